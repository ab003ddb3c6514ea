package backfile.post.matter;

import java.nio.charset.Charset;

/** Makes a text pass YAML's rule on characters, which no writer of posts knows. */
final class YamlCharacters {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private YamlCharacters() {}

  /**
   * Characters that YAML 1.1 forbids become blanks, so that columns still agree; those from U+0080
   * to U+009F were once Windows-1252 and become that again.
   */
  static String allowed(String text) {
    int at = 0;
    while (at < text.length() && isAllowed(text.charAt(at))) {
      at++;
    }
    return at == text.length() ? text : rewritten(text);
  }

  private static String rewritten(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(isAllowed(c) ? c : replacement(text, i));
    }
    return out.toString();
  }

  private static char replacement(String text, int at) {
    char c = text.charAt(at);
    if (c >= 0x80 && c < 0xA0) {
      char meant = new String(new byte[] {(byte) c}, WINDOWS).charAt(0);
      return isAllowed(meant) ? meant : ' ';
    }
    boolean paired =
        Character.isHighSurrogate(c)
            ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
            : Character.isLowSurrogate(c)
                && at > 0
                && Character.isHighSurrogate(text.charAt(at - 1));
    return paired ? c : ' ';
  }

  private static boolean isAllowed(char c) {
    return (c >= 0x20 && c < 0x7F)
        || c == '\n'
        || c == '\t'
        || (c >= 0xA0 && c < 0xD800)
        || (c >= 0xE000 && c < 0xFFFE && c != 0xFEFF);
  }
}
