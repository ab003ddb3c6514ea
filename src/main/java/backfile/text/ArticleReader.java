package backfile.text;

/** Reads the text of a body into the tree. */
public final class ArticleReader {
  private ArticleReader() {}

  /**
   * Never fails: whatever stands in the body becomes blocks. The tree is at most about 250 deep,
   * however deep the body nests.
   *
   * @param body without front matter; may be a whole HTML page
   */
  public static Article read(String body, Format format) {
    return read(body, format, Unread.forgotten());
  }

  /** The same, with a say in what becomes of text that a browser does not show. */
  public static Article read(String body, Format format, Unread unread) {
    return switch (format) {
      case HTML -> HtmlReader.read(Templates.inHtml(Shortcodes.inHtml(body)), unread);
      case PAGE -> HtmlReader.read(Shortcodes.inHtml(body), unread);
      case MARKDOWN -> MarkdownReader.read(body, unread);
      case PLAIN -> PlainReader.read(body);
    };
  }
}
