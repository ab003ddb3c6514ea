package backfile.text;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
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

  private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
  private static final Footnotes FOOTNOTES = new Footnotes();
  private static final Parser PARSER =
      Parser.builder()
          .extensions(EXTENSIONS)
          .maxOpenBlockParsers(DEEPEST_BLOCK)
          .customBlockParserFactory(FOOTNOTES)
          .linkProcessor(FOOTNOTES)
          .customBlockParserFactory(new GeneratorLines())
          .customBlockParserFactory(new Definitions())
          .customInlineContentParserFactory(new AttributeList())
          .customDelimiterProcessor(new Strikethrough())
          .maxInlineNesting(DEEPEST_INLINE)
          .build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .extensions(EXTENSIONS)
          .nodeRendererFactory(GeneratorNodes::new)
          .build();

  private MarkdownReader() {}

  static Article read(String markdown, Unread unread) {
    String expanded = Templates.inMarkdown(Shortcodes.inHtml(markdown));
    Node document = PARSER.parse(MarkdownInside.part(expanded));
    tidy(document);
    Footnotes.settle(document);
    return HtmlReader.read(RENDERER.render(document), unread);
  }

  /** A line of Markdown as HTML, without the paragraph around it. */
  static String html(String line) {
    String html = RENDERER.render(PARSER.parse(Elements.fold(line))).strip();
    boolean paragraph = html.startsWith("<p>") && html.indexOf("</p>") == html.length() - 4;
    return (paragraph ? html.substring(3, html.length() - 4) : html).replace('\n', ' ');
  }

  /**
   * Takes out the lists that stand where kramdown puts a table of contents, and number signs that
   * end a heading before its attributes.
   */
  private static void tidy(Node around) {
    Node next;
    for (Node node = around.getFirstChild(); node != null; node = next) {
      next = node.getNext();
      if (node instanceof GeneratorLines.Line line && line.replacesList) {
        Node list = around instanceof ListItem ? around.getParent() : node.getPrevious();
        if (list instanceof ListBlock) {
          list.unlink();
        }
      } else if (node instanceof Heading heading) {
        endHeading(heading.getLastChild());
      } else if (!(node instanceof Paragraph)) {
        tidy(node);
      }
    }
  }

  private static void endHeading(Node last) {
    if (last instanceof HtmlInline && last.getPrevious() instanceof Text words) {
      String title = words.getLiteral().stripTrailing();
      int end = title.length();
      while (end > 0 && title.charAt(end - 1) == '#') {
        end--;
      }
      words.setLiteral(end > 0 && title.charAt(end - 1) == ' ' ? title.substring(0, end) : title);
    }
  }
}
