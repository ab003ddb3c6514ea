package backfile.clutter;

import backfile.text.Article;
import backfile.text.Block;
import java.util.ArrayList;
import java.util.List;
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

  @Override
  public String name() {
    return "outside-article";
  }

  @Override
  public String reason() {
    return "It stands around the article of the page, or interrupts it.";
  }

  @Override
  public Article clean(Article page, Passages passages) {
    PageMap map = new PageMap(passages.of(page));
    Set<Element> parts = new ArticleFinder(map).parts();
    if (parts.isEmpty()) {
      return page;
    }
    List<Passage> staying = new ArrayList<>();
    boolean begun = false;
    for (Passage passage : map.passages()) {
      begun |= isInside(map, parts, passage) && passage.isProse();
      if (isInside(map, parts, passage) && (begun || !isTitle(passage))) {
        staying.add(passage);
      }
    }
    return Kept.of(page, map.passages(), staying);
  }

  private static boolean isInside(PageMap map, Set<Element> parts, Passage passage) {
    if (passage.isMostlyLinks() || Calls.isCall(passage) || Calls.isCredit(passage)) {
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
}
