package backfile.text;

import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Writes as HTML what site generators have beside CommonMark. */
record GeneratorNodes(HtmlNodeRendererContext context) implements NodeRenderer {
  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(
        GeneratorLines.Line.class,
        Definitions.Definition.class,
        Footnotes.Reference.class,
        Footnotes.Note.class,
        Footnotes.Notes.class);
  }

  @Override
  public void render(Node node) {
    if (node instanceof GeneratorLines.Line line) {
      String words = HtmlLine.escape(line.words);
      raw(words.isEmpty() ? "" : "\n<p><strong>" + words + "</strong></p>\n");
    } else if (node instanceof Footnotes.Reference reference) {
      raw("<sup>" + reference.number() + "</sup>");
    } else if (node instanceof Footnotes.Notes) {
      around("ol", node);
    } else {
      around(node instanceof Footnotes.Note ? "li" : "dd", node);
    }
  }

  private void around(String tag, Node node) {
    raw("\n<" + tag + ">\n");
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      context.render(child);
    }
    raw("</" + tag + ">\n");
  }

  private void raw(String html) {
    context.getWriter().raw(html);
  }
}
