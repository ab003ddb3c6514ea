package backfile.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes as HTML what site generators would have expanded: shortcodes of Hugo ({@code {{< figure
 * >}}}), tags of Liquid ({@code {% highlight %}}) and of WordPress ({@code [caption]}), attribute
 * lists of kramdown ({@code {: .note}}). What only the generator knows is left out; what stands
 * between two tags stays.
 */
final class Shortcodes {
  private static final String[] WRAPPERS = {
    "caption", "wp_caption", "embed", "gallery", "playlist"
  };
  private static final String[] PLAYERS = {"youtube", "vimeo", "video", "audio"};
  private static final String[][] HUGO = {{"{{<", ">}}"}, {"{{%", "%}}"}};

  private Shortcodes() {}

  /** Markdown with its shortcodes expanded, except those within fenced code. */
  static String inMarkdown(String markdown) {
    if (markdown.indexOf('{') < 0 && markdown.indexOf('[') < 0) {
      return markdown;
    }
    String text = replace(inHtml(markdown), "{% comment %}", "{% endcomment %}", inside -> "");
    if (text.indexOf('{') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    Code code = Code.NONE;
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end + 1;
      String line = text.substring(start, end);
      Code next = code.after(line);
      boolean kept =
          code == Code.FENCED || next == Code.FENCED || (code == next && code != Code.NONE);
      out.append(kept || line.indexOf('{') < 0 ? line : inLine(line));
      code = next;
      start = end;
    }
    return out.toString();
  }

  /** Whether a line stands within code, and what will end it. */
  private enum Code {
    NONE,
    FENCED,
    HIGHLIGHTED;

    Code after(String line) {
      String words = line.strip();
      if (this == HIGHLIGHTED) {
        boolean ends = words.contains("/highlight") || words.contains("endhighlight");
        return ends ? NONE : HIGHLIGHTED;
      }
      if (words.startsWith("```") || words.startsWith("~~~")) {
        return this == FENCED ? NONE : FENCED;
      }
      boolean begins =
          words.startsWith("{% highlight")
              || words.startsWith("{{< highlight")
              || words.startsWith("{{<highlight");
      return this == NONE && begins && !words.contains("/highlight") ? HIGHLIGHTED : this;
    }
  }

  private static String inLine(String line) {
    if (line.startsWith("{:") && line.stripTrailing().endsWith("}")) {
      return "\n";
    }
    String shown = line;
    for (String[] marks : HUGO) {
      shown = replace(shown, marks[0], marks[1], Shortcodes::hugo);
    }
    shown = replace(shown, "{%", "%}", Shortcodes::liquid);
    return replace(shown, "{{", "}}", inside -> isVariable(inside) ? "" : "{{" + inside + "}}");
  }

  /** WordPress's own shortcodes, which stand in HTML and Markdown alike. */
  static String inHtml(String html) {
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

  private static String hugo(String inside) {
    List<String> words = words(inside);
    if (inside.startsWith("/*")) {
      return "`{{<" + inside.replace("/*", "").replace("*/", "") + ">}}`";
    }
    return words.isEmpty() ? "" : expanded(words.get(0), words.subList(1, words.size()));
  }

  private static String liquid(String inside) {
    String trimmed = inside.startsWith("-") ? inside.substring(1) : inside;
    List<String> words = words(trimmed.endsWith("-") ? trimmed.replace('-', ' ') : trimmed);
    return words.isEmpty() ? "" : expanded(words.get(0), words.subList(1, words.size()));
  }

  private static String expanded(String name, List<String> arguments) {
    String first = arguments.isEmpty() ? "" : value(arguments.get(0));
    return switch (name) {
      case "youtube" -> player("https://www.youtube.com/watch?v=" + first);
      case "vimeo" -> player("https://vimeo.com/" + first);
      case "ref", "relref", "post_url", "link" -> first;
      case "figure" -> figure(arguments);
      case "include" ->
          first.startsWith("figure") || first.startsWith("image") ? figure(arguments) : "";
      case "highlight" -> "```\n";
      case "/highlight", "endhighlight" -> "\n```";
      default -> "";
    };
  }

  private static String player(String url) {
    return "<iframe src=\"" + escaped(url) + "\"></iframe>";
  }

  private static String figure(List<String> arguments) {
    String source = named("src", arguments) + named("url", arguments);
    String caption = (named("title", arguments) + " " + named("caption", arguments)).strip();
    return "<figure><img src=\""
        + escaped(source)
        + "\" alt=\""
        + escaped(named("alt", arguments))
        + "\"><figcaption>"
        + escaped(caption)
        + "</figcaption></figure>";
  }

  private static String escaped(String text) {
    return HtmlLine.escape(text);
  }

  private static String named(String name, List<String> arguments) {
    for (String argument : arguments) {
      if (argument.startsWith(name + "=")) {
        return value(argument);
      }
    }
    return "";
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

  /** A value of the site, such as {@code page.title}; a reader's own braces are none. */
  private static boolean isVariable(String inside) {
    String name = inside.strip().toLowerCase(Locale.ROOT);
    return name.startsWith("page.")
        || name.startsWith("site.")
        || name.startsWith("include.")
        || name.startsWith(".");
  }
}
