package backfile.shell.browse;

import backfile.index.Search;
import backfile.index.SortKey;
import java.util.List;

/** The orders in which results can be shown, in the order in which the key goes through them. */
enum Sorting {
  /** As the posts were named; only where they were. */
  GIVEN(SortKey.DATE, false, "as given"),
  NEWEST(SortKey.DATE, false, "newest first"),
  BEST(SortKey.RELEVANCE, false, "best match first"),
  TITLE(SortKey.TITLE, false, "by title"),
  LONGEST(SortKey.WORDS, false, "longest first"),
  AUTHOR(SortKey.AUTHOR, false, "by author"),
  OLDEST(SortKey.DATE, true, "oldest first");

  private final SortKey key;
  private final boolean reversed;
  private final String shown;

  Sorting(SortKey key, boolean reversed, String shown) {
    this.key = key;
    this.reversed = reversed;
    this.shown = shown;
  }

  static Sorting of(SortKey key) {
    for (Sorting each : values()) {
      if (each.key == key && each != GIVEN) {
        return each;
      }
    }
    return NEWEST;
  }

  Sorting next(boolean named) {
    List<Sorting> all = List.of(values());
    Sorting next = all.get((all.indexOf(this) + 1) % all.size());
    return next == GIVEN && !named ? NEWEST : next;
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

  String shown() {
    return shown;
  }
}
