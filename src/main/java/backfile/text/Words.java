package backfile.text;

/** Counts the words of light text. */
final class Words {
  private Words() {}

  /**
   * Runs between blanks that hold a letter or digit, in scripts without blanks what would be words;
   * those of pictures and players do not count.
   */
  static int count(String text) {
    int words = 0;
    int at = 0;
    while (at < text.length()) {
      int end = end(text, at);
      if (text.charAt(at) == '['
          && (text.startsWith("[image: ", at) || text.startsWith("[video: ", at))) {
        while (end < text.length() && text.charAt(end) != ']' && text.charAt(end) != '\n') {
          end++;
        }
      } else if (holdsWord(text, at, end)) {
        words += Math.max(1, Letters.countUnparted(text, at, end));
      }
      at = end + 1;
    }
    return words;
  }

  private static int end(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != '\n') {
      end++;
    }
    return end;
  }

  private static boolean holdsWord(String line, int start, int end) {
    for (int at = start; at < end; at++) {
      if (Letters.isLetterOrDigit(line.charAt(at))) {
        return true;
      }
    }
    return false;
  }
}
