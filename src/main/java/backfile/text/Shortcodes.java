package backfile.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes shortcodes of WordPress ({@code [caption]}) as HTML, in exports of it as HTML or Markdown.
 */
final class Shortcodes {
  private static final String[] WRAPPERS = {
    "caption", "wp_caption", "embed", "gallery", "playlist"
  };
  private static final String[] PLAYERS = {"youtube", "vimeo", "video", "audio"};

  private Shortcodes() {}

  /** WordPress's own shortcodes, which stand in HTML and Markdown alike. */
  static String inHtml(String text) {
    String html = WordPressCodes.undo(text);
    if (!opens(html, WRAPPERS) && !opens(html, PLAYERS)) {
      return html;
    }
    String shown = html;
    for (String name : WRAPPERS) {
      if (shown.contains("[" + name)) {
        shown = replace(shown, "[/" + name, "]", inside -> name.equals("embed") ? " " : "");
        shown = expand(shown, "[" + name, inside -> "");
      }
    }
    for (String name : PLAYERS) {
      if (shown.contains("[" + name + " ")) {
        shown = replace(shown, "[/" + name, "]", inside -> "");
        shown = expand(shown, "[" + name + " ", Shortcodes::wordPressPlayer);
      }
    }
    return shown;
  }

  private static String expand(String text, String open, Expansion expansion) {
    StringBuilder out = new StringBuilder(text.length());
    int done = 0;
    int end = 0;
    int next;
    for (int start = text.indexOf(open); start >= 0; start = next) {
      int inside = start + open.length();
      end = end < inside ? text.indexOf(']', inside) : end;
      if (end < 0) {
        break;
      }
      next = text.indexOf(open, inside);
      boolean nested = next >= 0 && next < end;
      if (!nested && isShortcode(text, inside, end)) {
        out.append(text, done, start).append(expansion.of(text.substring(inside, end)));
        done = end + 1;
      }
    }
    return out.append(text, done, text.length()).toString();
  }

  /**
   * Whether a bracket is a shortcode, such as {@code [caption id="x"]}, and not the author's words
   * or, with an address or a name after it, a link of Markdown.
   */
  private static boolean isShortcode(String text, int start, int end) {
    String inside = text.substring(start, end);
    if (inside.indexOf('=') > 0 && (inside.indexOf('"') > 0 || inside.indexOf('\'') > 0)) {
      return isBounded(text, start);
    }
    boolean link = end + 1 < text.length() && "([:".indexOf(text.charAt(end + 1)) >= 0;
    boolean value = inside.indexOf('=') > 0 || inside.contains("//");
    boolean words = !value && inside.chars().anyMatch(Character::isLetter);
    return !link && !words && isBounded(text, start);
  }

  /** Whether a name ends here: {@code [caption id="x"]}, and not {@code [captions]}. */
  private static boolean isBounded(String text, int end) {
    return text.charAt(end) == ']' || text.charAt(end) == ' ' || text.charAt(end - 1) == ' ';
  }

  /** Whether any of the names stands after a bracket: one look at the text, as most hold none. */
  private static boolean opens(String text, String[] names) {
    for (int at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) {
      for (String name : names) {
        if (text.startsWith(name, at + 1)) {
          return true;
        }
      }
    }
    return false;
  }

  private static String wordPressPlayer(String inside) {
    for (String word : words(inside)) {
      String value = value(word);
      if (value.startsWith("http://") || value.startsWith("https://")) {
        return player(value);
      }
    }
    return "";
  }

  private interface Expansion {
    String of(String inside);
  }

  private static String replace(String text, String open, String close, Expansion expansion) {
    int start = text.indexOf(open);
    if (start < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int done = 0;
    while (start >= 0) {
      int end = text.indexOf(close, start + open.length());
      if (end < 0) {
        break;
      }
      out.append(text, done, start);
      out.append(expansion.of(text.substring(start + open.length(), end)));
      done = end + close.length();
      start = text.indexOf(open, done);
    }
    return out.append(text, done, text.length()).toString();
  }

  private static String player(String url) {
    return "<iframe src=\"" + escaped(url) + "\"></iframe>";
  }

  private static String escaped(String text) {
    return HtmlLine.escape(text);
  }

  /** What stands after {@code name=}, without quotes. */
  private static String value(String argument) {
    int equals = argument.indexOf('=');
    boolean named =
        equals > 0 && argument.chars().limit(equals).allMatch(Character::isLetterOrDigit);
    String value = named ? argument.substring(equals + 1) : argument;
    boolean quoted = value.length() > 1 && "\"'`“”".indexOf(value.charAt(0)) >= 0;
    return quoted ? value.substring(1, value.length() - 1) : value;
  }

  /** Words that blanks part, except within quotes. */
  private static List<String> words(String inside) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    char quote = ' ';
    for (int at = 0; at <= inside.length(); at++) {
      char character = at == inside.length() ? ' ' : inside.charAt(at);
      boolean ends = at == inside.length() || (quote == ' ' && Characters.isBlank(character));
      if (ends) {
        if (word.length() > 0) {
          words.add(word.toString());
        }
        word.setLength(0);
      } else {
        word.append(character);
        boolean mark = character == '"' || character == '\'' || character == '`';
        quote = mark && quote == ' ' ? character : character == quote ? ' ' : quote;
      }
    }
    return words;
  }
}
