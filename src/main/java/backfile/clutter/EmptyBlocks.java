package backfile.clutter;

import backfile.text.Article;
import backfile.text.Block;

/** Takes out blocks that show nothing, such as paragraphs of a picture without description. */
final class EmptyBlocks implements ClutterRule {
  @Override
  public String name() {
    return "empty-blocks";
  }

  @Override
  public String reason() {
    return "It shows nothing.";
  }

  @Override
  public Article clean(Article article, Passages passages) {
    return new Sieve() {
      @Override
      boolean keepsSieved(Block block) {
        return !isEmpty(block);
      }
    }.sieve(article);
  }

  static boolean isEmpty(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return Visible.isNothing(paragraph.content());
    } else if (block instanceof Block.Heading heading) {
      return Visible.isNothing(heading.content());
    } else if (block instanceof Block.ItemList list) {
      return list.items().isEmpty();
    } else if (block instanceof Block.Quote quote) {
      return quote.content().isEmpty();
    } else if (block instanceof Block.Table table) {
      return table.rows().stream().allMatch(row -> row.stream().allMatch(Visible::isNothing));
    }
    return false;
  }
}
