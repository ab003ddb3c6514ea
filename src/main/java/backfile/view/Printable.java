package backfile.view;

/**
 * Text of an archive made safe for a terminal: no control, escape sequence, bidi override,
 * invisible character or unpaired surrogate passes. What could act on a terminal becomes a visible
 * U+FFFD; what only hides is dropped, joiners and variation selectors among them, since terminals
 * do not agree on the width of what they join.
 */
public final class Printable {
  private static final char REPLACEMENT = '\uFFFD';

  /** A base with more marks than any script needs paints over the lines around it. */
  private static final int MOST_MARKS = 6;

  private Printable() {}

  /** Text of several lines; a tab becomes four blanks, any line end {@code \n}. */
  public static String text(String raw) {
    return safe(raw, "\n", "    ");
  }

  /** Text on one line: line ends and tabs become blanks. */
  public static String cell(String raw) {
    return safe(raw, " ", " ");
  }

  /**
   * Whether a code point could act on a terminal or break a line: control characters, bidi
   * embeddings, overrides and isolates, line separators, tags, unpaired surrogates. The formats for
   * programs escape these and keep the merely invisible ones.
   */
  public static boolean isDangerous(int point) {
    return point < 0x20
        || (point >= 0x7F && point < 0xA0)
        || (point >= 0x2028 && point <= 0x202E)
        || (point >= 0x2066 && point <= 0x2069)
        || (point >= 0xD800 && point <= 0xDFFF)
        || (point >= 0xE0000 && point <= 0xE007F);
  }

  private static String safe(String raw, String lineEnd, String tab) {
    int i = 0;
    while (i < raw.length() && Width.isNarrow(raw.charAt(i))) {
      i++;
    }
    if (i == raw.length()) {
      return raw;
    }
    StringBuilder safe = new StringBuilder(raw.length() + 16).append(raw, 0, i);
    int marks = 0;
    while (i < raw.length()) {
      int point = raw.codePointAt(i);
      i += Character.charCount(point);
      marks = isMark(point) ? marks + 1 : 0;
      if (isLineEnd(point)) {
        boolean pair = point == '\r' && i < raw.length() && raw.charAt(i) == '\n';
        safe.append(pair ? "" : lineEnd);
      } else if (point == '\t') {
        safe.append(tab);
      } else if (isDangerous(point)) {
        safe.append(REPLACEMENT);
      } else if (marks <= MOST_MARKS && !isInvisible(point)) {
        safe.appendCodePoint(point);
      }
    }
    return safe.toString();
  }

  private static boolean isLineEnd(int point) {
    return point == '\n' || point == '\r' || point == 0x85 || point == 0x2028 || point == 0x2029;
  }

  private static boolean isMark(int point) {
    if (point < 0x300) {
      return false;
    }
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  /** Format characters but the visible number signs, and marks that only choose a glyph. */
  private static boolean isInvisible(int point) {
    if (point < 0x300) {
      return point == 0xAD;
    }
    if (point == 0x34F
        || (point >= 0xFE00 && point <= 0xFE0F)
        || (point >= 0xE0100 && point <= 0xE01EF)) {
      return true;
    }
    return Character.getType(point) == Character.FORMAT && !isNumberSign(point);
  }

  private static boolean isNumberSign(int point) {
    return (point >= 0x600 && point <= 0x605)
        || point == 0x6DD
        || point == 0x70F
        || (point >= 0x890 && point <= 0x8E2)
        || point == 0x110BD
        || point == 0x110CD;
  }
}
