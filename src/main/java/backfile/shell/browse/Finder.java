package backfile.shell.browse;

import backfile.index.Deadline;
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
 * <p>The index gathers all posts with such a word before it tells the first. That takes long only
 * where they are many, and then the newest posts, looked at one by one, soon fill a screen.
 */
final class Finder {
  private final Index index;
  private final Wish.Posts wish;
  private final Optional<List<PostRef>> order;
  private final Hearer hearer;

  /**
   * A finder for one wish.
   *
   * @param named the posts to find, in their order, where only some were named
   */
  Finder(Index index, Wish.Posts wish, Optional<List<PostRef>> named, Hearer hearer) {
    this.index = index;
    this.wish = wish;
    this.order = wish.sorting() == Sorting.GIVEN ? named : Optional.empty();
    this.hearer = hearer;
  }

  void find() {
    Typed typed = wish.typed();
    IdStream ids = stream(typed);
    run(typed, ids::add);
    if (!ids.isEmpty() || typed.begun().isEmpty()) {
      ids.end();
    } else {
      findBegun(typed.begun().get());
    }
  }

  private void findBegun(Typed begun) {
    IdStream ids = stream(begun);
    Optional<Typed> sought = wish.typed().sought().filter(each -> wish.sorting().isByDate());
    if (sought.isEmpty()) {
      run(begun, ids::add);
    } else if (!isFoundSoon(begun, ids)) {
      fillScreen(sought.get());
      ids = stream(begun);
      run(begun, ids::add);
    }
    ids.end();
  }

  /** Whether the first post, or that there is none, was found soon; the others may take longer. */
  private boolean isFoundSoon(Typed begun, IdStream ids) {
    return Deadline.keeps(
        hearer.pace().soon(),
        index,
        deadline ->
            run(
                begun,
                id -> {
                  deadline.callOff();
                  return ids.add(id);
                }));
  }

  /** Says what is found among the newest posts, if only that nothing is found yet. */
  private void fillScreen(Typed sought) {
    IdStream ids = stream(sought);
    Deadline.keeps(
        hearer.pace().moment(),
        index,
        deadline -> run(sought, id -> ids.add(id) && !ids.fillsScreen()));
    ids.say();
  }

  private IdStream stream(Typed typed) {
    return new IdStream(wish, typed, order, hearer);
  }

  private void run(Typed typed, LongPredicate consumer) {
    if (hearer.isGone()) {
      throw new InterruptedQuery();
    }
    index.ids(new Search(typed.query(), List.of(), wish.sorting().order(), -1, 0), consumer);
  }
}
