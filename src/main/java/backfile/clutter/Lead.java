package backfile.clutter;

import backfile.text.Block;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a page says in sentences below its title, before the element begins that holds the article:
 * many put the first paragraph there, in larger type.
 */
final class Lead {
  /** So many passages may stand between a title and the article: names, dates, pictures. */
  private static final int FARTHEST_TITLE = 25;

  private static final int SHORTEST = 8;

  /** Shorter ones are the titles of pictures and players. */
  private static final int SHORTEST_HEADING = 8;

  private Lead() {}

  /** Empty where no title stands before the parts of the article. */
  static Set<Passage> of(PageMap map, Set<Element> parts) {
    List<Passage> all = map.passages();
    int first = 0;
    while (first < all.size() && !isWithin(map, parts, all.get(first))) {
      first++;
    }
    int title = first == all.size() ? -1 : first - 1;
    while (title >= 0 && !isTitle(all.get(title))) {
      title = title > first - FARTHEST_TITLE ? title - 1 : -1;
    }
    Set<Passage> lead = new LinkedHashSet<>();
    for (Passage passage : title < 0 ? List.<Passage>of() : all.subList(title + 1, first)) {
      if (isLead(map, passage)) {
        lead.add(passage);
      }
    }
    return lead;
  }

  static boolean isTitle(Passage passage) {
    return passage.block() instanceof Block.Heading heading && heading.level() == 1;
  }

  private static boolean isWithin(PageMap map, Set<Element> parts, Passage passage) {
    return map.around(passage.block().origin()).stream().anyMatch(parts::contains);
  }

  private static boolean isLead(PageMap map, Passage passage) {
    return saysSomething(passage)
        && !Calls.isCall(passage)
        && !Calls.isCredit(passage)
        && map.around(passage.block().origin()).stream()
            .noneMatch(element -> (element.surrounding && !isHeader(element)) || element.isList());
  }

  private static boolean isHeader(Element element) {
    return element.origin.tag().equals("header");
  }

  /** Whether it is long enough, and neither links nor a date. */
  private static boolean saysSomething(Passage passage) {
    boolean heading = passage.block() instanceof Block.Heading;
    long digits = passage.text().chars().filter(Character::isDigit).count();
    return passage.words() >= (heading ? SHORTEST_HEADING : SHORTEST)
        && 5 * passage.linked() <= passage.words()
        && 2 * digits < passage.words();
  }
}
