package backfile.view;

import org.jline.utils.WCWidth;

/**
 * Columns that text takes on a terminal: two for East Asian wide characters and emoji, none for
 * marks. Text of Latin, Greek and Cyrillic letters is measured without loading any table.
 */
public final class Width {
  private static final int JOINER = 0x200D;
  private static final int EMOJI_STYLE = 0xFE0F;
  private static final char ELLIPSIS = '…';

  private Width() {}

  public static int columns(CharSequence text) {
    int length = text.length();
    int i = 0;
    while (i < length && isNarrow(text.charAt(i))) {
      i++;
    }
    int columns = i;
    while (i < length) {
      int end = clusterEnd(text, i);
      columns += clusterColumns(text, i, end);
      i = end;
    }
    return columns;
  }

  /** The text in at most so many columns; where it is cut, the last of them is {@code …}. */
  public static String cut(String text, int columns) {
    if (text.length() <= columns / 2 || columns(text) <= columns) {
      return text;
    }
    if (columns <= 0) {
      return "";
    }
    int end = fitting(text, 0, columns - 1);
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    return text.substring(0, end) + ELLIPSIS;
  }

  /** The end of the longest part from {@code start} that fits, never inside a cluster. */
  public static int fitting(CharSequence text, int start, int columns) {
    int used = 0;
    int i = start;
    while (i < text.length()) {
      int end = clusterEnd(text, i);
      used += clusterColumns(text, i, end);
      if (used > columns) {
        return i;
      }
      i = end;
    }
    return i;
  }

  /** Appends the text and as many blanks as fill the columns. */
  public static void padRight(StringBuilder line, String text, int columns) {
    line.append(text);
    blanks(line, columns - columns(text));
  }

  /** Appends the text with the blanks before it. */
  public static void padLeft(StringBuilder line, String text, int columns) {
    blanks(line, columns - columns(text));
    line.append(text);
  }

  private static void blanks(StringBuilder line, int count) {
    for (int i = 0; i < count; i++) {
      line.append(' ');
    }
  }

  /** Whether a character surely takes one column by itself, and is printable and visible. */
  static boolean isNarrow(char c) {
    if (c < 0x7F) {
      return c >= 0x20;
    }
    return (c >= 0xA0 && c < 0x300 && c != 0xAD)
        || (c >= 0x370 && c < 0x483)
        || (c >= 0x1E00 && c < 0x2000)
        || (c >= 0x2010 && c < 0x2028)
        || (c >= 0x2030 && c < 0x205F)
        || (c >= 0x2070 && c < 0x20C1);
  }

  /** The end of what a reader sees as one character: a base with its marks, an emoji sequence. */
  public static int clusterEnd(CharSequence text, int start) {
    int length = text.length();
    int base = Character.codePointAt(text, start);
    int end = start + Character.charCount(base);
    if (isFlagLetter(base) && end < length && isFlagLetter(Character.codePointAt(text, end))) {
      return end + 2;
    }
    while (end < length && !isNarrow(text.charAt(end))) {
      int point = Character.codePointAt(text, end);
      int after = end + Character.charCount(point);
      if (point == JOINER && isEmoji(base)) {
        boolean joins = after < length && isEmoji(Character.codePointAt(text, after));
        end = joins ? after + Character.charCount(Character.codePointAt(text, after)) : after;
      } else if ((columns(point) == 0 && point >= 0xA0) || (isSkinTone(point) && isEmoji(base))) {
        end = after;
      } else {
        break;
      }
    }
    return end;
  }

  static int clusterColumns(CharSequence text, int start, int end) {
    int base = Character.codePointAt(text, start);
    int columns = columns(base);
    int first = start + Character.charCount(base);
    if (columns == 1 && first < end) {
      int next = Character.codePointAt(text, first);
      return isFlagLetter(base) || (next == EMOJI_STYLE && isEmoji(base)) ? 2 : 1;
    }
    return columns;
  }

  private static int columns(int point) {
    if (point < 0x10000 && isNarrow((char) point)) {
      return 1;
    }
    return Math.max(0, WCWidth.wcwidth(point));
  }

  private static boolean isFlagLetter(int point) {
    return point >= 0x1F1E6 && point <= 0x1F1FF;
  }

  private static boolean isSkinTone(int point) {
    return point >= 0x1F3FB && point <= 0x1F3FF;
  }

  private static boolean isEmoji(int point) {
    return (point >= 0x2190 && point <= 0x2BFF) || (point >= 0x1F000 && point <= 0x1FAFF);
  }
}
