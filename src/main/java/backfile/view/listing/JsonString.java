package backfile.view.listing;

/** The text that a JSON string stands for. */
final class JsonString {
  private JsonString() {}

  /** The text within the quotes, without its escapes; any other JSON value as it is. */
  static String text(String json) {
    if (json.length() < 2 || json.charAt(0) != '"') {
      return json;
    }
    StringBuilder text = new StringBuilder(json.length());
    for (int i = 1; i < json.length() - 1; i++) {
      char c = json.charAt(i);
      if (c != '\\') {
        text.append(c);
      } else if (json.charAt(++i) == 'u') {
        text.append((char) Integer.parseInt(json.substring(i + 1, i + 5), 16));
        i += 4;
      } else {
        text.append(meant(json.charAt(i)));
      }
    }
    return text.toString();
  }

  private static char meant(char letter) {
    return switch (letter) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> letter;
    };
  }
}
