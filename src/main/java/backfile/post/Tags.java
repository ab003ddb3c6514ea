package backfile.post;

/** Takes HTML's tags off a line. */
final class Tags {
  private Tags() {}

  static String without(String line) {
    StringBuilder text = new StringBuilder(line.length());
    boolean inside = false;
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      if (inside || isOpening(line, at)) {
        inside = c != '>';
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  private static boolean isOpening(String line, int at) {
    boolean named = at + 1 < line.length() && line.charAt(at) == '<';
    return named && (Character.isLetter(line.charAt(at + 1)) || line.charAt(at + 1) == '/');
  }
}
