package backfile.shell.browse;

import backfile.index.Search;
import backfile.index.SortKey;
import java.util.List;

/** The orders in which results can be shown, each followed by its reverse. */
enum Sorting {
  /** As the posts were named; only where they were. */
  GIVEN(SortKey.DATE, false, "as given"),
  NEWEST(SortKey.DATE, false, "newest first"),
  OLDEST(SortKey.DATE, true, "oldest first"),
  BEST(SortKey.RELEVANCE, false, "best match first"),
  WORST(SortKey.RELEVANCE, true, "best match last"),
  TITLE(SortKey.TITLE, false, "by title"),
  TITLE_BACKWARD(SortKey.TITLE, true, "by title, Z to A"),
  LONGEST(SortKey.WORDS, false, "longest first"),
  SHORTEST(SortKey.WORDS, true, "shortest first"),
  AUTHOR(SortKey.AUTHOR, false, "by author"),
  AUTHOR_BACKWARD(SortKey.AUTHOR, true, "by author, Z to A");

  private final SortKey key;
  private final boolean reversed;
  private final String shown;

  Sorting(SortKey key, boolean reversed, String shown) {
    this.key = key;
    this.reversed = reversed;
    this.shown = shown;
  }

  /** The newest first for an order that a screen does not have. */
  static Sorting of(Search.Order order) {
    return of(order.key(), order.reversed());
  }

  private static Sorting of(SortKey key, boolean reversed) {
    for (Sorting each : values()) {
      if (each != GIVEN && each.key == key && each.reversed == reversed) {
        return each;
      }
    }
    return NEWEST;
  }

  /** The next key, never reversed. */
  Sorting next(boolean named) {
    List<Sorting> all = List.of(values());
    for (Sorting each : all.subList(all.indexOf(this) + 1, all.size())) {
      if (!each.reversed) {
        return each;
      }
    }
    return named ? GIVEN : NEWEST;
  }

  /** The same key the other way round; posts that were named have no other way. */
  Sorting reverse() {
    return this == GIVEN ? GIVEN : of(key, !reversed);
  }

  List<Search.Order> order() {
    return List.of(new Search.Order(key, reversed));
  }

  /**
   * Whether the posts come as they lie in the index, so that the first need not wait for the rest.
   */
  boolean isByDate() {
    return key == SortKey.DATE;
  }

  /** The order in which posts are shown while it takes long to find those of this one. */
  Sorting walked() {
    return key == SortKey.RELEVANCE ? NEWEST : this;
  }

  String shown() {
    return shown;
  }
}
