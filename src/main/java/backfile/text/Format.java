package backfile.text;

import java.util.List;
import java.util.Locale;

/** How a body is written. */
public enum Format {
  HTML,
  /** A whole HTML page, with whatever stands around its article. */
  PAGE,
  MARKDOWN,
  PLAIN;

  private static final List<String> MARKDOWN_ENDINGS =
      List.of(".md", ".markdown", ".mkd", ".mkdn", ".mdown", ".mdx");

  private static final List<String> PAGE_OPENINGS = List.of("<!doctype html", "<html", "<head");

  /**
   * By the file's extension and by look: exports of WordPress hold HTML in {@code .md} files.
   *
   * @param fileName a name or path; may be empty, as for what is read from a pipe
   */
  public static Format of(String fileName, String body) {
    if (isPage(body)) {
      return PAGE;
    }
    String name = fileName.toLowerCase(Locale.ROOT);
    if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
      return HTML;
    }
    Look look = Look.of(body);
    if (name.endsWith(".txt")) {
      return look.beginsWithTag() ? HTML : PLAIN;
    }
    boolean named = MARKDOWN_ENDINGS.stream().anyMatch(name::endsWith);
    if (look.tags() > look.markdown() && !(named && look.sure())) {
      return HTML;
    }
    return named || look.markdown() > 0 ? MARKDOWN : PLAIN;
  }

  /** Whether a text is a whole HTML page. */
  public static boolean isPage(String text) {
    int at = start(text);
    for (String opening : PAGE_OPENINGS) {
      if (text.regionMatches(true, at, opening, 0, opening.length())) {
        return true;
      }
    }
    return false;
  }

  /** Where a page begins, after comments and what XML says of itself. */
  private static int start(String text) {
    int at = 0;
    while (at < text.length()) {
      boolean comment = text.startsWith("<!--", at);
      if (comment || text.startsWith("<?", at)) {
        int end = text.indexOf(comment ? "-->" : "?>", at);
        if (end < 0) {
          return at;
        }
        at = end + (comment ? 3 : 2);
      } else if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else {
        return at;
      }
    }
    return at;
  }
}
