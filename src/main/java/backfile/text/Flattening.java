package backfile.text;

import java.util.ArrayList;
import java.util.List;

/** Reads blocks as one run of inline pieces, for places that hold a single line. */
final class Flattening {
  private Flattening() {}

  static List<Inline> inline(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return paragraph.content();
    }
    if (block instanceof Block.Heading heading) {
      return heading.content();
    }
    List<Inline> content = new ArrayList<>();
    if (block instanceof Block.Quote quote) {
      addAll(quote.content(), content);
    } else if (block instanceof Block.ItemList list) {
      list.items().forEach(item -> addAll(item.content(), content));
    } else if (block instanceof Block.Preformatted text) {
      content.add(new Inline.Text(text.text()));
    } else if (block instanceof Block.Table table) {
      table.rows().forEach(row -> row.forEach(cell -> addLine(cell, content)));
    }
    return content;
  }

  private static void addAll(List<Block> blocks, List<Inline> content) {
    for (Block block : blocks) {
      addLine(inline(block), content);
    }
  }

  private static void addLine(List<Inline> line, List<Inline> content) {
    if (!content.isEmpty()) {
      content.add(new Inline.Break());
    }
    content.addAll(line);
  }
}
