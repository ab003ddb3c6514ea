package backfile.clutter;

import backfile.text.Article;
import backfile.text.Block;
import backfile.text.Inline;
import backfile.text.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Copies an article, asking of each block and each inline whether it stays. */
abstract class Sieve {
  /** Asked before what is within the block. */
  boolean keeps(Origin origin) {
    return true;
  }

  /** Asked after what is within the block has been sieved. */
  boolean keepsSieved(Block block) {
    return true;
  }

  final Article sieve(Article article) {
    return new Article(blocks(article.blocks()));
  }

  private List<Block> blocks(List<Block> blocks) {
    List<Block> kept = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      if (keeps(block.origin())) {
        Block sieved = inside(block);
        if (keepsSieved(sieved)) {
          kept.add(sieved);
        }
      }
    }
    return List.copyOf(kept);
  }

  private Block inside(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      List<Inline> content = inlines(paragraph.content());
      return content == paragraph.content()
          ? block
          : new Block.Paragraph(content, paragraph.origin());
    } else if (block instanceof Block.Heading heading) {
      return new Block.Heading(heading.level(), inlines(heading.content()), heading.origin());
    } else if (block instanceof Block.Quote quote) {
      return new Block.Quote(blocks(quote.content()), quote.origin());
    } else if (block instanceof Block.ItemList list) {
      List<Block.Item> items = list.items().stream().flatMap(item -> item(item).stream()).toList();
      return new Block.ItemList(list.start(), items, list.origin());
    } else if (block instanceof Block.Table table) {
      List<List<List<Inline>>> rows =
          table.rows().stream().map(row -> row.stream().map(this::inlines).toList()).toList();
      return new Block.Table(table.header(), rows, table.origin());
    }
    return block;
  }

  private Optional<Block.Item> item(Block.Item item) {
    if (!keeps(item.origin())) {
      return Optional.empty();
    }
    List<Block> content = blocks(item.content());
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Item(content, item.origin()));
  }

  private List<Inline> inlines(List<Inline> content) {
    List<Inline> kept = new ArrayList<>(content.size());
    boolean same = true;
    for (Inline inline : content) {
      if (keeps(inline)) {
        Inline sieved = inside(inline);
        kept.add(sieved);
        same &= sieved == inline;
      } else {
        same = false;
      }
    }
    return same ? content : List.copyOf(kept);
  }

  private boolean keeps(Inline inline) {
    if (inline instanceof Inline.Span span) {
      return keeps(span.origin());
    }
    return !(inline instanceof Inline.Anchor anchor) || keeps(anchor.origin());
  }

  private Inline inside(Inline inline) {
    List<Inline> content = Visible.contentOf(inline);
    List<Inline> sieved = inlines(content);
    return sieved == content ? inline : Visible.with(inline, sieved);
  }
}
