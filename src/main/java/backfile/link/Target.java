package backfile.link;

/** An address that lies within another one, percent-encoded or not. */
final class Target {
  private static final int MOST_ENCODINGS = 3;

  private Target() {}

  /** Whether an address with a scheme begins there, however it is encoded. */
  static boolean startsAt(String text, int start, int end) {
    int at = start + 4;
    if (at >= end || !text.regionMatches(true, start, "http", 0, 4)) {
      return false;
    }
    char c = text.charAt(at);
    at += c == 's' || c == 'S' ? 1 : 0;
    if (at >= end) {
      return false;
    }
    return text.charAt(at) == ':' ? isSlash(text, at + 1) : isEncodedColon(text, at);
  }

  private static boolean isSlash(String text, int at) {
    return text.startsWith("/", at)
        || text.regionMatches(true, at, "%2f", 0, 3)
        || text.regionMatches(true, at, "%252f", 0, 5);
  }

  private static boolean isEncodedColon(String text, int at) {
    return text.regionMatches(true, at, "%3a", 0, 3)
        || text.regionMatches(true, at, "%253a", 0, 5)
        || text.regionMatches(true, at, "%25253a", 0, 7);
  }

  /** The address, decoded as often as it must be to be one; "" if it never is. */
  static String read(String value) {
    String text = PercentEncoding.decode(value);
    for (int i = 1; i < MOST_ENCODINGS && !hasScheme(text); i++) {
      if (!startsAt(text, 0, text.length())) {
        break;
      }
      text = PercentEncoding.decode(text);
    }
    if (hasScheme(text)) {
      return text;
    }
    if (text.startsWith("//")) {
      return "https:" + text;
    }
    return text.regionMatches(true, 0, "www.", 0, 4) ? "http://" + text : "";
  }

  /** The same with the second slash put back that some servers drop. */
  static String readLoose(String value) {
    String text = read(value);
    if (!text.isEmpty()) {
      return text;
    }
    text = PercentEncoding.decode(value);
    int slash = text.indexOf(":/");
    boolean one = slash == 4 || slash == 5;
    return one && text.regionMatches(true, 0, "http", 0, 4)
        ? text.substring(0, slash) + "://" + text.substring(slash + 2)
        : "";
  }

  static boolean hasScheme(String text) {
    return text.regionMatches(true, 0, "http://", 0, 7)
        || text.regionMatches(true, 0, "https://", 0, 8);
  }
}
