package backfile.text;

import java.util.Locale;

/** How a body is written. */
public enum Format {
  HTML,
  MARKDOWN,
  PLAIN;

  /**
   * By the file's extension and by look: exports of WordPress hold HTML in {@code .md} files.
   *
   * @param fileName a name or path; may be empty, as for what is read from a pipe
   */
  public static Format of(String fileName, String body) {
    String name = fileName.toLowerCase(Locale.ROOT);
    if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
      return HTML;
    }
    Look look = Look.of(body);
    if (name.endsWith(".txt")) {
      return look.beginsWithTag() ? HTML : PLAIN;
    }
    if (look.tags() > look.markdown()) {
      return HTML;
    }
    boolean markdown = name.endsWith(".md") || name.endsWith(".markdown") || look.markdown() > 0;
    return markdown ? MARKDOWN : PLAIN;
  }
}
