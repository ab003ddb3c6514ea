package backfile.clutter;

import backfile.text.Article;
import backfile.text.Block;
import backfile.text.Inline;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** The passages of an article that one rule after another looks at: each block is read once. */
final class Passages {
  private final IdentityHashMap<Block, Passage> known = new IdentityHashMap<>();

  /** In reading order, also those within lists and quotes. */
  List<Passage> of(Article article) {
    List<Passage> passages = new ArrayList<>();
    addAll(passages, article.blocks());
    return passages;
  }

  private void addAll(List<Passage> passages, List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.Quote quote) {
        addAll(passages, quote.content());
      } else if (block instanceof Block.ItemList list) {
        list.items().forEach(item -> addAll(passages, item.content()));
      } else if (!(block instanceof Block.Rule)) {
        passages.add(known.computeIfAbsent(block, each -> new Passage(each, content(each))));
      }
    }
  }

  private static List<Inline> content(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return paragraph.content();
    } else if (block instanceof Block.Heading heading) {
      return heading.content();
    } else if (block instanceof Block.Table table) {
      return cells(table);
    } else if (block instanceof Block.Preformatted preformatted) {
      return List.of(new Inline.Text(preformatted.text()));
    }
    return List.of();
  }

  private static List<Inline> cells(Block.Table table) {
    List<Inline> cells = new ArrayList<>();
    for (List<List<Inline>> row : table.rows()) {
      for (List<Inline> cell : row) {
        cells.addAll(cell);
        cells.add(new Inline.Break());
      }
    }
    return cells;
  }
}
