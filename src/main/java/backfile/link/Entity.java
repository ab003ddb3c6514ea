package backfile.link;

/** The few character references that addresses are written with. */
final class Entity {
  private static final int LONGEST = 10;

  private Entity() {}

  /**
   * Appends the character that the reference after an {@code &} means, or the {@code &} itself.
   *
   * @param start where the text after the {@code &} begins
   * @return where to read on
   */
  static int undo(String text, int start, StringBuilder out) {
    int at = start;
    int semicolon = end(text, at);
    while (semicolon >= 0) {
      int meant = meaning(text, at, semicolon);
      if (meant < 0) {
        break;
      }
      at = semicolon + 1;
      if (meant != '&') {
        out.appendCodePoint(meant);
        return at;
      }
      semicolon = end(text, at);
    }
    out.append('&');
    return at;
  }

  private static int end(String text, int start) {
    int last = Math.min(text.length(), start + LONGEST);
    for (int i = start; i < last; i++) {
      if (text.charAt(i) == ';') {
        return i;
      }
    }
    return -1;
  }

  private static int meaning(String text, int start, int end) {
    String name = text.substring(start, end);
    if (name.startsWith("#")) {
      return number(name);
    }
    return switch (name) {
      case "amp", "AMP" -> '&';
      case "quot" -> '"';
      case "apos" -> '\'';
      case "lt" -> '<';
      case "gt" -> '>';
      case "nbsp" -> ' ';
      default -> -1;
    };
  }

  private static int number(String name) {
    boolean hex = name.startsWith("#x") || name.startsWith("#X");
    int radix = hex ? 16 : 10;
    int value = 0;
    int from = hex ? 2 : 1;
    for (int i = from; i < name.length(); i++) {
      int digit = Character.digit(name.charAt(i), radix);
      value = value * radix + digit;
      if (digit < 0 || value > Character.MAX_CODE_POINT) {
        return -1;
      }
    }
    return value == 0 || (value >= 0xD800 && value <= 0xDFFF) ? -1 : value;
  }
}
