package backfile.text;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads inline elements: links, emphasis, code, raised marks, pictures and players. */
final class InlineReader {
  private static final int DEEPEST = 150;

  private InlineReader() {}

  static List<Inline> contentOf(Element element, Origin origin, int depth) {
    List<Inline> content = new ArrayList<>();
    if (depth > DEEPEST) {
      content.add(new Inline.Text(element.text()));
      return content;
    }
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        content.add(new Inline.Text(text.getWholeText()));
      } else if (node instanceof Element child) {
        read(child, origin, content, depth + 1);
      }
    }
    return content;
  }

  /** Adds what one element says to {@code content}. */
  static void read(Element element, Origin parent, List<Inline> content, int depth) {
    String tag = element.normalName();
    if (HtmlTags.SILENT.contains(tag)) {
      return;
    }
    Origin origin = Origins.of(element, parent);
    if (tag.equals("br")) {
      content.add(new Inline.Break());
    } else if (tag.equals("img")) {
      readImage(element, content);
    } else if (HtmlTags.PLAYERS.contains(tag)) {
      readPlayer(element, content);
      content.addAll(contentOf(element, origin, depth));
    } else {
      wrap(element, tag, contentOf(element, origin, depth), origin, content);
    }
  }

  private static void wrap(
      Element element, String tag, List<Inline> inner, Origin origin, List<Inline> content) {
    String url = tag.equals("a") ? element.attr("href").strip() : "";
    if (!url.isEmpty()) {
      content.add(new Inline.Anchor(url, inner, origin));
    } else if (HtmlTags.RAISED.contains(tag)) {
      content.add(new Inline.Mark(inner));
    } else if (HtmlTags.CODE.contains(tag)) {
      content.add(new Inline.Code(element.wholeText()));
    } else if (!origin.marks().isEmpty() || origin.hidden()) {
      content.add(new Inline.Span(inner, origin));
    } else if (HtmlTags.STRONG.contains(tag) || HtmlTags.EMPHASIS.contains(tag)) {
      content.add(new Inline.Emphasis(HtmlTags.STRONG.contains(tag), inner));
    } else {
      content.addAll(inner);
    }
  }

  private static void readImage(Element image, List<Inline> content) {
    String alt = image.attr("alt").strip();
    if (!alt.isEmpty()) {
      content.add(new Inline.Image(image.attr("src").strip(), alt));
    }
  }

  private static void readPlayer(Element player, List<Inline> content) {
    String url = player.attr(player.normalName().equals("object") ? "data" : "src").strip();
    if (url.startsWith("//")) {
      url = "https:" + url;
    }
    if (url.startsWith("http")) {
      content.add(new Inline.Video(url));
    }
  }
}
