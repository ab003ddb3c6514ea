package backfile.shell.browse;

import backfile.index.PostRef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Row ids as they are found: a screenful at once, and what follows from time to time. */
final class IdStream {
  /** More posts than these are neither counted nor walked to. */
  static final int MOST = 200_000;

  /** As many as fit a large screen. */
  private static final int WINDOW = 100;

  private final Wish.Posts wish;
  private final Typed typed;
  private final Sorting sorting;
  private final Optional<List<PostRef>> order;
  private final Hearer hearer;
  private final long pause;
  private long[] ids = new long[256];
  private int size;
  private long said = System.nanoTime();

  /**
   * A stream of what a query finds.
   *
   * @param typed the query, as it was wished for or taken for a beginning
   * @param sorting in which they come
   * @param order the posts in the order to keep, which are then said all together; none for that in
   *     which they are found
   */
  IdStream(
      Wish.Posts wish, Typed typed, Sorting sorting, Optional<List<PostRef>> order, Hearer hearer) {
    this.wish = wish;
    this.typed = typed;
    this.sorting = sorting;
    this.order = order;
    this.hearer = hearer;
    this.pause = TimeUnit.MILLISECONDS.toNanos(hearer.pace().pause());
  }

  /** Takes a row id; false where that is enough. */
  boolean add(long id) {
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, size * 2);
    }
    ids[size++] = id;
    boolean now = size == WINDOW || System.nanoTime() - said > pause;
    if (now && order.isEmpty()) {
      say();
    }
    return size < MOST && !hearer.isGone();
  }

  boolean isEmpty() {
    return size == 0;
  }

  boolean fillsScreen() {
    return size >= WINDOW;
  }

  /** Says what was found, and that it is all. */
  void end() {
    say(size == 0 ? wish.typed() : typed, true);
  }

  /** Says what was found so far. */
  void say() {
    say(typed, false);
  }

  private void say(Typed asked, boolean complete) {
    said = System.nanoTime();
    if (!hearer.isGone()) {
      order.ifPresent(this::arrange);
      hearer
          .events()
          .accept(new Event.Found(wish, new RowIds(ids, size), complete, asked, sorting));
    }
  }

  private void arrange(List<PostRef> posts) {
    Set<Long> found = new HashSet<>();
    for (int i = 0; i < size; i++) {
      found.add(ids[i]);
    }
    List<Long> arranged = new ArrayList<>();
    for (PostRef post : posts) {
      if (found.remove(post.postId())) {
        arranged.add(post.postId());
      }
    }
    ids = arranged.stream().mapToLong(Long::longValue).toArray();
    size = ids.length;
  }
}
