package backfile.text;

import java.util.Locale;

/** How a body is written. */
public enum Format {
  HTML,
  MARKDOWN,
  PLAIN;

  /** By the file's extension, and by its look where a Markdown file holds HTML. */
  public static Format of(String fileName, String body) {
    String name = fileName.toLowerCase(Locale.ROOT);
    if (name.endsWith(".html") || name.endsWith(".htm")) {
      return HTML;
    }
    if (name.endsWith(".txt")) {
      return PLAIN;
    }
    return body.contains("<p>") || body.contains("<br>") ? HTML : MARKDOWN;
  }
}
