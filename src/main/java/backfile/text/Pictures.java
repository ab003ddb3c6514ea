package backfile.text;

import java.util.List;

/** Counts the pictures of an article, those without a description too. */
public final class Pictures {
  private Pictures() {}

  public static int count(Article article) {
    return inBlocks(article.blocks());
  }

  private static int inBlocks(List<Block> blocks) {
    int pictures = 0;
    for (Block block : blocks) {
      pictures += in(block);
    }
    return pictures;
  }

  private static int in(Block block) {
    int pictures = 0;
    if (block instanceof Block.Heading heading) {
      pictures = inLine(heading.content());
    } else if (block instanceof Block.Paragraph paragraph) {
      pictures = inLine(paragraph.content());
    } else if (block instanceof Block.Quote quote) {
      pictures = inBlocks(quote.content());
    } else if (block instanceof Block.ItemList list) {
      for (Block.Item item : list.items()) {
        pictures += inBlocks(item.content());
      }
    } else if (block instanceof Block.Table table) {
      for (List<List<Inline>> row : table.rows()) {
        for (List<Inline> cell : row) {
          pictures += inLine(cell);
        }
      }
    }
    return pictures;
  }

  private static int inLine(List<Inline> line) {
    int pictures = 0;
    for (Inline inline : line) {
      if (inline instanceof Inline.Image) {
        pictures++;
      } else if (inline instanceof Inline.Anchor anchor) {
        pictures += inLine(anchor.content());
      } else if (inline instanceof Inline.Span span) {
        pictures += inLine(span.content());
      } else if (inline instanceof Inline.Emphasis emphasis) {
        pictures += inLine(emphasis.content());
      } else if (inline instanceof Inline.Mark mark) {
        pictures += inLine(mark.content());
      }
    }
    return pictures;
  }
}
