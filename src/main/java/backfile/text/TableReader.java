package backfile.text;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Reads a table; one that only lays out a page, with a cell a row, is read as its blocks. */
final class TableReader {
  private final HtmlReader reader;
  private final Origin origin;
  private final int depth;

  TableReader(HtmlReader reader, Origin origin, int depth) {
    this.reader = reader;
    this.origin = origin;
    this.depth = depth;
  }

  void read(Element table, List<Block> blocks) {
    List<List<Element>> rows = new ArrayList<>();
    List<Element> captions = new ArrayList<>();
    collect(table, rows, captions, 0);
    for (Element caption : captions) {
      blocks.addAll(reader.cellBlocks(caption, Origins.of(caption, origin), depth));
    }
    if (isLayout(rows)) {
      for (List<Element> row : rows) {
        for (Element cell : row) {
          blocks.addAll(reader.cellBlocks(cell, Origins.of(cell, origin), depth));
        }
      }
    } else {
      blocks.add(table(rows));
    }
  }

  /** Rows may stand in sections; what stands in a table without a row or cell is one of its own. */
  private static void collect(
      Element element, List<List<Element>> rows, List<Element> captions, int level) {
    for (Element child : element.children()) {
      switch (child.normalName()) {
        case "caption" -> captions.add(child);
        case "thead", "tbody", "tfoot" -> {
          if (level == 0) {
            collect(child, rows, captions, 1);
          }
        }
        case "tr" -> rows.add(List.copyOf(child.children()));
        case "colgroup", "col", "script", "style", "template" -> {}
        default -> rows.add(List.of(child));
      }
    }
  }

  private static boolean isLayout(List<List<Element>> rows) {
    int widest = 0;
    boolean nested = false;
    for (List<Element> row : rows) {
      widest = Math.max(widest, row.size());
      for (Element cell : row) {
        nested |= cell.selectFirst("table") != null;
      }
    }
    return widest < 2 || nested;
  }

  private Block table(List<List<Element>> rows) {
    List<List<List<Inline>>> cells = new ArrayList<>();
    for (List<Element> row : rows) {
      List<List<Inline>> line = new ArrayList<>();
      for (Element cell : row) {
        line.add(reader.cell(cell, Origins.of(cell, origin), depth + 1));
      }
      if (!line.isEmpty()) {
        cells.add(line);
      }
    }
    return new Block.Table(hasHeader(rows), cells, origin);
  }

  private static boolean hasHeader(List<List<Element>> rows) {
    for (List<Element> row : rows) {
      if (!row.isEmpty()) {
        return row.stream().allMatch(cell -> cell.normalName().equals("th"));
      }
    }
    return false;
  }
}
