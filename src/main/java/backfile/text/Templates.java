package backfile.text;

import java.util.HashSet;
import java.util.Set;

/**
 * Writes as HTML what site generators would have expanded: tags of Liquid and Nunjucks, shortcodes
 * of Hugo and Zola. What only the generator knows is left out; what stands between two tags stays,
 * and so do tags that are shown as code.
 */
final class Templates {
  private static final Set<String> VERBATIM = Set.of("raw", "verbatim");
  private static final Set<String> UNSEEN =
      Set.of("comment", "css", "js", "style", "stylesheet", "javascript", "schema");
  private static final Set<String> CODE = Set.of("highlight", "codeblock");
  private static final String[][] MARKS = {
    {"{{<", ">}}"}, {"{{%", "%}}"}, {"{%", "%}"}, {"{{", "}}"}
  };
  private static final int LONGEST_TARGET = 300;
  private static final int[] NONE = {};

  private final String text;
  private final boolean markdown;
  private final CodeFinder code;
  private final StringBuilder out;
  private final Set<String> unclosed = new HashSet<>();
  private int done;

  private Templates(String text, boolean markdown) {
    this.text = text;
    this.markdown = markdown;
    this.code = markdown ? CodeFinder.ofMarkdown(text) : CodeFinder.ofHtml(text);
    this.out = new StringBuilder(text.length() + 64);
  }

  /** Markdown with its tags expanded, except those within code. */
  static String inMarkdown(String markdown) {
    return markdown.indexOf('{') < 0 ? markdown : new Templates(markdown, true).expand();
  }

  /** HTML with its tags expanded, except those within code. */
  static String inHtml(String html) {
    return html.contains("{%") || html.contains("{{") || html.contains("{#")
        ? new Templates(html, false).expand()
        : html;
  }

  private String expand() {
    int at = 0;
    while (at < text.length()) {
      char character = text.charAt(at);
      int end = at + 1;
      if (character == '{') {
        end = brace(at);
      } else if (character == '\\') {
        end = at + 2;
      } else if (CodeFinder.mayBegin(character)) {
        end = code.end(at);
        if (end > at) {
          put(at, uncovered(text.substring(at, end)), end);
        } else {
          end = code.after(at);
        }
      }
      at = end;
    }
    return out.append(text, done, text.length()).toString();
  }

  private void put(int start, String shown, int end) {
    out.append(text, done, start).append(shown);
    done = end;
  }

  /** Code without what keeps a generator from expanding it. */
  private static String uncovered(String code) {
    if (code.indexOf('{') < 0) {
      return code;
    }
    return code.replaceAll("\\{%-?\\s*(end)?(raw|verbatim)\\s*-?%\\}", "")
        .replaceAll("(\\{\\{[<%]?|\\{%)/\\*(.*?)\\*/([>%]?\\}\\}|%\\})", "$1$2$3");
  }

  /** Expands what begins with a brace; where to go on. */
  private int brace(int at) {
    for (String[] marks : MARKS) {
      if (text.startsWith(marks[0], at)) {
        int start = at + marks[0].length();
        int end = marks[0].equals("{{") ? literalEnd(start) : -1;
        end = end < 0 ? close(marks, start) : end;
        return end < 0 ? at + 1 : tag(at, text.substring(start, end), end + marks[1].length());
      }
    }
    if (markdown
        && text.startsWith("{:", at)
        && (text.startsWith(":", at + 2) || text.startsWith("/", at + 2))) {
      return extension(at);
    }
    if (text.startsWith("{#", at) && at + 2 < text.length() && isGap(text.charAt(at + 2))) {
      int end = close(new String[] {"{#", "#}"}, at + 2);
      if (end >= 0) {
        put(at, "", end + 2);
        return end + 2;
      }
    }
    return at + 1;
  }

  /** kramdown's {@code {::comment}words{:/comment}} and {@code {::nomarkdown}}. */
  private int extension(int at) {
    int end = close(new String[] {"{", "}"}, at + 1) + 1;
    if (end > 0 && text.startsWith("{::comment", at) && !unclosed.contains("{::")) {
      int close = text.indexOf("{:/", end);
      int closed = close < 0 ? 0 : text.indexOf('}', close) + 1;
      if (closed == 0) {
        unclosed.add("{::");
      }
      end = closed == 0 ? end : closed;
    }
    if (end == 0) {
      return at + 2;
    }
    put(at, "", end);
    return end;
  }

  private static boolean isGap(char character) {
    return Characters.isBlank(character) || character == '-';
  }

  /** Where the marks close that opened before an index; -1 if others open first, or none close. */
  private int close(String[] marks, int start) {
    for (int at = start; at < text.length(); at++) {
      char character = text.charAt(at);
      if (character == marks[1].charAt(0) && text.startsWith(marks[1], at)) {
        return at;
      } else if (character == '{' && text.startsWith(marks[0], at)) {
        return -1;
      }
    }
    return -1;
  }

  /** Where the marks close after a text in quotes, which may hold such marks; -1 if none begins. */
  private int literalEnd(int start) {
    int quote = gapEnd(start);
    if (quote == text.length() || "\"'".indexOf(text.charAt(quote)) < 0) {
      return -1;
    }
    int end = text.indexOf(text.charAt(quote), quote + 1);
    return end < 0 || text.substring(quote, end).indexOf('\n') >= 0
        ? -1
        : close(new String[] {"{{", "}}"}, end);
  }

  private int tag(int at, String inside, int end) {
    String words = inside.strip();
    if (words.startsWith("/*") && words.endsWith("*/") && words.length() > 3) {
      String marks = text.substring(at, text.indexOf("/*", at)).strip();
      String shown = marks + words.substring(2, words.length() - 2) + closing(marks);
      put(at, TemplateHtml.shown(shown), end);
      return end;
    }
    boolean output = text.startsWith("{{", at) && "<%".indexOf(text.charAt(at + 2)) < 0;
    if (output && (!TemplateTag.isCall(inside) || isTarget(at))) {
      return output(at, words, end);
    }
    TemplateTag tag = TemplateTag.of(inside);
    if (VERBATIM.contains(tag.name()) || UNSEEN.contains(tag.name()) || CODE.contains(tag.name())) {
      return block(at, tag.name(), end);
    }
    boolean ends = isLineEnd(end);
    String shown = TemplateHtml.of(tag, ends && isLineStart(at));
    put(at, shown + (shown.startsWith("<") && ends ? "\n" : ""), end);
    return end;
  }

  private static String closing(String marks) {
    return marks.equals("{%") ? "%}" : marks.substring(2).replace('<', '>') + "}}";
  }

  private boolean isLineStart(int at) {
    int before = at - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    return before < 0 || text.charAt(before) == '\n';
  }

  private boolean isLineEnd(int at) {
    return at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }

  /** A tag whose inside is no text of the page, or is not to be expanded. */
  private int block(int at, String name, int end) {
    int[] closing = unclosed.contains(name) ? NONE : closing(name, end);
    if (closing.length == 0) {
      unclosed.add(name);
      put(at, "", end);
      return end;
    }
    String inside = text.substring(end, closing[0]);
    String shown = CODE.contains(name) ? preformatted(inside) : inside;
    put(at, UNSEEN.contains(name) ? "" : shown, closing[1]);
    return closing[1];
  }

  /** Where the tag begins and ends that closes another. */
  private int[] closing(String name, int from) {
    for (int at = text.indexOf('{', from); at >= 0; at = text.indexOf('{', at + 1)) {
      for (String[] marks : MARKS) {
        int start = at + marks[0].length();
        if (text.startsWith(marks[0], at) && endsBlock(name, start)) {
          int end = close(marks, start);
          return end < 0 ? NONE : new int[] {at, end + marks[1].length()};
        }
      }
    }
    return NONE;
  }

  /** Whether {@code endNAME} or {@code /NAME} stands after the marks of a tag. */
  private boolean endsBlock(String name, int start) {
    int at = gapEnd(start);
    return text.startsWith("/", at)
        ? text.startsWith(name, gapEnd(at + 1))
        : text.startsWith("end" + name, at);
  }

  private int gapEnd(int start) {
    int at = start;
    while (at < text.length() && isGap(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static String preformatted(String inside) {
    return "<pre>\n" + HtmlLine.escape(inside) + "</pre>\n";
  }

  /** What {@code {{ … }}} puts out: words in quotes, and of variables what a target has besides. */
  private int output(int at, String inside, int end) {
    String words = inside.startsWith("-") ? inside.substring(1).strip() : inside;
    boolean literal = !words.isEmpty() && "\"'".indexOf(words.charAt(0)) >= 0;
    boolean target = isTarget(at);
    if (literal || target) {
      put(at, firstQuoted(words), end);
    } else if (TemplateTag.isVariable(words) || words.startsWith("/*")) {
      put(at, "", end);
    } else {
      return at + 2;
    }
    return end;
  }

  private static String firstQuoted(String words) {
    for (int at = 0; at < words.length(); at++) {
      char quote = words.charAt(at);
      int end = quote == '"' || quote == '\'' ? words.indexOf(quote, at + 1) : -1;
      if (end > 0) {
        return words.substring(at + 1, end);
      }
    }
    return "";
  }

  /** Whether an address stands here: after {@code ](}, {@code ]: } or {@code ="}. */
  private boolean isTarget(int start) {
    put(start, "", start);
    int first = Math.max(1, out.length() - LONGEST_TARGET);
    for (int at = out.length() - 1; at >= first; at--) {
      char character = out.charAt(at);
      char before = out.charAt(at - 1);
      if (character == '(' || character == '"' || character == '\'') {
        return before == (character == '(' ? ']' : '=');
      } else if (Characters.isBlank(character)) {
        return before == ':' && at > 1 && out.charAt(at - 2) == ']';
      }
    }
    return false;
  }
}
