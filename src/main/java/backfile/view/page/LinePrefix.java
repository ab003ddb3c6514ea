package backfile.view.page;

/**
 * What stands before the words of a line of light text: quote marks, indentation and the marker of
 * a list item.
 *
 * @param first before the first line
 * @param rest before the lines after it, as wide as {@code first}: quote marks again, else blanks
 * @param content the words
 */
record LinePrefix(String first, String rest, String content) {
  private static final int MOST_DIGITS = 9;

  static LinePrefix of(String line) {
    StringBuilder rest = new StringBuilder();
    int at = 0;
    boolean item = false;
    while (at < line.length()) {
      int marker = item ? 0 : marker(line, at);
      if (line.charAt(at) == ' ') {
        rest.append(' ');
        at++;
      } else if (line.startsWith("> ", at)) {
        rest.append("> ");
        at += 2;
      } else if (line.startsWith(">", at) && at + 1 == line.length()) {
        rest.append('>');
        at++;
      } else if (marker > 0) {
        rest.append(" ".repeat(marker));
        at += marker;
        item = true;
      } else {
        break;
      }
    }
    return new LinePrefix(line.substring(0, at), rest.toString(), line.substring(at));
  }

  /**
   * The same with at most so many columns of prefix, so that deep nesting leaves room for words.
   */
  LinePrefix within(int columns) {
    if (first.length() <= columns) {
      return this;
    }
    int cut = first.length() - columns;
    return new LinePrefix(first.substring(cut), rest.substring(cut), content);
  }

  /** The length of {@code "- "} or {@code "12. "} at an index, 0 if there is none. */
  private static int marker(String line, int start) {
    if (line.startsWith("- ", start)) {
      return 2;
    }
    int at = start;
    while (at < line.length() && at - start < MOST_DIGITS && isDigit(line.charAt(at))) {
      at++;
    }
    return at > start && line.startsWith(". ", at) ? at + 2 - start : 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
