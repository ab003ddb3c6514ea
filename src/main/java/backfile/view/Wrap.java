package backfile.view;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks one line of text into lines of at most so many columns, at blanks and between East Asian
 * characters. A word that is too long, such as an address, stays whole on a line of its own, unless
 * it would fill several.
 */
public final class Wrap {
  /** A longer word is no address that anyone copies, but noise that would flood the page. */
  private static final int MOST_LINES_OF_A_WORD = 4;

  private static final String NEVER_FIRST = "、。，．・：；？！）］｝」』】》〉〕ー々〻ぁぃぅぇぉっゃゅょァィゥェォッャュョ’”…";
  private static final String NEVER_LAST = "（［｛「『【《〈〔‘“";

  private final int room;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int used;

  private Wrap(int room) {
    this.room = room;
  }

  /**
   * The lines of a text that has no line ends; nothing but the blanks at the breaks is lost.
   *
   * @param room columns, 0 for no wrapping
   */
  public static List<String> lines(String text, int room) {
    if (room <= 0 || text.length() <= room / 2) {
      return List.of(text);
    }
    Wrap wrap = new Wrap(room);
    wrap.all(text);
    return wrap.lines;
  }

  private void all(String text) {
    int i = 0;
    while (i < text.length()) {
      int start = i;
      while (i < text.length() && text.charAt(i) == ' ') {
        i++;
      }
      int end = pieceEnd(text, i);
      add(i - start, text.substring(i, end));
      i = end;
    }
    if (line.length() > 0 || lines.isEmpty()) {
      endLine();
    }
  }

  private void add(int gap, String piece) {
    int columns = Width.columns(piece);
    if (piece.isEmpty()) {
      return;
    }
    if (used > 0 && used + gap + columns > room) {
      endLine();
    } else {
      line.append(" ".repeat(gap));
      used += gap;
    }
    int start = 0;
    boolean noise = columns > room * MOST_LINES_OF_A_WORD;
    while (noise && columns > room) {
      int end = Math.max(Width.fitting(piece, start, room - used), Width.clusterEnd(piece, start));
      columns -= Width.columns(piece.substring(start, end));
      line.append(piece, start, end);
      start = end;
      endLine();
    }
    line.append(piece, start, piece.length());
    used += columns;
  }

  private void endLine() {
    lines.add(line.toString());
    line.setLength(0);
    used = 0;
  }

  /** A piece ends at a blank, or where a line may break beside a wide character. */
  private static int pieceEnd(String text, int start) {
    int i = start;
    boolean afterWide = false;
    while (i < text.length() && text.charAt(i) != ' ') {
      boolean plain = isPlain(text, i) && isPlain(text, i + 1);
      int end = plain ? i + 1 : Width.clusterEnd(text, i);
      boolean wide = !plain && Width.clusterColumns(text, i, end) == 2;
      if (i > start && (wide || afterWide) && mayBreak(text, i)) {
        return i;
      }
      afterWide = wide;
      i = end;
    }
    return i;
  }

  private static boolean isPlain(String text, int index) {
    return index >= text.length() || Width.isNarrow(text.charAt(index));
  }

  private static boolean mayBreak(String text, int index) {
    return NEVER_FIRST.indexOf(text.charAt(index)) < 0
        && NEVER_LAST.indexOf(text.charAt(index - 1)) < 0;
  }
}
