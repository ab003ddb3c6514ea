package backfile.text;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Turns signs for emphasis into asterisks where Markdown takes asterisks for them, by the rules of
 * CommonMark for delimiter runs, and takes them out elsewhere.
 */
final class MarkdownEmphasis {
  private static final char OPEN = StyleSigns.opening(Style.EMPHASIS);
  private static final char OPEN_STRONG = StyleSigns.opening(Style.STRONG);
  private static final char CLOSE = StyleSigns.closing(Style.EMPHASIS);
  private static final char CLOSE_STRONG = StyleSigns.closing(Style.STRONG);

  private MarkdownEmphasis() {}

  static String resolve(String text) {
    if (!holdsSign(text)) {
      return text;
    }
    String merged = merge(text);
    boolean[] dropped = dropped(merged);
    StringBuilder out = new StringBuilder(merged.length() + 16);
    for (int at = 0; at < merged.length(); at++) {
      char character = merged.charAt(at);
      if (!StyleSigns.isSign(character)) {
        out.append(character);
      } else if (!dropped[at]) {
        out.append(character == OPEN || character == CLOSE ? "*" : "**");
      }
    }
    return out.toString();
  }

  private static boolean holdsSign(String text) {
    return text.indexOf(OPEN) >= 0 || text.indexOf(OPEN_STRONG) >= 0;
  }

  /** Emphasis that ends where the same begins goes on. */
  private static String merge(String text) {
    String ended = String.valueOf(new char[] {CLOSE, OPEN});
    String endedStrong = String.valueOf(new char[] {CLOSE_STRONG, OPEN_STRONG});
    return text.replace(ended, "").replace(endedStrong, "");
  }

  private static boolean[] dropped(String text) {
    boolean[] dropped = new boolean[text.length()];
    Deque<Integer> open = new ArrayDeque<>();
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (!StyleSigns.isSign(sign)) {
        continue;
      }
      if (StyleSigns.opens(sign)) {
        open.push(at);
      } else {
        int start = open.pop();
        dropped[start] = !mayOpen(text, start, !open.isEmpty()) || !mayClose(text, at);
        dropped[at] = dropped[start];
      }
    }
    return dropped;
  }

  /** {@code within}: whether other emphasis is open, which the same asterisks must not close. */
  private static boolean mayOpen(String text, int sign, boolean within) {
    int first = runStart(text, sign);
    int end = runEnd(text, sign);
    int before = before(text, first);
    int after = after(text, end);
    boolean mixed = !StyleSigns.opens(text.charAt(first));
    boolean closes = within && first > 0 && isPunctuation(before) && isFlanking(after, before);
    return !mixed && !closes && isFlanking(before, after);
  }

  private static boolean mayClose(String text, int sign) {
    return isFlanking(after(text, runEnd(text, sign)), before(text, runStart(text, sign)));
  }

  private static int runStart(String text, int sign) {
    int start = sign;
    while (start > 0 && StyleSigns.isSign(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int runEnd(String text, int sign) {
    int end = sign + 1;
    while (end < text.length() && StyleSigns.isSign(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int before(String text, int index) {
    return index == 0 ? '\n' : text.codePointBefore(index);
  }

  private static int after(String text, int index) {
    return index == text.length() ? '\n' : text.codePointAt(index);
  }

  private static boolean isFlanking(int outside, int inside) {
    boolean apart = Character.isWhitespace(outside) || isPunctuation(outside);
    return !Character.isWhitespace(inside) && (!isPunctuation(inside) || apart);
  }

  private static boolean isPunctuation(int character) {
    int type = Character.getType(character);
    return (type >= Character.DASH_PUNCTUATION && type <= Character.OTHER_SYMBOL)
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION;
  }
}
