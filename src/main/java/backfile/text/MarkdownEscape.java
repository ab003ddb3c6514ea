package backfile.text;

/** Keeps what people wrote from being read as Markdown. */
final class MarkdownEscape {
  private static final String ALWAYS = "\\`*[]<~|";

  private MarkdownEscape() {}

  /** Text within a line; what means something at the start of a line only stays as it is. */
  static String text(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      boolean last = at + 1 == text.length();
      boolean meant =
          switch (character) {
            case '_' -> at == 0 || last || !isWord(text, at - 1) || !isWord(text, at + 1);
            case '&' -> mayBeEntity(text, at + 1);
            case '{' -> last || isTemplate(text, at);
            // What follows may be a link, which it would make a picture.
            case '!' -> last;
            default -> ALWAYS.indexOf(character) >= 0;
          };
      out.append(meant ? "\\" : "").append(character);
    }
    return out.toString();
  }

  private static boolean isTemplate(String text, int brace) {
    boolean tag = "{%#:".indexOf(text.charAt(brace + 1)) >= 0;
    return tag || AttributeList.mayBegin(text, brace);
  }

  private static boolean mayBeEntity(String text, int start) {
    int at = start;
    while (at < text.length() && (text.charAt(at) == '#' || isWord(text, at))) {
      at++;
    }
    return at == text.length() || (at > start && text.charAt(at) == ';');
  }

  private static boolean isWord(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at));
  }

  /** A line whose text is escaped already, so that its start makes it no list, heading or rule. */
  static String lineStart(String line) {
    if (line.isEmpty()) {
      return line;
    }
    char first = line.charAt(0);
    char second = line.length() > 1 ? line.charAt(1) : ' ';
    boolean meant =
        switch (first) {
          case '#', '>', '=' -> true;
          case '-', '+' -> second == ' ' || second == '-';
          case ':' -> second == '-' || second == ' ' || second == ':';
          default -> false;
        };
    if (meant) {
      return "\\" + line;
    }
    int digits = 0;
    while (digits < line.length() && line.charAt(digits) >= '0' && line.charAt(digits) <= '9') {
      digits++;
    }
    boolean marker = digits > 0 && digits < line.length() && ".)".indexOf(line.charAt(digits)) >= 0;
    return marker ? line.substring(0, digits) + "\\" + line.substring(digits) : line;
  }

  /** The address of a link; it holds no blank and no line feed. */
  static String address(String url) {
    boolean plain = !url.isEmpty();
    StringBuilder out = new StringBuilder(url.length() + 4);
    for (int at = 0; at < url.length(); at++) {
      char character = url.charAt(at);
      plain &= "()<>".indexOf(character) < 0;
      boolean entity = character == '&' && url.indexOf(';', at) > 0;
      boolean meant = entity || "\\<>|".indexOf(character) >= 0;
      out.append(meant ? "\\" : "").append(character);
    }
    return plain ? out.toString() : "<" + out + ">";
  }
}
