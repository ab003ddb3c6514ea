package backfile.post.matter;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A tag of a page's head, read as tolerantly as a browser would.
 *
 * @param name in lower case, with the slash of a closing tag
 * @param end the place after it
 */
record HtmlTag(String name, Map<String, String> attributes, int end) {

  /** The attribute's value as written, or "". */
  String attribute(String key) {
    return attributes.getOrDefault(key, "");
  }

  static HtmlTag at(String text, int start) {
    int at = start + 1;
    while (at < text.length() && !isSpace(text.charAt(at)) && text.charAt(at) != '>') {
      at++;
    }
    String name = text.substring(start + 1, at).toLowerCase(Locale.ROOT);
    Map<String, String> attributes = new HashMap<>();
    while (at < text.length() && text.charAt(at) != '>') {
      at =
          isSpace(text.charAt(at)) || text.charAt(at) == '/' || text.charAt(at) == '='
              ? at + 1
              : attribute(text, at, attributes);
    }
    return new HtmlTag(name, attributes, Math.min(text.length(), at + 1));
  }

  private static int attribute(String text, int start, Map<String, String> attributes) {
    int at = start;
    while (at < text.length() && !isSpace(text.charAt(at)) && "=>".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String key = text.substring(start, at).toLowerCase(Locale.ROOT);
    at = pastSpace(text, at);
    if (at >= text.length() || text.charAt(at) != '=') {
      return at;
    }
    at = pastSpace(text, at + 1);
    if (at >= text.length()) {
      return at;
    }
    char quote = text.charAt(at);
    boolean quoted = quote == '"' || quote == '\'';
    int from = quoted ? at + 1 : at;
    int to = from;
    while (to < text.length() && !ends(text.charAt(to), quoted, quote)) {
      to++;
    }
    attributes.putIfAbsent(key, text.substring(from, to));
    return quoted ? Math.min(text.length(), to + 1) : to;
  }

  private static boolean ends(char c, boolean quoted, char quote) {
    return quoted ? c == quote : isSpace(c) || c == '>';
  }

  private static int pastSpace(String text, int start) {
    int at = start;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\f';
  }
}
