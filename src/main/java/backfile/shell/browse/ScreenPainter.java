package backfile.shell.browse;

import backfile.shell.screen.TerminalScreen.Cursor;
import backfile.shell.screen.TextSearch;
import backfile.view.Width;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/** Makes the lines of the screen from what it is to show. */
final class ScreenPainter {
  private final Styles styles;
  private final String place;

  /** The lines of the screen, and where the cursor stands. */
  record Painting(List<AttributedString> lines, Optional<Cursor> cursor) {}

  /**
   * A painter.
   *
   * @param place the archive and its filters, printable
   */
  ScreenPainter(Styles styles, String place) {
    this.styles = styles;
    this.place = place;
  }

  Painting paint(BrowseState state) {
    Painting painting =
        switch (state.mode()) {
          case LIST, FACETS -> search(state);
          case READING, FINDING -> withoutCursor(reading(state));
          case TAGS -> state.isReading() ? withoutCursor(reading(state)) : search(state);
          case KEYS -> withoutCursor(keys(state));
        };
    int rows = Math.max(1, Math.min(painting.lines().size(), state.frame().rows()));
    return new Painting(painting.lines().subList(0, rows), painting.cursor());
  }

  private static Painting withoutCursor(List<AttributedString> lines) {
    return new Painting(lines, Optional.empty());
  }

  private Painting search(BrowseState state) {
    List<AttributedString> lines = new ArrayList<>();
    int column = queryLine(state, lines);
    lines.addAll(body(state));
    lines.add(new StatusLine(styles).paint(state));
    return new Painting(lines, Optional.of(new Cursor(0, column)));
  }

  /** A long query is moved to the left as far as the cursor needs it. */
  private int queryLine(BrowseState state, List<AttributedString> lines) {
    int columns = state.frame().columns();
    Strip strip = new Strip(columns);
    if (columns >= 30) {
      strip.add(Width.cut(place, columns / 2) + " ", styles.prompt());
    }
    strip.add(styles.prompting() + " ", styles.prompt());
    String text = state.line().text();
    int room = Math.max(2, strip.room());
    int start = 0;
    while (Width.columns(text.substring(start, state.line().cursor())) >= room) {
      start = text.offsetByCodePoints(start, 1);
    }
    int column =
        columns - strip.room() + Width.columns(text.substring(start, state.line().cursor()));
    int fault =
        state.problem().flatMap(each -> each.excerpt()).map(each -> each.column()).orElse(0);
    paintQuery(strip, text, start, fault);
    lines.add(strip.done());
    return Math.min(column, columns - 1);
  }

  /** From the fault on the text is painted as one. */
  private void paintQuery(Strip strip, String text, int start, int fault) {
    int split = fault == 0 ? text.length() : Math.max(start, Math.min(text.length(), fault - 1));
    strip.add(text.substring(start, split));
    strip.add(text.substring(split), styles.problem());
  }

  private List<AttributedString> body(BrowseState state) {
    Frame frame = state.frame();
    List<AttributedString> main =
        frame.mainColumns() > 0 ? new ListPainter(styles).paint(state) : List.of();
    if (!frame.facets()) {
      return main;
    }
    List<AttributedString> pane = new FacetPainter(styles).paint(state);
    List<AttributedString> body = new ArrayList<>();
    for (int i = 0; i < frame.body(); i++) {
      Strip strip = new Strip(frame.columns());
      if (frame.mainColumns() > 0) {
        strip.add(main.get(i)).fill(frame.mainColumns()).add(styles.border(), styles.dim());
      }
      body.add(strip.add(pane.get(i)).done());
    }
    return body;
  }

  private List<AttributedString> reading(BrowseState state) {
    List<AttributedString> lines = new ArrayList<>();
    List<AttributedString> page = state.reading().page().lines();
    for (int i = 0; i < state.frame().readingRows(); i++) {
      int line = state.reading().top() + i;
      // A page of another width stays until the one of this width is made.
      lines.add(
          line < page.size()
              ? Strip.fitting(found(page.get(line), state), state.frame().columns())
              : AttributedString.EMPTY);
    }
    lines.add(new StatusLine(styles).paint(state));
    return lines;
  }

  private AttributedString found(AttributedString line, BrowseState state) {
    AttributedStringBuilder painted = new AttributedStringBuilder(line.length());
    int done = 0;
    for (TextSearch.Range each : state.reading().found(line.toString())) {
      String match = line.subSequence(each.start(), each.end()).toString();
      painted.append(line.subSequence(done, each.start())).styled(styles.current(), match);
      done = each.end();
    }
    return painted.append(line.subSequence(done, line.length())).toAttributedString();
  }

  private List<AttributedString> keys(BrowseState state) {
    Frame frame = state.frame();
    List<AttributedString> all = KeysHelp.lines(frame.columns(), styles);
    int top = state.keysTop(all.size());
    List<AttributedString> lines = new ArrayList<>();
    for (int i = 0; i < frame.readingRows(); i++) {
      lines.add(top + i < all.size() ? all.get(top + i) : AttributedString.EMPTY);
    }
    String more =
        all.size() > frame.readingRows()
            ? "Up, Down scroll; any other key goes back"
            : "any key goes back";
    lines.add(new Strip(frame.columns()).add(more, styles.dim()).done());
    return lines;
  }
}
