package backfile.clutter;

import backfile.text.Origin;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A page's passages, the elements they stand in, and which of these surround an article. */
final class PageMap {
  /** Tags of what stands around an article or asks the reader to do something. */
  private static final Set<String> SURROUNDING_TAGS =
      Set.of(
          "nav footer aside form button select textarea option menu dialog header label"
              .split(" "));

  /** Words in class and id of what stands around an article. */
  private static final Set<String> SURROUNDING_MARKS =
      Set.of(
          ("ad ads advert advertisement adsense sponsor sponsored outbrain taboola banner popup modal"
                  + " cookie cookies widget widgets sidebar rail masthead jumbotron breadcrumb"
                  + " breadcrumbs menu nav navbar navigation pagination pager toolbar toc skip"
                  + " shortcuts prev next previous related recommend recommended recommendation"
                  + " recommendations relatedposts trending popular promo promoted promotion more readmore teaser"
                  + " share shares sharing social sociable newsletter subscribe subscription signup"
                  + " login register comment comments comentarios disqus respond feedback rating"
                  + " ratings tag tags taglist disclaimer legal footer foot print tools utility")
              .split(" "));

  /** The same of what belongs to an article and is no text of it: who, when, and of pictures. */
  private static final Set<String> CREDIT_MARKS =
      Set.of(
          ("author bio byline meta credit caption figcaption copyright date dateline published"
                  + " timestamp carousel slideshow gallery")
              .split(" "));

  /** Tags of what may hold pictures, names and dates, and is more than these. */
  private static final Set<String> WHOLE_TAGS = Set.of("article", "main", "body");

  /** Of these even a page whose greater part they hold is full, as under a short article. */
  private static final Set<String> NEVER_ARTICLE =
      Set.of("comment comments disqus respond footer carousel slideshow gallery".split(" "));

  /** The share of the page's sentences from which on an element holds the article. */
  private static final double TAGGED = 0.4;

  private static final double MARKED = 0.6;
  private static final double FULL = 0.9;

  /** So many words of sentences that hardly link are a part of the article, whatever its marks. */
  private static final int LONG_PROSE = 80;

  /** The same for what may be as long, such as terms of use. */
  private static final int LONG_NOTICE = 250;

  /** Marks of what tells or asks the reader something in sentences. */
  private static final Set<String> NOTICE_MARKS =
      Set.of(
          ("ad ads advert advertisement sponsor banner popup modal cookie cookies newsletter subscribe"
                  + " subscription signup login register disclaimer legal author bio copyright"
                  + " related recommended promo teaser sidebar caption figcaption")
              .split(" "));

  /** Words of sentences from which on a header holds the beginning of the article. */
  private static final int LONG_LEAD = 20;

  private static final double HARDLY_LINKED = 0.05;

  private final List<Passage> passages;
  private final IdentityHashMap<Origin, Element> elements = new IdentityHashMap<>();
  private final List<Element> inOrder = new ArrayList<>();
  private int prose;

  PageMap(List<Passage> passages) {
    this.passages = passages;
    for (Passage passage : passages) {
      prose += passage.isProse() ? passage.words() : 0;
      List<Element> around = around(passage.block().origin());
      if (passage.isProse() && around.size() > 1) {
        around.get(1).ownProse += passage.words();
      }
      for (Element element : around) {
        element.words += passage.words();
        element.linked += passage.linked();
        element.prose += passage.isProse() ? passage.words() : 0;
      }
    }
    inOrder.forEach(this::judge);
  }

  /** Whether the tag or marks of any element, or its being hidden, say that it is no article. */
  static boolean namesSurroundings(List<Passage> passages) {
    Set<Origin> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Passage passage : passages) {
      Optional<Origin> at = Optional.of(passage.block().origin());
      for (; at.isPresent() && seen.add(at.get()); at = at.get().parent()) {
        if (isTagged(at.get()) || isMarked(new Element(at.get()).markWords(), SURROUNDING_MARKS)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isTagged(Origin origin) {
    return SURROUNDING_TAGS.contains(origin.tag()) || origin.hidden();
  }

  private static boolean isMarked(List<String> marks, Set<String> wanted) {
    for (String mark : marks) {
      if (wanted.contains(mark)) {
        return true;
      }
    }
    return false;
  }

  List<Passage> passages() {
    return passages;
  }

  /** In the order in which their first text stands on the page. */
  List<Element> elements() {
    return inOrder;
  }

  /** An element and those around it, from the innermost on. */
  List<Element> around(Origin innermost) {
    List<Element> around = new ArrayList<>();
    for (Optional<Origin> at = Optional.of(innermost); at.isPresent(); at = at.get().parent()) {
      around.add(element(at.get()));
    }
    return around;
  }

  private Element element(Origin origin) {
    Element known = elements.get(origin);
    if (known == null) {
      known = new Element(origin);
      elements.put(origin, known);
      inOrder.add(known);
    }
    return known;
  }

  /**
   * Whether an element stands around the article. Marks mislead: one that holds the greater part of
   * the page's sentences holds the article too, and there are forms around whole pages.
   */
  private void judge(Element element) {
    List<String> marks = element.markWords();
    if (element.linked == 0) {
      // What leads nowhere is the lead of this article.
      marks.remove("teaser");
    }
    boolean never = NEVER_ARTICLE.contains(element.origin.tag()) || isMarked(marks, NEVER_ARTICLE);
    int longProse = isMarked(marks, NOTICE_MARKS) ? LONG_NOTICE : LONG_PROSE;
    boolean prosaic = element.prose >= longProse && element.linked <= HARDLY_LINKED * element.words;
    boolean little = element.prose < (never ? FULL : MARKED) * prose && (never || !prosaic);
    boolean lead = element.origin.tag().equals("header") && element.prose >= LONG_LEAD;
    element.surroundingByTag =
        isTagged(element.origin) && !lead && element.prose < (never ? FULL : TAGGED) * prose;
    element.surroundingSurely = element.surroundingByTag || (never && little);
    element.foreign = element.surroundingByTag || (little && isMarked(marks, SURROUNDING_MARKS));
    boolean whole = WHOLE_TAGS.contains(element.origin.tag());
    element.surrounding = element.foreign || (little && !whole && isMarked(marks, CREDIT_MARKS));
  }
}
