package backfile.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A block that holds blocks, while it is being read. */
abstract class Container {
  final Origin origin;
  final List<Block> blocks = new ArrayList<>();

  private Container(Origin origin) {
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

  /** An {@code ol} or {@code ul}. */
  static final class ListContainer extends Container {
    private record OpenItem(List<Block> content, Origin origin) {}

    private final int start;
    private final List<OpenItem> items = new ArrayList<>();

    ListContainer(int start, Origin origin) {
      super(origin);
      this.start = start;
    }

    void addItem(List<Block> content, Origin itemOrigin) {
      items.add(new OpenItem(content, itemOrigin));
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
      if (!items.isEmpty()) {
        parent.add(
            new Block.ItemList(start, items.stream().map(ListContainer::item).toList(), origin));
      }
    }

    private static Block.Item item(OpenItem item) {
      return new Block.Item(List.copyOf(item.content()), item.origin());
    }
  }

  /** An {@code li}. */
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

  /** A {@code table}, of data or for layout: which, is known at its end. */
  static final class TableContainer extends Container {
    private final List<List<CellContainer>> rows = new ArrayList<>();

    TableContainer(Origin origin) {
      super(origin);
    }

    void beginRow() {
      rows.add(new ArrayList<>());
    }

    void addCell(CellContainer cell) {
      if (rows.isEmpty()) {
        beginRow();
      }
      rows.get(rows.size() - 1).add(cell);
    }

    @Override
    void closeInto(Container parent) {
      blocks.forEach(parent::add);
      Optional<Block> table = asTable();
      if (table.isPresent()) {
        parent.add(table.get());
      } else {
        rows.forEach(row -> row.forEach(cell -> cell.blocks.forEach(parent::add)));
      }
    }

    /** Empty names, as Markdown must write them, name nothing. */
    private static boolean isHeader(List<CellContainer> row) {
      return row.stream().allMatch(cell -> cell.names)
          && row.stream().anyMatch(cell -> !cell.blocks.isEmpty());
    }

    private Optional<Block> asTable() {
      boolean header = !rows.isEmpty() && isHeader(rows.get(0));
      boolean columns = false;
      List<List<List<Inline>>> lines = new ArrayList<>();
      for (List<CellContainer> row : rows) {
        if (!row.stream().allMatch(CellContainer::isPlain)) {
          return Optional.empty();
        }
        columns |= row.stream().filter(cell -> !cell.blocks.isEmpty()).count() > 1;
        if (row.stream().anyMatch(cell -> !cell.blocks.isEmpty())) {
          lines.add(row.stream().map(CellContainer::line).toList());
        }
      }
      return columns
          ? Optional.of(new Block.Table(header, List.copyOf(lines), origin))
          : Optional.empty();
    }
  }

  /** A {@code td} or, naming a column or row, a {@code th}. */
  static final class CellContainer extends Container {
    final boolean names;

    CellContainer(boolean names, Origin origin) {
      super(origin);
      this.names = names;
    }

    /** Whether the cell can stand in a line of a table: it holds one paragraph or nothing. */
    boolean isPlain() {
      return blocks.isEmpty() || holdsText();
    }

    private boolean holdsText() {
      return blocks.size() == 1 && blocks.get(0) instanceof Block.Paragraph;
    }

    List<Inline> line() {
      return holdsText() ? ((Block.Paragraph) blocks.get(0)).content() : List.of();
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
}
