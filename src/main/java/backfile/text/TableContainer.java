package backfile.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A {@code table} while it is being read, of data or for layout: which, is known at its end. */
final class TableContainer extends Container {
  private static final int MOST_COLUMNS = 100;

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

  private Optional<Block> asTable() {
    boolean header = rows.size() > 1 && isHeader(rows.get(0));
    boolean columns = false;
    for (List<CellContainer> row : rows) {
      if (!row.stream().allMatch(cell -> cell.isPlain() || (header && cell.isText()))) {
        return Optional.empty();
      }
      columns |= row.stream().filter(cell -> !cell.blocks.isEmpty()).count() > 1;
    }
    return columns ? Optional.of(new Block.Table(header, lines(), origin)) : Optional.empty();
  }

  /** Empty names, as Markdown must write them, name nothing. */
  private static boolean isHeader(List<CellContainer> row) {
    return row.stream().allMatch(cell -> cell.names)
        && row.stream().anyMatch(cell -> !cell.blocks.isEmpty());
  }

  /** The rows that hold anything; empty cells stand where one reaches over several. */
  private List<List<List<Inline>>> lines() {
    List<List<List<Inline>>> lines = new ArrayList<>();
    List<Integer> taken = new ArrayList<>();
    for (List<CellContainer> row : rows) {
      List<List<Inline>> line = line(row, taken);
      if (line.stream().anyMatch(cell -> !cell.isEmpty())) {
        lines.add(line);
      }
    }
    return List.copyOf(lines);
  }

  /** {@code taken}: for each column, how many rows more a cell above reaches down. */
  private static List<List<Inline>> line(List<CellContainer> row, List<Integer> taken) {
    List<List<Inline>> line = new ArrayList<>();
    for (CellContainer cell : row) {
      skipTaken(line, taken);
      int columns = line.size() < MOST_COLUMNS ? cell.columns : 1;
      for (int column = 0; column < columns; column++) {
        line.add(column == 0 ? cell.line() : List.of());
        while (taken.size() < line.size()) {
          taken.add(0);
        }
        taken.set(line.size() - 1, cell.rows - 1);
      }
    }
    skipTaken(line, taken);
    return line;
  }

  private static void skipTaken(List<List<Inline>> line, List<Integer> taken) {
    while (line.size() < taken.size() && taken.get(line.size()) > 0) {
      taken.set(line.size(), taken.get(line.size()) - 1);
      line.add(List.of());
    }
  }
}
