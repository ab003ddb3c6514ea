package backfile.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Signs within a text for where styles begin and end, which take part in its laying out: control
 * characters, which article text never holds.
 */
public final class StyleSigns {
  private static final String OPENING = "\u0010\u0012\u0014";
  private static final String CLOSING = "\u0011\u0013\u0015";
  private static final char FIRST = '\u0010';
  private static final char LAST = '\u0015';
  private static final List<Style> STYLES = List.of(Style.values());

  /** A sign that stands before the character of an index. */
  private record Sign(int index, char sign) {}

  private StyleSigns() {}

  static char opening(Style style) {
    return OPENING.charAt(STYLES.indexOf(style));
  }

  static char closing(Style style) {
    return CLOSING.charAt(STYLES.indexOf(style));
  }

  public static boolean isSign(char character) {
    return character >= FIRST && character <= LAST;
  }

  /** Whether a sign begins its style. */
  public static boolean opens(char sign) {
    return OPENING.indexOf(sign) >= 0;
  }

  public static Style styleOf(char sign) {
    return STYLES.get((opens(sign) ? OPENING : CLOSING).indexOf(sign));
  }

  /** Puts signs around what was written since {@code start}. */
  static void around(StringBuilder out, int start, Style style) {
    around(out, start, String.valueOf(opening(style)), String.valueOf(closing(style)));
  }

  /** Puts marks around what was written since {@code start}, within the blanks at its ends. */
  static void around(StringBuilder out, int start, String before, String after) {
    int first = start;
    while (first < out.length() && Characters.isBlank(out.charAt(first))) {
      first++;
    }
    int end = out.length();
    while (end > first && Characters.isBlank(out.charAt(end - 1))) {
      end--;
    }
    if (end > first) {
      out.insert(end, after).insert(first, before);
    }
  }

  /** The index of the first sign at or after another; the text's length if there is none. */
  static int next(String text, int from) {
    int at = from;
    while (at < text.length() && !isSign(text.charAt(at))) {
      at++;
    }
    return at;
  }

  static String without(String signed) {
    int sign = next(signed, 0);
    if (sign == signed.length()) {
      return signed;
    }
    StringBuilder out = new StringBuilder(signed.length());
    int done = 0;
    while (sign < signed.length()) {
      out.append(signed, done, sign);
      done = sign + 1;
      sign = next(signed, done);
    }
    return out.append(signed, done, sign).toString();
  }

  /**
   * The text with signs for runs of it. Control characters that stand in it already, as signs for
   * something else, have no index.
   */
  public static String insert(String text, List<StyledRun> runs) {
    if (runs.isEmpty()) {
      return text;
    }
    List<Sign> signs = new ArrayList<>();
    for (StyledRun run : runs) {
      signs.add(new Sign(run.start(), opening(run.style())));
      signs.add(new Sign(run.end(), closing(run.style())));
    }
    signs.sort(Comparator.comparingInt(Sign::index));
    StringBuilder out = new StringBuilder(text.length() + signs.size());
    int index = 0;
    int next = 0;
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      if (isCounted(character)) {
        while (next < signs.size() && signs.get(next).index() <= index) {
          out.append(signs.get(next++).sign());
        }
        index++;
      }
      out.append(character);
    }
    signs.subList(next, signs.size()).forEach(sign -> out.append(sign.sign()));
    return out.toString();
  }

  private static boolean isCounted(char character) {
    return character >= ' ' || character == '\n' || character == '\t';
  }
}
