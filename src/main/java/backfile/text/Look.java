package backfile.text;

import java.util.Locale;
import java.util.Set;

/**
 * What the first part of a body looks like.
 *
 * @param beginsWithTag whether a known HTML tag stands at its start
 * @param tags how many tags that carry prose
 * @param markdown how many marks of Markdown, the surest counted thrice
 * @param sure whether a link, a heading or a list of Markdown stands in it, which no HTML has
 */
record Look(boolean beginsWithTag, int tags, int markdown, boolean sure) {
  private static final int LOOKED_AT = 8_000;
  private static final int SURE = 3;
  private static final Set<String> PROSE_TAGS =
      Set.of(
          "p",
          "br",
          "div",
          "span",
          "a",
          "b",
          "i",
          "em",
          "strong",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "blockquote",
          "html",
          "body",
          "article",
          "section",
          "table",
          "pre");

  static Look of(String body) {
    String text = body.substring(0, Math.min(body.length(), LOOKED_AT)).strip();
    boolean doctype = text.regionMatches(true, 0, "<!doctype html", 0, 14);
    Lines lines = new Lines();
    int end;
    for (int start = 0; start < text.length(); start = end + 1) {
      end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      lines.add(text.substring(start, end));
    }
    boolean tag = doctype || isProseTag(text, 0);
    return new Look(tag, lines.tags, lines.marks, lines.sure);
  }

  /** What was seen of the lines so far. */
  private static final class Lines {
    private int tags;
    private int marks;
    private boolean sure;
    private boolean fenced;
    private boolean preformatted;
    private boolean afterBlank = true;
    private boolean inList;

    void add(String line) {
      fenced ^= line.startsWith("```");
      preformatted |= line.contains("<pre");
      tags += fenced ? 0 : countTags(line);
      marks += marksOf(line);
      boolean item = line.startsWith("- ") || line.startsWith("* ");
      if (!fenced && !preformatted) {
        sure |= holdsLink(line) || (afterBlank && isHeading(line)) || (inList && item);
      }
      inList = item && (inList || afterBlank);
      afterBlank = line.isBlank();
      preformatted &= !line.contains("</pre");
    }
  }

  /** Whether {@code [words](address)} stands in a line, not as code. */
  private static boolean holdsLink(String line) {
    int middle = line.indexOf("](");
    int open = middle < 0 ? -1 : line.lastIndexOf('[', middle);
    boolean link = open >= 0 && line.indexOf(')', middle) > middle + 2;
    return link && line.chars().limit(open).filter(each -> each == '`').count() % 2 == 0;
  }

  /** Only Markdown shows a tag: with a backslash before it, or between grave accents. */
  private static int countTags(String line) {
    int tags = 0;
    boolean code = false;
    int lastAccent = line.lastIndexOf('`');
    for (int at = 0; at < line.length(); at++) {
      char character = line.charAt(at);
      code = code != (character == '`');
      if (character == '<') {
        boolean shown = at > 0 && line.charAt(at - 1) == '\\';
        shown |= code && at < lastAccent;
        tags += !shown && isProseTag(line, at) ? 1 : 0;
      }
    }
    return tags;
  }

  private static boolean isProseTag(String text, int at) {
    if (at >= text.length() || text.charAt(at) != '<') {
      return false;
    }
    int start = at + 1;
    int end = start;
    while (end < text.length() && end - start < 12 && Letters.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    boolean ended = end == text.length() || " />\n\t\r".indexOf(text.charAt(end)) >= 0;
    return ended && PROSE_TAGS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  private static int marksOf(String line) {
    int marks = line.contains("](") || line.contains("]: http") ? SURE : 0;
    marks += line.contains("**") || line.contains("__") ? 1 : 0;
    if (isHeading(line) || line.startsWith("```")) {
      marks += SURE;
    } else if (line.startsWith("- ") || line.startsWith("* ") || line.startsWith("> ")) {
      marks += 1;
    }
    return marks;
  }

  private static boolean isHeading(String line) {
    int level = 0;
    while (level < line.length() && line.charAt(level) == '#') {
      level++;
    }
    return level > 0 && level <= 6 && level < line.length() && line.charAt(level) == ' ';
  }
}
