package backfile.text;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Markdown as the HTML that it stands for (CommonMark with GitHub's tables), so that one reader
 * serves both, and HTML within Markdown is read as any other.
 */
final class MarkdownHtml {
  private static final List<TablesExtension> EXTENSIONS =
      List.of((TablesExtension) TablesExtension.create());

  /** Deeper quotes and lists are read as text; the renderer calls itself for each level. */
  private static final int DEEPEST = 100;

  private static final Parser PARSER =
      Parser.builder()
          .extensions(EXTENSIONS)
          .maxOpenBlockParsers(DEEPEST)
          .maxInlineNesting(DEEPEST)
          .build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().extensions(EXTENSIONS).build();

  private MarkdownHtml() {}

  static String of(String markdown) {
    return RENDERER.render(PARSER.parse(markdown));
  }
}
