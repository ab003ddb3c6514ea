package backfile.text;

/** How a body is written. */
public enum Format {
  HTML,
  MARKDOWN,
  PLAIN
}
