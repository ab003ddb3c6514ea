package backfile.clutter;

import backfile.text.Article;
import backfile.text.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

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
  private static final double LISTED_LINKS = 0.4;
  private static final double FEWEST_KEPT = 0.3;

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
    List<Passage> staying = staying(map, parts, element -> element.surrounding);
    List<Passage> most = staying(map, parts, element -> element.surroundingSurely);
    // Where marks leave hardly anything, they mean something else.
    boolean misled = words(staying) < FEWEST_KEPT * words(most);
    return Kept.of(page, map.passages(), misled ? most : staying);
  }

  private static int words(List<Passage> passages) {
    return passages.stream().mapToInt(Passage::words).sum();
  }

  private static List<Passage> staying(
      PageMap map, Set<Element> parts, Predicate<Element> surrounds) {
    List<Passage> staying = new ArrayList<>();
    boolean begun = false;
    List<Passage> all = map.passages();
    Set<Passage> lead = Lead.of(map, parts);
    for (int at = 0; at < all.size(); at++) {
      Passage passage = all.get(at);
      boolean inside = isInside(map, parts, at, surrounds);
      begun |= inside && passage.isProse();
      if (lead.contains(passage) || (inside && (begun || !Lead.isTitle(passage)))) {
        staying.add(passage);
      }
    }
    return BareHeadings.without(all, staying);
  }

  /**
   * Whether what is mostly links belongs to the article all the same: the title of a section, a
   * quote such as a tweet, or an item of a list of which most does not link.
   */
  private static boolean isContent(PageMap map, int at) {
    Passage passage = map.passages().get(at);
    if (passage.block() instanceof Block.Heading) {
      return at + 1 < map.passages().size() && map.passages().get(at + 1).isProse();
    }
    for (Element element : map.around(passage.block().origin())) {
      if (element.origin.tag().equals("blockquote")) {
        return true;
      }
      if (element.isList() && element.linked < LISTED_LINKS * element.words) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInside(
      PageMap map, Set<Element> parts, int at, Predicate<Element> surrounds) {
    Passage passage = map.passages().get(at);
    boolean content = isContent(map, at);
    if ((passage.isMostlyLinks() && !content) || Calls.isCall(passage) || Calls.isCredit(passage)) {
      return false;
    }
    List<Element> around = map.around(passage.block().origin());
    for (int step = 0; step < around.size(); step++) {
      Element element = around.get(step);
      if (parts.contains(element)) {
        return true;
      }
      boolean sentence = step == 0 && passage.isProse();
      if (surrounds.test(element) || (!content && !sentence && isTeaser(element))) {
        return false;
      }
    }
    return false;
  }

  private static boolean isTeaser(Element element) {
    return element.words < LONGEST_TEASER && element.linked > TEASER_LINKS * element.words;
  }
}
