package backfile.text;

import java.util.ArrayList;
import java.util.List;

/** Finds the pictures of an article, those without a description too. */
public final class Pictures {
  private final List<Inline.Image> found = new ArrayList<>();

  private Pictures() {}

  /** In reading order; one that stands there twice is found twice. */
  public static List<Inline.Image> of(Article article) {
    Pictures pictures = new Pictures();
    pictures.inBlocks(article.blocks());
    return pictures.found;
  }

  private void inBlocks(List<Block> blocks) {
    for (Block block : blocks) {
      in(block);
    }
  }

  private void in(Block block) {
    if (block instanceof Block.Heading heading) {
      inLine(heading.content());
    } else if (block instanceof Block.Paragraph paragraph) {
      inLine(paragraph.content());
    } else if (block instanceof Block.Quote quote) {
      inBlocks(quote.content());
    } else if (block instanceof Block.ItemList list) {
      for (Block.Item item : list.items()) {
        inBlocks(item.content());
      }
    } else if (block instanceof Block.Table table) {
      for (List<List<Inline>> row : table.rows()) {
        for (List<Inline> cell : row) {
          inLine(cell);
        }
      }
    }
  }

  private void inLine(List<Inline> line) {
    for (Inline inline : line) {
      if (inline instanceof Inline.Image image) {
        found.add(image);
      } else if (inline instanceof Inline.Anchor anchor) {
        inLine(anchor.content());
      } else if (inline instanceof Inline.Span span) {
        inLine(span.content());
      } else if (inline instanceof Inline.Emphasis emphasis) {
        inLine(emphasis.content());
      } else if (inline instanceof Inline.Mark mark) {
        inLine(mark.content());
      }
    }
  }
}
