package backfile.text;

import java.util.ArrayList;
import java.util.List;

/** Writes blocks as the lines of light text with {@link StyleSigns}. */
final class LightLines {
  private static final String FENCE = "```";

  private final LinkNumbers links;

  LightLines(LinkNumbers links) {
    this.links = links;
  }

  /** The lines of blocks, an empty line between two of them. */
  List<String> of(List<Block> blocks) {
    List<String> lines = new ArrayList<>();
    for (Block block : blocks) {
      List<String> more = of(block);
      if (!lines.isEmpty() && !more.isEmpty()) {
        lines.add("");
      }
      lines.addAll(more);
    }
    return lines;
  }

  private List<String> of(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return paragraph(paragraph.content());
    } else if (block instanceof Block.Heading heading) {
      String title = oneLine(heading.content());
      return title.isEmpty() ? List.of() : List.of("#".repeat(heading.level()) + " " + title);
    } else if (block instanceof Block.ItemList list) {
      return items(list);
    } else if (block instanceof Block.Quote quote) {
      return of(quote.content()).stream().map(line -> line.isEmpty() ? ">" : "> " + line).toList();
    } else if (block instanceof Block.Table table) {
      return rows(table);
    } else if (block instanceof Block.Preformatted preformatted) {
      return fenced(preformatted.text());
    }
    return List.of("---");
  }

  private List<String> paragraph(List<Inline> content) {
    String text = LightLine.of(content, links);
    if (text.isEmpty()) {
      return List.of();
    }
    return text.indexOf('\n') < 0
        ? List.of(withoutFence(text))
        : text.lines().map(LightLines::withoutFence).toList();
  }

  private String oneLine(List<Inline> content) {
    return LightLine.of(content, links).replace('\n', ' ');
  }

  private List<String> items(Block.ItemList list) {
    List<String> lines = new ArrayList<>();
    int number = list.start();
    for (Block.Item item : list.items()) {
      String marker = list.start() == 0 ? "- " : number + ". ";
      String indent = " ".repeat(marker.length());
      boolean first = true;
      for (String line : item(item.content())) {
        String start = first ? marker : line.isEmpty() ? "" : indent;
        lines.add(start + line);
        first = false;
      }
      number++;
    }
    return lines;
  }

  /** As {@link #of(List)}, but a list follows its item's words at once. */
  private List<String> item(List<Block> blocks) {
    List<String> lines = new ArrayList<>();
    for (Block block : blocks) {
      List<String> more = of(block);
      if (!lines.isEmpty() && !more.isEmpty() && !(block instanceof Block.ItemList)) {
        lines.add("");
      }
      lines.addAll(more);
    }
    return lines;
  }

  private List<String> rows(Block.Table table) {
    int columns = table.rows().stream().mapToInt(List::size).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (List<List<Inline>> row : table.rows()) {
      StringBuilder line = new StringBuilder("|");
      for (List<Inline> cell : row) {
        line.append(' ').append(oneLine(cell).replace('|', '¦')).append(" |");
      }
      lines.add(line.toString());
      if (table.header() && lines.size() == 1) {
        lines.add("|" + "---|".repeat(columns));
      }
    }
    return lines;
  }

  private static List<String> fenced(String text) {
    List<String> lines = new ArrayList<>();
    lines.add(FENCE);
    text.lines().map(LightLines::withoutFence).forEach(lines::add);
    lines.add(FENCE);
    return lines;
  }

  /** An author's own fence must not end ours. */
  private static String withoutFence(String line) {
    return line.contains(FENCE) && StyleSigns.without(line).stripLeading().startsWith(FENCE)
        ? line.replace(FENCE, "'''")
        : line;
  }
}
