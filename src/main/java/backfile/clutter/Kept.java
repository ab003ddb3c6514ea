package backfile.clutter;

import backfile.text.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Blocks without those that did not stay; a list or quote stays as long as anything in it does. */
final class Kept {
  private Kept() {}

  /**
   * The blocks that stay.
   *
   * @param kept by identity, of the blocks that hold text themselves
   */
  static List<Block> of(List<Block> blocks, Set<Block> kept) {
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
