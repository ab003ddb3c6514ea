package backfile.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Undoes what exporters and page builders made of WordPress's shortcodes, before {@link Shortcodes}
 * reads them: code in {@code [sourcecode]} becomes preformatted, {@code [vc_row]} and its like go
 * from around their text, forms go whole, and {@code \[caption\]} loses its backslashes. Code of
 * the post's own is left alone, and so is any name that nobody knows.
 */
final class WordPressCodes {
  private static final Set<String> CODE = Set.of("code", "sourcecode");

  /** They hold text only where they are closed. */
  private static final Set<String> AROUND_TEXT =
      Set.of("box", "button", "column", "dropcap", "highlight", "note", "one_half", "pullquote");

  private static final Set<String> WITHIN_LINE = Set.of("button", "dropcap", "highlight");

  private static final List<String> BUILDERS = List.of("vc_", "et_pb_", "su_", "fusion_", "av_");

  private static final Set<String> WITHOUT_TEXT =
      Set.of(
          ("contact-form-7 gravityform gravityforms latexpage layerslider mc4wp_form nextpage"
                  + " ninja_form ninja_forms polldaddy rev_slider wpforms")
              .split(" "));

  private static final Set<String> CAPTIONS = Set.of("caption", "wp_caption");
  private static final Set<String> PLAYERS = Set.of("youtube", "vimeo");
  private static final Set<String> OTHERS =
      Set.of("audio", "embed", "gallery", "playlist", "video");

  private static final int LONGEST = 2_000;

  private final String text;
  private final StringBuilder out;
  private final Map<String, Integer> found = new HashMap<>();
  private int at;

  private WordPressCodes(String text) {
    this.text = text;
    this.out = new StringBuilder(text.length());
  }

  static String undo(String text) {
    return text.indexOf('[') < 0 ? text : new WordPressCodes(text).undo();
  }

  private String undo() {
    while (at < text.length()) {
      int end = codeEnd();
      if (end > at) {
        out.append(text, at, end);
        at = end;
      } else if (!takeShortcode()) {
        out.append(text.charAt(at++));
      }
    }
    return out.toString();
  }

  /** The end of what a writer of HTML or Markdown marked as code, if it begins here. */
  private int codeEnd() {
    char c = text.charAt(at);
    if (c == '<') {
      for (String tag : List.of("pre", "code")) {
        if (text.startsWith(tag, at + 1)) {
          return after("</" + tag + ">");
        }
      }
    } else if (c == '`') {
      int run = at;
      while (run < text.length() && text.charAt(run) == '`') {
        run++;
      }
      return Math.max(run, after(text.substring(at, run)));
    }
    return at;
  }

  private int after(String closing) {
    int end = find(closing, at + closing.length());
    return end < 0 ? at : end + closing.length();
  }

  /** Later calls begin farther on: so the text is not searched for the same again and again. */
  private int find(String closing, int from) {
    int known = found.getOrDefault(closing, 0);
    if (known >= 0 && (known < from || !found.containsKey(closing))) {
      known = text.indexOf(closing, from);
      found.put(closing, known);
    }
    return known;
  }

  private boolean takeShortcode() {
    boolean escaped = text.startsWith("\\[", at);
    if (!escaped && text.charAt(at) != '[') {
      return false;
    }
    int start = at + (escaped ? 2 : 1);
    int end = find(escaped ? "\\]" : "]", start);
    if (end < 0 || end - start > LONGEST || start == text.length()) {
      return false;
    }
    String inside = text.substring(start, end);
    String plain = escaped ? inside.replace("\\_", "_") : inside;
    int after = end + (escaped ? 2 : 1);
    return plain.indexOf('[') < 0 && take(new Tag(plain, escaped), after);
  }

  /**
   * A shortcode.
   *
   * @param inside what stands between the brackets
   * @param escaped whether they were written as {@code \[} and {@code \]}
   */
  private record Tag(String inside, boolean escaped) {
    boolean closes() {
      return inside.startsWith("/");
    }

    String name() {
      int start = closes() ? 1 : 0;
      int end = start;
      while (end < inside.length() && isNamePart(inside.charAt(end))) {
        end++;
      }
      boolean ends = end == inside.length() || " =".indexOf(inside.charAt(end)) >= 0;
      return ends ? inside.substring(start, end) : "";
    }

    private static boolean isNamePart(char c) {
      return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    }

    String arguments() {
      int end = name().length() + (closes() ? 1 : 0);
      return inside.substring(Math.min(inside.length(), end + 1));
    }
  }

  private boolean take(Tag tag, int after) {
    String name = tag.name();
    if (BUILDERS.stream().anyMatch(name::startsWith)) {
      return put(isWithinLine(name) ? "" : "\n\n", after);
    }
    if (name.isEmpty() || (isLink(after) && !tag.inside().contains("=\""))) {
      return false;
    }
    if (CODE.contains(name)) {
      return !tag.closes() && takeCode(name, after);
    }
    if (CAPTIONS.contains(name)) {
      return takeCaption(tag, after);
    }
    if (PLAYERS.contains(name) && !tag.arguments().isBlank()) {
      return put("[" + name + " " + address(name, tag.arguments().strip()) + "]", after);
    }
    if (WITHOUT_TEXT.contains(name)) {
      return put("", after);
    }
    if (AROUND_TEXT.contains(name) && (tag.closes() || isClosed(name, after))) {
      return put(isWithinLine(name) ? "" : "\n\n", after);
    }
    return tag.escaped() && isOther(tag) && put("[" + tag.inside() + "]", after);
  }

  private static boolean isOther(Tag tag) {
    boolean said = tag.closes() || !tag.arguments().isBlank();
    return OTHERS.contains(tag.name()) && (said || tag.name().equals("gallery"));
  }

  private static boolean isWithinLine(String name) {
    return WITHIN_LINE.stream().anyMatch(name::endsWith);
  }

  /** What follows a link of Markdown or its name. */
  private boolean isLink(int after) {
    return after < text.length() && "([:".indexOf(text.charAt(after)) >= 0;
  }

  private boolean isClosed(String name, int from) {
    return find("[/" + name + "]", from) >= 0;
  }

  private boolean put(String written, int after) {
    out.append(written);
    at = after;
    return true;
  }

  /** Its lines stay as they are; what looks like a tag in it is text, escaped or not. */
  private boolean takeCode(String name, int from) {
    int end = find("[/" + name + "]", from);
    int escapedEnd = find("\\[/" + name + "\\]", from);
    boolean escaped = escapedEnd >= 0 && (end < 0 || escapedEnd < end);
    int close = escaped ? escapedEnd : end;
    if (close < 0) {
      return false;
    }
    String code = text.substring(from, close).replace("<", "&lt;").replace(">", "&gt;");
    String written = "\n\n<pre>" + code.strip().replace("[", "&#91;") + "</pre>\n\n";
    return put(written, close + name.length() + (escaped ? 5 : 3));
  }

  /** Before WordPress 3.4 the caption was an argument; since then it follows the picture. */
  private boolean takeCaption(Tag tag, int after) {
    if (tag.closes()) {
      return tag.escaped() && put("[" + tag.inside() + "]", after);
    }
    String words = named("caption=\"", tag.inside());
    int close = find("[/" + tag.name() + "]", after);
    if (!words.isEmpty() && close >= 0) {
      out.append("[").append(tag.name()).append("]").append(text, after, close);
      return put(" " + words, close);
    }
    return tag.escaped() && put("[" + tag.inside() + "]", after);
  }

  private static String named(String opening, String inside) {
    int start = inside.indexOf(" " + opening) + opening.length() + 1;
    int end = start > opening.length() ? inside.indexOf('"', start) : -1;
    return end < 0 ? "" : inside.substring(start, end);
  }

  /** {@code [vimeo 123]} names a film, and an address may have been escaped for a page. */
  private static String address(String player, String arguments) {
    int blank = arguments.indexOf(' ');
    String first = blank < 0 ? arguments : arguments.substring(0, blank);
    boolean id = first.chars().allMatch(c -> Tag.isNamePart((char) Character.toLowerCase(c)));
    if (id && first.chars().anyMatch(Character::isDigit)) {
      return player.equals("vimeo")
          ? "https://vimeo.com/" + first
          : "https://www.youtube.com/watch?v=" + first;
    }
    return arguments.replace("&amp;", "&").replace("&#038;", "&");
  }
}
