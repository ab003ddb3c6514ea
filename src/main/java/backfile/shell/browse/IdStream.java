package backfile.shell.browse;

import backfile.index.Index;
import backfile.index.PostRef;
import backfile.index.Search;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Row ids as they are found: a screenful at once, and what follows from time to time. */
final class IdStream {
  /** More posts than these are neither counted nor walked to. */
  static final int MOST = 200_000;

  /** As many as fit a large screen. */
  private static final int WINDOW = 100;

  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(50);

  private final Wish.Posts wish;
  private final Optional<List<PostRef>> named;
  private final BooleanSupplier outdated;
  private final Consumer<Event> events;
  private long[] ids = new long[256];
  private int size;
  private long said;

  IdStream(
      Wish.Posts wish,
      Optional<List<PostRef>> named,
      BooleanSupplier outdated,
      Consumer<Event> events) {
    this.wish = wish;
    this.named = named;
    this.outdated = outdated;
    this.events = events;
  }

  /** Looks for what was typed; false where there is no such post. */
  boolean run(Index index, Typed typed) {
    boolean given = wish.sorting() == Sorting.GIVEN;
    said = System.nanoTime();
    Search search = new Search(typed.query(), List.of(), wish.sorting().order(), -1, 0);
    index.ids(search, id -> add(id, given ? Optional.empty() : Optional.of(typed)));
    if (size == 0 || outdated.getAsBoolean()) {
      return false;
    }
    if (given) {
      arrange();
    }
    say(typed, true);
    return true;
  }

  private boolean add(long id, Optional<Typed> sayable) {
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, size * 2);
    }
    ids[size++] = id;
    boolean now = size == WINDOW || System.nanoTime() - said > PAUSE;
    if (now && sayable.isPresent() && !outdated.getAsBoolean()) {
      say(sayable.get(), false);
    }
    return size < MOST && !outdated.getAsBoolean();
  }

  /** Says that there is no such post. */
  void none() {
    if (!outdated.getAsBoolean()) {
      say(wish.typed(), true);
    }
  }

  /** Says that there is none yet. */
  void noneYet(Typed typed) {
    if (!outdated.getAsBoolean()) {
      say(typed, false);
    }
  }

  private void say(Typed typed, boolean complete) {
    said = System.nanoTime();
    events.accept(new Event.Found(wish, new RowIds(ids, size), complete, typed));
  }

  /** In the order in which the posts were named. */
  private void arrange() {
    Set<Long> found = new HashSet<>();
    for (int i = 0; i < size; i++) {
      found.add(ids[i]);
    }
    List<Long> arranged = new ArrayList<>();
    for (PostRef post : named.orElseThrow()) {
      if (found.remove(post.postId())) {
        arranged.add(post.postId());
      }
    }
    ids = arranged.stream().mapToLong(Long::longValue).toArray();
    size = ids.length;
  }
}
