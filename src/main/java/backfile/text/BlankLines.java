package backfile.text;

/** Finds the blank lines of a text. */
final class BlankLines {
  private BlankLines() {}

  /**
   * The index of the line feed that ends the next blank line at or after {@code from}, or -1: two
   * line feeds with nothing but blanks between them.
   */
  static int next(String text, int from) {
    int lineEnd = text.indexOf('\n', from);
    while (lineEnd >= 0) {
      int at = lineEnd + 1;
      while (at < text.length() && text.charAt(at) != '\n' && Characters.isBlank(text.charAt(at))) {
        at++;
      }
      if (at == text.length()) {
        return -1;
      }
      if (text.charAt(at) == '\n') {
        return at;
      }
      lineEnd = text.indexOf('\n', at);
    }
    return -1;
  }
}
