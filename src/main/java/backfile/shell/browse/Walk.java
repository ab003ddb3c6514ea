package backfile.shell.browse;

import backfile.index.Deadline;
import backfile.index.Index;
import backfile.index.Search;
import java.util.List;
import java.util.Optional;

/**
 * Fills a screen with the first posts that match, looked at one by one in their order, where the
 * index is late with them. It is late only where many match, and then the first are soon found.
 * Which match best cannot be told so: it is the newest then.
 */
final class Walk implements AutoCloseable {
  private final Wish.Posts wish;
  private final Typed asked;
  private final Hearer hearer;
  private boolean isOver;

  private Walk(Wish.Posts wish, Typed asked, Hearer hearer) {
    this.wish = wish;
    this.asked = asked;
    this.hearer = hearer;
  }

  /**
   * Begins, unless it is ended soon.
   *
   * @param walker does nothing else meanwhile
   */
  static Walk start(Worker walker, Wish.Posts wish, Typed asked, Hearer hearer) {
    Walk walk = new Walk(wish, asked, hearer);
    walker.ask((index, outdated) -> walk.walk(index));
    return walk;
  }

  /** Says nothing any more. */
  synchronized void end() {
    isOver = true;
    notifyAll();
  }

  @Override
  public void close() {
    end();
  }

  private synchronized boolean isOver() {
    return isOver || hearer.isGone();
  }

  private void walk(Index index) {
    if (isOverSoon()) {
      return;
    }
    Sorting sorting = wish.sorting().walked();
    Search search = new Search(asked.query(), List.of(), sorting.order(), -1, 0);
    Hearer screen = new Hearer(this::isOver, this::say, hearer.pace());
    IdStream ids = new IdStream(wish, asked, sorting, Optional.empty(), screen);
    Deadline.keeps(
        hearer.pace().moment(),
        index,
        () -> index.walk(search, id -> ids.add(id) && !ids.fillsScreen()));
    // By date only beginnings are walked to. That none is there yet takes the posts of before away.
    if (!ids.isEmpty() || wish.sorting().isByDate()) {
      ids.say();
    }
  }

  private synchronized boolean isOverSoon() {
    long until = System.nanoTime() + hearer.pace().soon() * 1_000_000;
    try {
      for (long left; !isOver() && (left = until - System.nanoTime()) > 0; ) {
        wait(left / 1_000_000 + 1);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
    return isOver();
  }

  /** What the index says comes after this, or instead of it. */
  private synchronized void say(Event event) {
    if (!isOver()) {
      hearer.events().accept(event);
    }
  }
}
