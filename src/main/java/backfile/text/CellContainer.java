package backfile.text;

import java.util.ArrayList;
import java.util.List;

/** A {@code td} or, naming a column or row, a {@code th}, while it is being read. */
final class CellContainer extends Container {
  final boolean names;
  final int columns;
  final int rows;

  CellContainer(boolean names, int columns, int rows, Origin origin) {
    super(origin);
    this.names = names;
    this.columns = columns;
    this.rows = rows;
  }

  /** Whether the cell can stand in a line of a table: it holds one paragraph or nothing. */
  boolean isPlain() {
    return blocks.isEmpty() || (blocks.size() == 1 && blocks.get(0) instanceof Block.Paragraph);
  }

  /** Whether the cell holds only paragraphs and lists of them, which a line can hold too. */
  boolean isText() {
    return isText(blocks);
  }

  private static boolean isText(List<Block> blocks) {
    return blocks.stream()
        .allMatch(
            block ->
                block instanceof Block.Paragraph
                    || (block instanceof Block.ItemList list
                        && list.items().stream().allMatch(item -> isText(item.content()))));
  }

  List<Inline> line() {
    List<Inline> line = new ArrayList<>();
    add(blocks, line);
    return line;
  }

  private static void add(List<Block> blocks, List<Inline> line) {
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        if (!line.isEmpty()) {
          line.add(new Inline.Break());
        }
        line.addAll(paragraph.content());
      } else if (block instanceof Block.ItemList list) {
        list.items().forEach(item -> add(item.content(), line));
      }
    }
  }

  @Override
  void closeInto(Container parent) {
    if (parent instanceof TableContainer table) {
      table.addCell(this);
    } else {
      blocks.forEach(parent::add);
    }
  }
}
