package backfile.text;

import java.util.ArrayList;
import java.util.List;

/**
 * An {@code ol} or {@code ul} while it is being read. Light text counts upwards by ones: a list
 * that does not becomes several, and letters stand before the words.
 */
final class ListContainer extends Container {
  private record OpenItem(int number, List<Block> content, Origin origin) {}

  private final Numbering numbering;
  private final List<OpenItem> items = new ArrayList<>();
  private int next;

  ListContainer(Numbering numbering, Origin origin) {
    super(origin);
    this.numbering = numbering;
    this.next = numbering.start();
  }

  /** Says what number an item has that begins; empty for the next one. */
  void number(String value) {
    if (numbering.start() > 0) {
      next = Math.max(1, Numbering.read(value, next));
    }
  }

  void addItem(List<Block> content, Origin itemOrigin) {
    items.add(new OpenItem(next, content, itemOrigin));
    next += numbering.start() == 0 ? 0 : numbering.step();
  }

  /** A block outside any item, such as a list directly within a list, goes to the item before. */
  @Override
  void add(Block block) {
    if (items.isEmpty()) {
      addItem(new ArrayList<>(), block.origin());
    }
    items.get(items.size() - 1).content().add(block);
  }

  @Override
  void closeInto(Container parent) {
    List<Block.Item> run = new ArrayList<>();
    int start = 0;
    for (OpenItem item : items) {
      int number = numbering.letters().isEmpty() ? item.number() : 0;
      if (!run.isEmpty() && number != 0 && number != start + run.size()) {
        parent.add(new Block.ItemList(start, List.copyOf(run), origin));
        run.clear();
      }
      start = run.isEmpty() ? number : start;
      run.add(new Block.Item(content(item), item.origin()));
    }
    if (!run.isEmpty()) {
      parent.add(new Block.ItemList(start, List.copyOf(run), origin));
    }
  }

  private List<Block> content(OpenItem item) {
    boolean words = !item.content().isEmpty() && item.content().get(0) instanceof Block.Paragraph;
    if (numbering.letters().isEmpty() || !words) {
      return List.copyOf(item.content());
    }
    Block.Paragraph first = (Block.Paragraph) item.content().get(0);
    List<Inline> line = new ArrayList<>();
    line.add(new Inline.Text(numbering.mark(item.number()) + ". "));
    line.addAll(first.content());
    List<Block> content = new ArrayList<>(item.content());
    content.set(0, new Block.Paragraph(line, first.origin()));
    return content;
  }
}
