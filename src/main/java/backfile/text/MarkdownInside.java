package backfile.text;

import java.util.HashSet;
import java.util.Set;

/**
 * Parts by blank lines the inside of elements that say {@code markdown="1"}, as kramdown has them:
 * CommonMark reads no Markdown without.
 */
final class MarkdownInside {
  private static final String SAID = "markdown=";
  private static final String GAP = "\n\n";

  private final String text;
  private final CodeFinder code;
  private final StringBuilder out;
  private final Set<String> parted = new HashSet<>();
  private int done;

  private MarkdownInside(String text) {
    this.text = text;
    this.code = CodeFinder.ofMarkdown(text);
    this.out = new StringBuilder(text.length() + 64);
  }

  static String part(String markdown) {
    return markdown.contains(SAID) ? new MarkdownInside(markdown).part() : markdown;
  }

  private String part() {
    int at = 0;
    while (at < text.length()) {
      int end = at + 1;
      if (CodeFinder.mayBegin(text.charAt(at))) {
        end = code.end(at);
        if (end == at) {
          end = code.after(at);
          partTag(at);
        }
      }
      at = end;
    }
    return out.append(text, done, text.length()).toString();
  }

  private void partTag(int at) {
    boolean closes = text.startsWith("</", at);
    int start = at + (closes ? 2 : 1);
    int end = start;
    while (end < text.length() && Letters.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String name = text.substring(start, end);
    if (text.charAt(at) != '<' || !Elements.BLOCKS.contains(name)) {
      return;
    }
    int close = close(end);
    if (close >= 0 && closes && parted.contains(name)) {
      out.append(text, done, at).append(GAP).append(text, at, close + 1).append(GAP);
      done = close + 1;
    } else if (close >= 0 && !closes && isMarkdown(text.substring(end, close))) {
      parted.add(name);
      out.append(text, done, close + 1).append(GAP);
      done = close + 1;
    }
  }

  /** Where a tag closes; -1 if another begins first. */
  private int close(int start) {
    for (int at = start; at < text.length(); at++) {
      if (text.charAt(at) == '>') {
        return at;
      } else if (text.charAt(at) == '<') {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isMarkdown(String attributes) {
    int at = attributes.indexOf(SAID);
    return at > 0 && !attributes.startsWith("\"0", at + SAID.length());
  }
}
