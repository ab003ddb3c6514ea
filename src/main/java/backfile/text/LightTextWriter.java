package backfile.text;

import java.util.List;

/** Writes blocks as light plain text, each line behind the signs of the blocks around it. */
final class LightTextWriter {
  private static final String FENCE = "```";

  private final StringBuilder out;
  private final LinkNumbers links;

  /** What stands before the next line, and before those after it. */
  private String first = "";

  private String rest = "";

  LightTextWriter(StringBuilder out, LinkNumbers links) {
    this.out = out;
    this.links = links;
  }

  void write(List<Block> blocks) {
    write(blocks, false);
  }

  /** In an item, a list follows the words before it without a blank line. */
  private void write(List<Block> blocks, boolean inItem) {
    boolean any = false;
    for (Block block : blocks) {
      int before = out.length();
      String firstBefore = first;
      if (any && !(inItem && block instanceof Block.ItemList)) {
        line("");
      }
      int start = out.length();
      write(block);
      if (out.length() == start) {
        // The block had no text: the blank line before it goes too.
        out.setLength(before);
        first = firstBefore;
      } else {
        any = true;
      }
    }
  }

  private void write(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      lines(LineText.of(paragraph.content(), links));
    } else if (block instanceof Block.Heading heading) {
      String title = LineText.of(heading.content(), links).replace('\n', ' ').strip();
      lines(title.isEmpty() ? "" : "#".repeat(heading.level()) + " " + title);
    } else if (block instanceof Block.Quote quote) {
      within("> ", "> ", quote.content(), false);
    } else if (block instanceof Block.ItemList list) {
      items(list);
    } else if (block instanceof Block.Preformatted text) {
      preformatted(text.text());
    } else if (block instanceof Block.Table table) {
      table(table);
    } else if (block instanceof Block.Rule && !out.isEmpty()) {
      lines("---");
    }
  }

  private void within(String firstSign, String restSign, List<Block> blocks, boolean isItem) {
    String outerFirst = first;
    String outerRest = rest;
    int start = out.length();
    first = outerFirst + firstSign;
    rest = outerRest + restSign;
    write(blocks, isItem);
    first = out.length() == start ? outerFirst : outerRest;
    rest = outerRest;
  }

  private void items(Block.ItemList list) {
    int number = list.start();
    for (Block.Item item : list.items()) {
      String sign = list.start() == 0 ? "- " : number + ". ";
      int start = out.length();
      within(sign, " ".repeat(sign.length()), item.content(), true);
      number += out.length() > start ? 1 : 0;
    }
  }

  private void preformatted(String text) {
    String mended = Repair.characters(text).stripTrailing();
    if (mended.isBlank()) {
      return;
    }
    line(FENCE);
    for (String each : mended.split("\n", -1)) {
      line(each.stripTrailing());
    }
    line(FENCE);
  }

  private void table(Block.Table table) {
    boolean headerDue = table.header();
    for (List<List<Inline>> row : table.rows()) {
      StringBuilder cells = new StringBuilder("|");
      for (List<Inline> cell : row) {
        String text = LineText.of(cell, links).replace('\n', ' ').replace('|', '¦').strip();
        cells.append(' ').append(text).append(" |");
      }
      line(cells.toString());
      if (headerDue) {
        line("|" + "---|".repeat(row.size()));
        headerDue = false;
      }
    }
  }

  private void lines(String text) {
    String whole = text.strip();
    if (!whole.isEmpty()) {
      for (String each : whole.split("\n", -1)) {
        line(each.stripTrailing());
      }
    }
  }

  private void line(String text) {
    if (!out.isEmpty()) {
      out.append('\n');
    }
    String prefixed = first + text;
    out.append(prefixed.stripTrailing());
    first = rest;
  }
}
