package backfile.text;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/**
 * Reads HTML, a fragment or a page, as blocks. Inline elements that hold blocks are looked through,
 * and text that stands in no paragraph makes one, so that words never glue and none is lost.
 */
final class HtmlReader {
  /** Elements nested deeper are read as running text: each level costs stack. */
  private static final int DEEPEST = 150;

  private final BlockHolders holders;
  private final boolean blankLinesPart;

  private HtmlReader(Document document) {
    this.holders = BlockHolders.of(document);
    // WordPress stores paragraphs as blank lines and makes <p> of them only when it shows them.
    this.blankLinesPart = document.selectFirst("p") == null;
  }

  static List<Block> read(String html) {
    Parser parser = Parser.htmlParser();
    // XML serializers write <span/>; HTML5 takes that for a start tag, and the rest of the post
    // for its content (an <iframe/> even hides it).
    parser.tagSet().onNewTag(tag -> tag.set(Tag.SelfClose));
    Document document = parser.parseInput(Repair.characters(html), "");
    List<Block> blocks = new ArrayList<>();
    new HtmlReader(document).readInto(blocks, document.body(), Origin.BODY, 0);
    return blocks;
  }

  private List<Block> blocksOf(Element element, Origin origin, int depth) {
    List<Block> blocks = new ArrayList<>();
    readInto(blocks, element, origin, depth);
    return blocks;
  }

  /** Reads what an element holds; text between blocks becomes paragraphs of this origin. */
  private void readInto(List<Block> blocks, Element container, Origin origin, int depth) {
    Flow flow = new Flow(blocks, origin);
    if (depth > DEEPEST) {
      flow.add(new Inline.Text(container.text()));
    } else {
      for (Node node : container.childNodes()) {
        if (node instanceof TextNode text) {
          readText(text.getWholeText(), flow);
        } else if (node instanceof Element element) {
          readElement(element, origin, flow, depth);
        }
      }
    }
    flow.endParagraph();
  }

  private void readText(String text, Flow flow) {
    if (!blankLinesPart) {
      flow.add(new Inline.Text(text));
      return;
    }
    boolean first = true;
    for (String part : BlankLines.split(text)) {
      if (!first) {
        flow.endParagraph();
      }
      first = false;
      flow.add(new Inline.Text(part));
    }
  }

  private void readElement(Element element, Origin parent, Flow flow, int depth) {
    String tag = element.normalName();
    if (HtmlTags.SILENT.contains(tag)) {
      return;
    }
    if (HtmlTags.BLOCK.contains(tag)) {
      flow.endParagraph();
      readBlock(element, tag, Origins.of(element, parent), flow.blocks(), depth + 1);
    } else if (holders.contains(element)) {
      flow.endParagraph();
      readInto(flow.blocks(), element, Origins.of(element, parent), depth + 1);
    } else {
      InlineReader.read(element, parent, flow.content(), depth + 1);
    }
  }

  private void readBlock(
      Element element, String tag, Origin origin, List<Block> blocks, int depth) {
    int level = HtmlTags.headingLevel(tag);
    if (level > 0 && !holders.contains(element)) {
      blocks.add(new Block.Heading(level, InlineReader.contentOf(element, origin, depth), origin));
    } else if (tag.equals("ul") || tag.equals("ol") || tag.equals("menu") || tag.equals("dir")) {
      readList(element, origin, blocks, depth);
    } else if (tag.equals("blockquote")) {
      blocks.add(new Block.Quote(blocksOf(element, origin, depth), origin));
    } else if (tag.equals("hr")) {
      blocks.add(new Block.Rule(origin));
    } else if (tag.equals("table")) {
      new TableReader(this, origin, depth).read(element, blocks);
    } else if (HtmlTags.PREFORMATTED.contains(tag)) {
      blocks.add(new Block.Preformatted(element.wholeText(), origin));
    } else {
      readInto(blocks, element, origin, depth);
    }
  }

  /** Text and blocks that stand in a list outside of its items stay where they are. */
  private void readList(Element list, Origin origin, List<Block> blocks, int depth) {
    List<Block.Item> items = new ArrayList<>();
    for (Node node : list.childNodes()) {
      if (node instanceof Element child && !HtmlTags.SILENT.contains(child.normalName())) {
        Origin childOrigin = Origins.of(child, origin);
        List<Block> content = new ArrayList<>();
        if (child.normalName().equals("li")) {
          readInto(content, child, childOrigin, depth + 1);
        } else {
          Flow flow = new Flow(content, origin);
          readElement(child, origin, flow, depth);
          flow.endParagraph();
        }
        items.add(new Block.Item(content, childOrigin));
      } else if (node instanceof TextNode text && !text.isBlank()) {
        Block.Paragraph paragraph =
            new Block.Paragraph(List.of(new Inline.Text(text.getWholeText())), origin);
        items.add(new Block.Item(List.of(paragraph), origin));
      }
    }
    if (!items.isEmpty()) {
      blocks.add(new Block.ItemList(start(list), items, origin));
    }
  }

  private static int start(Element list) {
    if (!list.normalName().equals("ol")) {
      return 0;
    }
    String start = list.attr("start").strip();
    boolean isNumber =
        !start.isEmpty() && start.length() < 9 && start.chars().allMatch(c -> c >= '0' && c <= '9');
    return isNumber ? Math.max(1, Integer.parseInt(start)) : 1;
  }

  /** The inline content of a cell, its blocks parted by line breaks. */
  List<Inline> cell(Element cell, Origin origin, int depth) {
    if (!holders.contains(cell)) {
      return InlineReader.contentOf(cell, origin, depth);
    }
    List<Inline> content = new ArrayList<>();
    for (Block block : blocksOf(cell, origin, depth)) {
      if (!content.isEmpty()) {
        content.add(new Inline.Break());
      }
      content.addAll(Flattening.inline(block));
    }
    return content;
  }

  List<Block> cellBlocks(Element cell, Origin origin, int depth) {
    return blocksOf(cell, origin, depth);
  }
}
