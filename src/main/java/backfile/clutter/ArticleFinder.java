package backfile.clutter;

import backfile.text.Origin;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the elements that hold the article of a whole page: each sentence speaks for the elements
 * around it, most for the nearest; the element with the most is the article, with its like.
 */
final class ArticleFinder {
  private static final int MOST_COUNTED_WORDS = 120;
  private static final int HIGHEST = 6;
  private static final double OF_SURROUNDINGS = 0.2;

  /** Galleries, comments, references and teasers are lists, and may be longer than the article. */
  private static final double OF_LISTS = 0.2;

  private static final double FIRST_STEP = 0.9;
  private static final double FURTHER_STEP = 0.75;
  private static final int SHORTEST_ARTICLE = 40;
  private static final double MOST = 0.8;

  private final PageMap page;

  ArticleFinder(PageMap page) {
    this.page = page;
  }

  /** None where the page has no sentence. */
  Set<Element> parts() {
    page.passages().forEach(this::score);
    Optional<Element> best = best(page.elements());
    return best.map(found -> likeOf(widened(ownArticle(found)))).orElse(Set.of());
  }

  private void score(Passage passage) {
    List<Element> around = page.around(passage.block().origin());
    if (!passage.isProse() || around.stream().anyMatch(element -> element.surroundingByTag)) {
      return;
    }
    double weight = 1 + Math.min(passage.words(), MOST_COUNTED_WORDS) / 10.0;
    if (around.stream().anyMatch(element -> element.surrounding)) {
      weight *= OF_SURROUNDINGS;
    }
    if (around.stream().anyMatch(Element::isList)) {
      weight *= OF_LISTS;
    }
    for (int step = 1; step < Math.min(around.size(), HIGHEST + 1); step++) {
      around.get(step).score += around.get(step).isList() ? 0 : weight;
      weight *= step == 1 ? FIRST_STEP : FURTHER_STEP;
    }
  }

  private static Optional<Element> best(List<Element> elements) {
    Optional<Element> best = Optional.empty();
    for (Element element : elements) {
      if (element.score > best.map(found -> found.score).orElse(0.0)) {
        best = Optional.of(element);
      }
    }
    return best;
  }

  /** A page may show other articles below its own, which comes first. */
  private Element ownArticle(Element found) {
    Optional<Element> around = articleAround(found.origin);
    List<Element> articles = new ArrayList<>();
    int prose = 0;
    for (Element element : page.elements()) {
      boolean article = element.origin.tag().equals("article") && isOutsideSurroundings(element);
      boolean beside =
          around.isPresent()
              ? element.family().equals(around.get().family())
              : page.around(element.origin).contains(found);
      if (article && beside && element.prose >= SHORTEST_ARTICLE) {
        articles.add(element);
        prose += element.prose;
      }
    }
    boolean several = articles.size() > 1 && (around.isPresent() || prose > MOST * found.prose);
    return several && !page.around(found.origin).contains(articles.get(0))
        ? bestWithin(articles.get(0)).orElse(found)
        : found;
  }

  private Optional<Element> bestWithin(Element outer) {
    List<Element> within = new ArrayList<>(page.elements());
    within.removeIf(inner -> !page.around(inner.origin).contains(outer));
    return best(within);
  }

  /** An article's first paragraphs may stand outside the element that holds most of the others. */
  private Element widened(Element found) {
    Element widest = found;
    for (Element around : page.around(found.origin)) {
      if (around != found && around.ownProse >= SHORTEST_ARTICLE) {
        widest = around;
      }
    }
    return widest;
  }

  /** An article may be cut into several elements of one make. */
  private Set<Element> likeOf(Element found) {
    Optional<Element> article = articleAround(found.origin);
    Set<Element> parts = new LinkedHashSet<>();
    for (Element element : page.elements()) {
      boolean alike =
          !found.origin.marks().isEmpty()
              && element.kind().equals(found.kind())
              && element.prose > 0
              && articleAround(element.origin).equals(article)
              && isOutsideSurroundings(element);
      if (element == found || alike) {
        parts.add(element);
      }
    }
    return parts;
  }

  private boolean isOutsideSurroundings(Element element) {
    return page.around(element.origin).stream().noneMatch(each -> each.surrounding);
  }

  private Optional<Element> articleAround(Origin origin) {
    return page.around(origin).stream()
        .filter(element -> element.origin.tag().equals("article"))
        .findFirst();
  }
}
