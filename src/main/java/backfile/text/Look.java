package backfile.text;

import java.util.Locale;
import java.util.Set;

/**
 * What the first part of a body looks like.
 *
 * @param beginsWithTag whether a known HTML tag stands at its start
 * @param tags how many tags that carry prose
 * @param markdown how many marks of Markdown, the surest counted thrice
 */
record Look(boolean beginsWithTag, int tags, int markdown) {
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
    int tags = 0;
    int marks = 0;
    boolean fenced = false;
    int end;
    for (int start = 0; start < text.length(); start = end + 1) {
      end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      String line = text.substring(start, end);
      fenced ^= line.startsWith("```");
      tags += fenced ? 0 : countTags(line);
      marks += marksOf(line);
    }
    return new Look(doctype || isProseTag(text, 0), tags, marks);
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
    if ((line.startsWith("#") && isHeading(line)) || line.startsWith("```")) {
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
    return level <= 6 && level < line.length() && line.charAt(level) == ' ';
  }
}
