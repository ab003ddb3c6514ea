package backfile.text;

import org.jsoup.nodes.Entities;

/** Undoes what exports leave in text: doubled entities, control and invisible characters. */
final class Characters {
  // What Windows-1252 means by 0x80 to 0x9F; such bytes read as Latin-1 become C1 controls. A blank
  // stands for the five that it leaves undefined.
  private static final String WINDOWS_1252 =
      "\u20ac \u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152 \u017d "
          + " \u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153 \u017e\u0178";
  private static final int LONGEST_ENTITY = 32;

  private Characters() {}

  /**
   * The text as a reader sees it: no-break and other odd blanks are plain blanks, line ends are
   * {@code \n}; control, zero-width and bidi characters are gone. White space is not folded.
   */
  static String clean(String text) {
    int first = firstOdd(text);
    if (first < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    out.append(text, 0, first);
    int at = first;
    while (at < text.length()) {
      int entityEnd = text.charAt(at) == '&' ? entityEnd(text, at) : -1;
      if (entityEnd > 0) {
        String undone = Entities.unescape(text.substring(at, entityEnd));
        undone.codePoints().forEach(character -> put(character, out));
        at = entityEnd;
      } else if (text.charAt(at) == '\r') {
        boolean doubled = at + 1 < text.length() && text.charAt(at + 1) == '\n';
        out.append(doubled ? "" : "\n");
        at++;
      } else {
        int character = text.codePointAt(at);
        put(character, out);
        at += Character.charCount(character);
      }
    }
    return out.toString();
  }

  /** Preformatted text: as {@link #clean}, but its entities are not undone a second time. */
  static String cleanCode(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .forEach(character -> put(character, out));
    return out.toString();
  }

  static boolean isBlank(char character) {
    return character == ' '
        || character == '\n'
        || character == '\t'
        || character == '\r'
        || character == '\f';
  }

  private static boolean isPlain(String text) {
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      if (!isBetween(character, ' ', '~') && character != '\n' && character != '\t') {
        return false;
      }
    }
    return true;
  }

  private static int firstOdd(String text) {
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      boolean plain =
          (isBetween(character, ' ', '~') && character != '&')
              || character == '\n'
              || character == '\t'
              || isBetween(character, '\u00ae', '\u02ff')
              || isBetween(character, '\u2010', '\u2027');
      if (!plain) {
        return at;
      }
    }
    return -1;
  }

  /** The end of an entity that was escaped twice, so that its spelling is left; -1 if none. */
  private static int entityEnd(String text, int start) {
    int limit = Math.min(text.length(), start + LONGEST_ENTITY);
    int at = start + 1;
    boolean number = at < limit && text.charAt(at) == '#';
    if (number) {
      at++;
    }
    int nameStart = at;
    while (at < limit && isNameCharacter(text.charAt(at))) {
      at++;
    }
    if (at == nameStart || at == limit || text.charAt(at) != ';') {
      return -1;
    }
    boolean known = number || Entities.isNamedEntity(text.substring(nameStart, at));
    return known ? at + 1 : -1;
  }

  private static boolean isNameCharacter(char character) {
    return isBetween(character, '0', '9')
        || isBetween(character, 'a', 'z')
        || isBetween(character, 'A', 'Z');
  }

  private static boolean isBetween(int character, int first, int last) {
    return character >= first && character <= last;
  }

  private static void put(int character, StringBuilder out) {
    if (isBetween(character, ' ', '~') || character == '\n' || character == '\t') {
      out.append((char) character);
    } else if (isBetween(character, 0x80, 0x9f)) {
      char meant = WINDOWS_1252.charAt(character - 0x80);
      out.append(meant == ' ' ? "" : String.valueOf(meant));
    } else if (isOddBlank(character)) {
      out.append(' ');
    } else if (character == 0x207d || character == 0x207e) {
      // Raised brackets mark the link numbers of light text.
      out.append(character == 0x207d ? '(' : ')');
    } else if (!isInvisible(character)) {
      out.appendCodePoint(character);
    }
  }

  private static boolean isOddBlank(int character) {
    int type = Character.getType(character);
    return type == Character.SPACE_SEPARATOR
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || character == '\f'
        || character == 0x0b
        || character == 0x115f
        || character == 0x1160
        || character == 0x3164
        || character == 0xffa0;
  }

  private static boolean isInvisible(int character) {
    int type = Character.getType(character);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || character == 0x034f
        || (character & 0xfffe) == 0xfffe;
  }
}
