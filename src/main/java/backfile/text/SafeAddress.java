package backfile.text;

import java.util.Locale;

/** Which addresses may stand in a page that is made of an article: none that runs anything. */
final class SafeAddress {
  private SafeAddress() {}

  /** Whether it is one of the Web or of mail, or is relative. */
  static boolean isSafe(String url) {
    int colon = url.indexOf(':');
    int other = firstOf(url, "/?#");
    if (colon < 0 || (other >= 0 && other < colon)) {
      return true;
    }
    String scheme = url.substring(0, colon).toLowerCase(Locale.ROOT);
    return scheme.equals("http") || scheme.equals("https") || scheme.equals("mailto");
  }

  private static int firstOf(String url, String characters) {
    for (int at = 0; at < url.length(); at++) {
      if (characters.indexOf(url.charAt(at)) >= 0) {
        return at;
      }
    }
    return -1;
  }
}
