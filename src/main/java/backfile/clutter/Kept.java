package backfile.clutter;

import backfile.text.Article;
import backfile.text.Block;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Articles without what did not stay; a list or quote stays as long as anything in it does. */
final class Kept {
  private Kept() {}

  /**
   * An article with some of its passages.
   *
   * @param all of its passages; where all stay, it is the same article
   */
  static Article of(Article article, List<Passage> all, List<Passage> staying) {
    if (staying.size() == all.size()) {
      return article;
    }
    Set<Block> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    staying.forEach(passage -> kept.add(passage.block()));
    return new Article(of(article.blocks(), kept));
  }

  private static List<Block> of(List<Block> blocks, Set<Block> kept) {
    List<Block> staying = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Quote quote) {
        List<Block> content = of(quote.content(), kept);
        if (!content.isEmpty()) {
          staying.add(new Block.Quote(content, quote.origin()));
        }
      } else if (block instanceof Block.ItemList list) {
        List<Block.Item> items = items(list, kept);
        if (!items.isEmpty()) {
          staying.add(new Block.ItemList(list.start(), items, list.origin()));
        }
      } else if (block instanceof Block.Rule || kept.contains(block)) {
        staying.add(block);
      }
    }
    return staying;
  }

  private static List<Block.Item> items(Block.ItemList list, Set<Block> kept) {
    List<Block.Item> items = new ArrayList<>();
    for (Block.Item item : list.items()) {
      List<Block> content = of(item.content(), kept);
      if (!content.isEmpty()) {
        items.add(new Block.Item(content, item.origin()));
      }
    }
    return items;
  }
}
