package backfile.post;

import backfile.text.Entities;

/** Makes one clean line of a value, for titles, names and excerpts. */
final class OneLine {
  private OneLine() {}

  /**
   * Entities are undone once, any run of white space is one blank, and control characters and those
   * without width are dropped.
   */
  static String of(String written) {
    String text = Entities.undo(written);
    StringBuilder line = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c > ' ' && c <= '~';
      if (!plain && (Character.isWhitespace(c) || Character.isSpaceChar(c))) {
        blank = line.length() > 0;
      } else if (plain || !isDropped(c)) {
        if (blank) {
          line.append(' ');
          blank = false;
        }
        line.append(c);
      }
    }
    return line.toString();
  }

  /** U+200D stays: it joins emoji. */
  private static boolean isDropped(char c) {
    return Character.isISOControl(c)
        || (Character.getType(c) == Character.FORMAT && c != '\u200D')
        || c == '\u2028'
        || c == '\u2029';
  }
}
