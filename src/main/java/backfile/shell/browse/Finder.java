package backfile.shell.browse;

import backfile.index.Index;
import backfile.index.InterruptedQuery;
import backfile.index.PostRef;
import backfile.index.Search;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;

/**
 * Finds the posts of a query while it is typed: those with its last word or, where there are none,
 * those with a word that begins so.
 *
 * <p>The index gathers all posts with such a word, and sorts all for most orders, before it tells
 * the first. While it does so the first screenful is walked to.
 */
final class Finder {
  private final Index index;
  private final Wish.Posts wish;
  private final Optional<List<PostRef>> order;
  private final Optional<Worker> walker;
  private final Hearer hearer;

  /**
   * A finder for one wish.
   *
   * @param named the posts to find, in their order, where only some were named
   * @param walker walks meanwhile; none among posts that were named, which are few
   */
  Finder(
      Index index,
      Wish.Posts wish,
      Optional<List<PostRef>> named,
      Optional<Worker> walker,
      Hearer hearer) {
    this.index = index;
    this.wish = wish;
    this.order = wish.sorting() == Sorting.GIVEN ? named : Optional.empty();
    this.walker = walker;
    this.hearer = hearer;
  }

  void find() {
    Typed typed = wish.typed();
    // By date the posts of whole words need no sorting.
    IdStream ids = find(typed, wish.sorting().isByDate() ? Optional.empty() : walker);
    if (ids.isEmpty() && typed.begun().isPresent()) {
      ids = find(typed.begun().get(), walker);
    }
    ids.end();
  }

  private IdStream find(Typed asked, Optional<Worker> walking) {
    IdStream ids = new IdStream(wish, asked, wish.sorting(), order, hearer);
    if (walking.isEmpty()) {
      run(asked, ids::add);
      return ids;
    }
    try (Walk walk = Walk.start(walking.get(), wish, asked, hearer)) {
      run(
          asked,
          id -> {
            walk.end();
            return ids.add(id);
          });
    }
    return ids;
  }

  private void run(Typed asked, LongPredicate consumer) {
    if (hearer.isGone()) {
      throw new InterruptedQuery();
    }
    index.ids(new Search(asked.query(), List.of(), wish.sorting().order(), -1, 0), consumer);
  }
}
