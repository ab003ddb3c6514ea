package backfile.clutter;

import backfile.text.Article;
import backfile.text.Block;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Takes out what stands around and between the parts of a whole page's article: navigation, teasers
 * of other stories, calls to share or subscribe, and the title, which the page names in its head.
 *
 * <p>It judges by several signs at once, because one alone misleads: a box is a teaser if a third
 * of its few words link, a line is a call if it is short and begins like one.
 */
final class OutsideArticle implements ClutterRule {
  private static final int LONGEST_TEASER = 150;
  private static final double TEASER_LINKS = 0.33;
  private static final int LONGEST_CALL = 20;

  /** How lines begin that ask the reader to go elsewhere; with a full stop, the whole line. */
  private static final List<String> CALLS =
      List.of(
          "advert.",
          "adverts.",
          "advertisement.",
          "advertisements.",
          "comment.",
          "comments.",
          "share.",
          "share this",
          "like this story",
          "read more",
          "read also",
          "also read",
          "read:",
          "more.",
          "more:",
          "see also",
          "watch:",
          "don't miss",
          "don’t miss",
          "related.",
          "related:",
          "related stories",
          "related articles",
          "sponsored",
          "sign up for",
          "sign up to",
          "subscribe",
          "follow us",
          "story continues",
          "continue reading",
          "click here",
          "tell us what",
          "loading",
          "tag:",
          "tags:",
          "source:",
          "photo:",
          "photos:",
          "image source",
          "image credit",
          "image:",
          "©",
          "copyright",
          "all rights reserved");

  @Override
  public String name() {
    return "outside-article";
  }

  @Override
  public Article clean(Article page) {
    PageMap map = new PageMap(page);
    Set<Element> parts = new ArticleFinder(map).parts();
    if (parts.isEmpty()) {
      return page;
    }
    Set<Block> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    boolean begun = false;
    for (Passage passage : map.passages()) {
      begun |= isInside(map, parts, passage) && passage.isProse();
      if (isInside(map, parts, passage) && (begun || !isTitle(passage))) {
        kept.add(passage.block());
      }
    }
    return new Article(sieved(page.blocks(), kept));
  }

  private static boolean isInside(PageMap map, Set<Element> parts, Passage passage) {
    if (passage.isMostlyLinks() || isCall(passage)) {
      return false;
    }
    for (Element element : map.around(passage.block().origin())) {
      if (parts.contains(element)) {
        return true;
      }
      if (element.surrounding || isTeaser(element)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isTeaser(Element element) {
    return element.words < LONGEST_TEASER && element.linked > TEASER_LINKS * element.words;
  }

  private static boolean isTitle(Passage passage) {
    return passage.block() instanceof Block.Heading heading && heading.level() == 1;
  }

  private static boolean isCall(Passage passage) {
    if (passage.words() > LONGEST_CALL) {
      return false;
    }
    String line = passage.text().strip().toLowerCase(Locale.ROOT);
    for (String call : CALLS) {
      boolean whole = call.endsWith(".");
      if (whole
          ? call.startsWith(line) && call.length() == line.length() + 1
          : line.startsWith(call)) {
        return true;
      }
    }
    return false;
  }

  /** Blocks that hold others stay as long as one of these does. */
  private static List<Block> sieved(List<Block> blocks, Set<Block> kept) {
    List<Block> sieved = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Quote quote) {
        List<Block> content = sieved(quote.content(), kept);
        if (!content.isEmpty()) {
          sieved.add(new Block.Quote(content, quote.origin()));
        }
      } else if (block instanceof Block.ItemList list) {
        List<Block.Item> items = new ArrayList<>();
        for (Block.Item item : list.items()) {
          List<Block> content = sieved(item.content(), kept);
          if (!content.isEmpty()) {
            items.add(new Block.Item(content, item.origin()));
          }
        }
        if (!items.isEmpty()) {
          sieved.add(new Block.ItemList(list.start(), items, list.origin()));
        }
      } else if (kept.contains(block)) {
        sieved.add(block);
      }
    }
    return sieved;
  }
}
