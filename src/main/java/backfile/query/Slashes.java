package backfile.query;

/**
 * Regular expressions between slashes. As paths have slashes too, one is a pattern only if it
 * begins with a slash, and the next slash without a backslash before it ends the term: {@code
 * /ba[rz]/} is a pattern, while {@code and/or}, {@code /usr/bin} and {@code /2016/02/} are text.
 * Between terms a blank is written as a backslash and an s; after a field it may stand bare. A
 * slash is written as a backslash and a slash.
 */
final class Slashes {
  private Slashes() {}

  /**
   * Where the pattern ends that begins at an index, its slash included; below 0 if none does.
   *
   * @param followers what may stand after it beside blanks and the end of the text
   * @param blanks whether it may have some
   */
  static int end(String text, int start, String followers, boolean blanks) {
    if (!text.startsWith("/", start) || text.startsWith("//", start)) {
      return -1;
    }
    for (int i = start + 1; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == '/') {
        return mayEnd(text, i + 1, followers) ? i + 1 : -1;
      }
      if (!blanks && i < text.length() && TermLexer.isBlank(text.charAt(i))) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean mayEnd(String text, int end, String followers) {
    return end == text.length()
        || TermLexer.isBlank(text.charAt(end))
        || followers.indexOf(text.charAt(end)) >= 0;
  }

  /** The pattern between the slashes, with its own slashes bare. */
  static String read(String typed) {
    StringBuilder pattern = new StringBuilder(typed.length());
    for (int i = 0; i < typed.length(); i++) {
      if (typed.charAt(i) != '\\') {
        pattern.append(typed.charAt(i));
      } else {
        i++;
        pattern.append(typed.charAt(i) == '/' ? "/" : typed.substring(i - 1, i + 1));
      }
    }
    return pattern.toString();
  }

  /** As it is typed, between slashes. */
  static String write(String pattern) {
    StringBuilder typed = new StringBuilder("/");
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\\' && i + 1 < pattern.length()) {
        typed.append(c).append(pattern.charAt(++i));
      } else {
        typed.append(c == '/' ? "\\/" : String.valueOf(c));
      }
    }
    return typed.append('/').toString();
  }
}
