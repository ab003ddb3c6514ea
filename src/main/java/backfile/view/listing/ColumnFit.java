package backfile.view.listing;

import backfile.index.Column;
import java.util.List;

/**
 * Shares a terminal's width among columns. Numbers, dates and flags keep theirs; other text gives
 * way before the title does; what then finds no room is left out, from the right.
 */
final class ColumnFit {
  private static final int GAP = 2;

  /** Columns that the sign for "there is more" takes in the header. */
  private static final int MARK = 2;

  /**
   * How far the others and the title shrink, step by step, before a column is left out. A column in
   * the title's place, such as the values of a facet, shrinks like the others.
   */
  private static final int[][] STEPS = {{14, 30}, {8, 20}};

  /** The most that rows after the measured ones may need beyond them. */
  private static final int SLACK = 4;

  private static final int TITLE_SLACK = 20;

  private final int[] widths;
  private final boolean[] flexible;
  private final int title;

  /** Which number of a step is for the title. */
  private final int floor;

  private ColumnFit(int[] widths, boolean[] flexible, int title, boolean isTitle) {
    this.widths = widths;
    this.flexible = flexible;
    this.title = title;
    this.floor = isTitle ? 1 : 0;
  }

  /**
   * The width of each column, 0 for one that is left out.
   *
   * @param natural the widths that need no cutting
   * @param room columns of the terminal, 0 for no limit
   */
  static int[] fit(int[] natural, List<Column> columns, int room) {
    if (room <= 0) {
      return natural;
    }
    int[] capped = natural.clone();
    boolean[] flexible = new boolean[natural.length];
    int title = 0;
    for (int i = 0; i < natural.length; i++) {
      capped[i] = Math.min(natural[i], room);
      Column.Kind kind = columns.get(i).kind();
      flexible[i] =
          kind == Column.Kind.TEXT || kind == Column.Kind.NAMES || kind == Column.Kind.JSON;
      boolean better = flexible[i] && !flexible[title];
      title = better || columns.get(i).name().equals("title") ? i : title;
    }
    return leaveOut(capped, flexible, title, columns.get(title).name().equals("title"), room);
  }

  /** The widths with some of the room that is left, for rows that are still to come. */
  static int[] spread(int[] widths, List<Column> columns, int room) {
    int[] spread = widths.clone();
    int spare = room - new ColumnFit(widths, new boolean[0], 0, false).total();
    for (int i = 0; i < spread.length; i++) {
      Column.Kind kind = columns.get(i).kind();
      boolean fixed = kind == Column.Kind.MOMENT || kind == Column.Kind.FLAG || widths[i] == 0;
      boolean title = columns.get(i).name().equals("title");
      int more = Math.min(Math.max(0, spare), title ? TITLE_SLACK : SLACK);
      spread[i] += fixed ? 0 : more;
      spare -= fixed ? 0 : more;
    }
    return spread;
  }

  private static int[] leaveOut(
      int[] capped, boolean[] flexible, int title, boolean isTitle, int room) {
    int[] kept = capped.clone();
    int last = kept.length - 1;
    int available = room;
    while (true) {
      ColumnFit fit = new ColumnFit(kept.clone(), flexible, title, isTitle);
      if (fit.shrink(available)) {
        return fit.widths;
      }
      if (last == title) {
        last--;
      }
      if (last <= 0) {
        return alone(kept, title, available);
      }
      kept[last--] = 0;
      available = Math.max(1, room - MARK);
    }
  }

  /**
   * What is left is the title and perhaps the first column, which goes if the title is a sliver.
   */
  private static int[] alone(int[] kept, int title, int room) {
    int[] last = new int[kept.length];
    int beside = title == 0 ? 0 : kept[0] + GAP;
    int first = room - beside >= 8 ? beside : 0;
    last[0] = first == 0 ? 0 : kept[0];
    last[title] = Math.max(1, Math.min(kept[title], room - first));
    return last;
  }

  private boolean shrink(int room) {
    for (int[] step : STEPS) {
      boolean shrunk = true;
      while (shrunk && total() > room) {
        shrunk = shrinkWidest(step[0]);
      }
      if (flexible[title]) {
        int spare = Math.max(0, widths[title] - step[floor]);
        widths[title] -= Math.min(spare, Math.max(0, total() - room));
      }
    }
    return total() <= room;
  }

  /**
   * Takes one column from the widest of the other flexible columns, unless all are at the floor.
   */
  private boolean shrinkWidest(int floor) {
    int widest = -1;
    for (int i = 0; i < widths.length; i++) {
      boolean other = flexible[i] && i != title && widths[i] > floor;
      if (other && (widest < 0 || widths[i] > widths[widest])) {
        widest = i;
      }
    }
    if (widest < 0) {
      return false;
    }
    widths[widest]--;
    return true;
  }

  private int total() {
    int total = -GAP;
    for (int width : widths) {
      total += width == 0 ? 0 : width + GAP;
    }
    return total;
  }
}
