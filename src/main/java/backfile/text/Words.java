package backfile.text;

import java.util.List;

/** Counts the words of light text. */
final class Words {
  private Words() {}

  /**
   * Runs between blanks that hold a letter or digit; those of pictures and players do not count.
   */
  static int count(List<String> lines) {
    int words = 0;
    for (String line : lines) {
      words += count(line);
    }
    return words;
  }

  private static int count(String line) {
    int words = 0;
    int at = 0;
    while (at < line.length()) {
      int end = line.indexOf(' ', at);
      end = end < 0 ? line.length() : end;
      if (line.charAt(at) == '['
          && (line.startsWith("[image: ", at) || line.startsWith("[video: ", at))) {
        int close = line.indexOf(']', at);
        end = close < 0 ? line.length() : close;
      } else if (holdsWord(line, at, end)) {
        words++;
      }
      at = end + 1;
    }
    return words;
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
