package backfile.text;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jsoup.select.NodeTraversor;

/** Reads a body, or a whole page, of HTML. */
final class HtmlReader {
  private static final int DEEPEST = 200;

  private HtmlReader() {}

  static Article read(String html, Unread unread) {
    TreeMaker maker = new TreeMaker(!holdsParagraphs(html), unread);
    for (Node node : parse(html)) {
      NodeTraversor.filter(maker, node);
    }
    return maker.article();
  }

  private static List<Node> parse(String html) {
    Parser parser = Parser.htmlParser();
    parser.setMaxDepth(DEEPEST);
    // Exports that went through an XML serialiser hold <iframe …/> and <span …/>. The HTML standard
    // ignores the slash: an iframe would swallow the rest of the post, an <a/> make it a link.
    parser.tagSet().onNewTag(tag -> tag.set(Tag.SelfClose));
    return parser.parseFragmentInput(Frames.close(html), new Element("body"), "");
  }

  /** Whether paragraphs are marked as such; if not, blank lines part them, as in WordPress. */
  private static boolean holdsParagraphs(String html) {
    return html.contains("<p>")
        || html.contains("<p ")
        || html.contains("<P>")
        || html.contains("<P ");
  }
}
