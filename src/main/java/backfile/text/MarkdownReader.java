package backfile.text;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Reads Markdown by way of HTML: raw HTML in it, which may begin in one block and end in another,
 * is then read with all that stands between.
 */
final class MarkdownReader {
  // Both bounds are far above what people write; without them hostile input is quadratic.
  private static final int DEEPEST_BLOCK = 64;
  private static final int DEEPEST_INLINE = 64;

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .maxOpenBlockParsers(DEEPEST_BLOCK)
          .customDelimiterProcessor(new Strikethrough())
          .maxInlineNesting(DEEPEST_INLINE)
          .build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).build();

  private MarkdownReader() {}

  static Article read(String markdown, Unread unread) {
    return HtmlReader.read(RENDERER.render(PARSER.parse(Shortcodes.inMarkdown(markdown))), unread);
  }
}
