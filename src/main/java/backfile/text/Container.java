package backfile.text;

import java.util.ArrayList;
import java.util.List;

/** A block that holds blocks, while it is being read. */
abstract class Container {
  final Origin origin;
  final List<Block> blocks = new ArrayList<>();

  Container(Origin origin) {
    this.origin = origin;
  }

  void add(Block block) {
    blocks.add(block);
  }

  /** Hands what was gathered to the container around it. */
  abstract void closeInto(Container parent);

  /** The whole body. */
  static final class Body extends Container {
    Body() {
      super(Origin.BODY);
    }

    @Override
    void closeInto(Container parent) {
      throw new IllegalStateException("nothing stands around a body");
    }
  }

  /** A {@code blockquote}. */
  static final class QuoteContainer extends Container {
    QuoteContainer(Origin origin) {
      super(origin);
    }

    @Override
    void closeInto(Container parent) {
      if (!blocks.isEmpty()) {
        parent.add(new Block.Quote(List.copyOf(blocks), origin));
      }
    }
  }

  /** An {@code li} or {@code dd}. */
  static final class ItemContainer extends Container {
    ItemContainer(Origin origin) {
      super(origin);
    }

    @Override
    void closeInto(Container parent) {
      if (blocks.isEmpty()) {
        return;
      }
      if (parent instanceof ListContainer list) {
        list.addItem(blocks, origin);
      } else {
        Block.Item item = new Block.Item(List.copyOf(blocks), origin);
        parent.add(new Block.ItemList(0, List.of(item), origin));
      }
    }
  }
}
