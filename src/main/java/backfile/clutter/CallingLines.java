package backfile.clutter;

import backfile.text.Article;
import backfile.text.Block;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes out short lines that call the reader away from the article, such as {@code Read more: The
 * pier is gone} or {@code Advertisement}. A title with text below it that stays is none, nor is an
 * item of a list that stays: a line too many is better than one too few.
 */
final class CallingLines implements ClutterRule {
  @Override
  public String name() {
    return "calling-lines";
  }

  @Override
  public String reason() {
    return "It is a short line that calls the reader away: to share, subscribe or read on.";
  }

  @Override
  public Article clean(Article article, Passages passages) {
    List<Passage> all = passages.of(article);
    Set<Block> calls = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Passage each : all) {
      if (isLine(each.block()) && Calls.isCall(each)) {
        calls.add(each.block());
      }
    }
    if (calls.isEmpty()) {
      return article;
    }
    keepInContext(article.blocks(), calls);
    addListed(all, calls);
    Set<Passage> staying = new LinkedHashSet<>();
    for (int at = all.size() - 1; at >= 0; at--) {
      if (!calls.contains(all.get(at).block()) || hasSomethingBelow(all, at, staying)) {
        staying.add(all.get(at));
      }
    }
    return Kept.of(article, all, all.stream().filter(staying::contains).toList());
  }

  private static boolean isLine(Block block) {
    return block instanceof Block.Paragraph || block instanceof Block.Heading;
  }

  /** An item of a list is no call where another item is none; nobody quotes a call. */
  private static void keepInContext(List<Block> blocks, Set<Block> calls) {
    for (Block block : blocks) {
      if (block instanceof Block.Quote || isListOfMore(block, calls)) {
        keepAll(List.of(block), calls);
      }
    }
  }

  private static boolean isListOfMore(Block block, Set<Block> calls) {
    return block instanceof Block.ItemList list
        && list.items().stream()
            .flatMap(item -> item.content().stream())
            .anyMatch(content -> !calls.contains(content) && !EmptyBlocks.isEmpty(content));
  }

  private static void keepAll(List<Block> blocks, Set<Block> calls) {
    for (Block block : blocks) {
      if (block instanceof Block.Quote quote) {
        keepAll(quote.content(), calls);
      } else if (block instanceof Block.ItemList list) {
        list.items().forEach(item -> keepAll(item.content(), calls));
      } else {
        calls.remove(block);
      }
    }
  }

  /** Below {@code Related articles} links are calls. */
  private static void addListed(List<Passage> all, Set<Block> calls) {
    boolean listed = false;
    for (Passage each : all) {
      listed = calls.contains(each.block()) ? Calls.listsOthers(each) : listed && isLinks(each);
      if (listed) {
        calls.add(each.block());
      }
    }
  }

  private static boolean isLinks(Passage passage) {
    return passage.linked() > 0 && passage.isMostlyLinks() && isLine(passage.block());
  }

  /** Whether it is the title of what stays: as a heading, or as a line above a list. */
  private static boolean hasSomethingBelow(List<Passage> all, int at, Set<Passage> staying) {
    Passage line = all.get(at);
    if (line.block() instanceof Block.Heading) {
      return !line.isMostlyLinks()
          && BareHeadings.keepsSomething(all, at, staying)
          && !leadsAway(line, all.get(at + 1));
    }
    return Calls.canIntroduce(line)
        && at + 1 < all.size()
        && staying.contains(all.get(at + 1))
        && all.get(at + 1).isInList();
  }

  private static boolean leadsAway(Passage title, Passage next) {
    return isLinks(next) && (Calls.listsOthers(title) || !next.isInList());
  }
}
