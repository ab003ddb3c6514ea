package backfile.clutter;

import backfile.text.Article;
import backfile.text.Block;
import backfile.text.Inline;
import backfile.text.Origin;
import java.util.ArrayList;
import java.util.List;

/** Takes out of an article what the clutter rules drop. Cleaning twice gives what once gives. */
public final class Cleaner {
  private static final List<ClutterRule> RULES = List.of(new FrameMarkers(), new HiddenText());

  private Cleaner() {}

  public static Article clean(Article article) {
    List<Block> blocks = blocks(article.blocks());
    // What stood before a dropped last line is then the last line.
    boolean dropped;
    do {
      dropped = dropLastLine(blocks);
    } while (dropped);
    return new Article(blocks);
  }

  private static List<Block> blocks(List<Block> blocks) {
    List<Block> kept = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      if (!dropsElement(block.origin())) {
        keep(block, kept);
      }
    }
    return kept;
  }

  private static boolean dropsElement(Origin origin) {
    // The elements around a block that is looked through are no blocks of their own.
    for (Origin each = origin; ; each = each.parent().get()) {
      for (ClutterRule rule : RULES) {
        if (rule.dropsElement(each)) {
          return true;
        }
      }
      if (each.parent().isEmpty()) {
        return false;
      }
    }
  }

  private static void keep(Block block, List<Block> kept) {
    if (block instanceof Block.Paragraph paragraph) {
      List<Inline> content = lines(paragraph.content());
      if (!LineWords.of(content).isBlank()) {
        kept.add(new Block.Paragraph(content, paragraph.origin()));
      }
    } else if (block instanceof Block.Heading heading) {
      List<Inline> content = lines(heading.content());
      if (!LineWords.of(content).isBlank()) {
        kept.add(new Block.Heading(heading.level(), content, heading.origin()));
      }
    } else if (block instanceof Block.Quote quote) {
      List<Block> content = blocks(quote.content());
      if (!content.isEmpty()) {
        kept.add(new Block.Quote(content, quote.origin()));
      }
    } else if (block instanceof Block.ItemList list) {
      keepItems(list, kept);
    } else if (block instanceof Block.Table table) {
      kept.add(new Block.Table(table.header(), rows(table.rows()), table.origin()));
    } else {
      kept.add(block);
    }
  }

  private static void keepItems(Block.ItemList list, List<Block> kept) {
    List<Block.Item> items = new ArrayList<>();
    for (Block.Item item : list.items()) {
      List<Block> content = dropsElement(item.origin()) ? List.of() : blocks(item.content());
      if (!content.isEmpty()) {
        items.add(new Block.Item(content, item.origin()));
      }
    }
    if (!items.isEmpty()) {
      kept.add(new Block.ItemList(list.start(), items, list.origin()));
    }
  }

  private static List<List<List<Inline>>> rows(List<List<List<Inline>>> rows) {
    List<List<List<Inline>>> kept = new ArrayList<>();
    for (List<List<Inline>> row : rows) {
      List<List<Inline>> cells = new ArrayList<>();
      for (List<Inline> cell : row) {
        cells.add(inlines(cell));
      }
      kept.add(cells);
    }
    return kept;
  }

  /** The lines of a paragraph that no rule drops. */
  private static List<Inline> lines(List<Inline> content) {
    List<Inline> kept = new ArrayList<>();
    for (List<Inline> line : Lines.split(inlines(content))) {
      if (!dropsLine(line)) {
        Lines.join(kept, line);
      }
    }
    return kept;
  }

  private static boolean dropsLine(List<Inline> line) {
    for (ClutterRule rule : RULES) {
      if (rule.dropsLine(line)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the last line of the last paragraph was dropped. */
  private static boolean dropLastLine(List<Block> blocks) {
    if (blocks.isEmpty() || !(blocks.get(blocks.size() - 1) instanceof Block.Paragraph paragraph)) {
      return false;
    }
    List<List<Inline>> lines = Lines.split(paragraph.content());
    List<Inline> last = lines.remove(lines.size() - 1);
    for (ClutterRule rule : RULES) {
      if (rule.dropsLastLine(last)) {
        blocks.remove(blocks.size() - 1);
        List<Inline> rest = new ArrayList<>();
        lines.forEach(line -> Lines.join(rest, line));
        if (!LineWords.of(rest).isBlank()) {
          blocks.add(new Block.Paragraph(rest, paragraph.origin()));
        }
        return true;
      }
    }
    return false;
  }

  private static List<Inline> inlines(List<Inline> pieces) {
    List<Inline> kept = new ArrayList<>(pieces.size());
    for (Inline piece : pieces) {
      if (piece instanceof Inline.Anchor anchor) {
        if (!dropsElement(anchor.origin())) {
          kept.add(new Inline.Anchor(anchor.url(), inlines(anchor.content()), anchor.origin()));
        }
      } else if (piece instanceof Inline.Span span) {
        if (!dropsElement(span.origin())) {
          kept.add(new Inline.Span(inlines(span.content()), span.origin()));
        }
      } else if (piece instanceof Inline.Emphasis emphasis) {
        kept.add(new Inline.Emphasis(emphasis.strong(), inlines(emphasis.content())));
      } else if (piece instanceof Inline.Mark mark) {
        kept.add(new Inline.Mark(inlines(mark.content())));
      } else {
        kept.add(piece);
      }
    }
    return kept;
  }
}
