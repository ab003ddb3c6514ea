package backfile.shell.browse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The posts found, of which only those on the screen are known as rows. What was found before stays
 * until the first screenful of what is new can be shown.
 */
final class ResultList {
  private static final int MOST_ROWS = 5_000;

  private final Map<Long, PostRow> rows =
      new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, PostRow> eldest) {
          return size() > MOST_ROWS;
        }
      };

  private final Set<Long> outdated = new HashSet<>();
  private final Set<Long> marked = new LinkedHashSet<>();
  private Optional<Event.Found> shown = Optional.empty();
  private Optional<Event.Found> counted = Optional.empty();
  private Optional<Event.Found> pending = Optional.empty();

  /** The post to stay on, until it is found again in another order. */
  private Optional<Long> kept = Optional.empty();

  private int selected;
  private int top;
  private int height = 1;

  void resize(int newHeight) {
    height = Math.max(1, newHeight);
    scroll();
  }

  /**
   * Takes what was found.
   *
   * @param stays whether to stay on the post of now where more is found of the query, or the same
   *     in another order
   */
  void found(Event.Found found, boolean stays) {
    if (isWorse(found)) {
      pending = pending.filter(each -> each.wish().equals(found.wish()));
      return;
    }
    if (!isMore(found)) {
      Optional<Typed> before = shown.map(each -> each.wish().typed());
      boolean same = before.equals(Optional.of(found.wish().typed()));
      kept = same && stays ? currentId() : Optional.empty();
    }
    pending = Optional.of(found);
    showPending();
  }

  /**
   * Whether it answers the same wish as the list for a second time, and does so less well: in no
   * order yet, or with fewer posts before all are known.
   */
  private boolean isWorse(Event.Found next) {
    Optional<Event.Found> same = shown.filter(each -> each.wish().equals(next.wish()));
    if (same.isEmpty() || next.complete()) {
      return false;
    }
    int least = isMore(next) ? size() : Math.min(size(), height);
    return next.ids().size() < least || (same.get().isSorted() && !next.isSorted());
  }

  /** Begins with the first post where the one to stay on is long in being found again. */
  void letGo() {
    kept = Optional.empty();
    showPending();
  }

  void read(List<PostRow> read) {
    read.forEach(
        row -> {
          rows.put(row.post().postId(), row);
          outdated.remove(row.post().postId());
        });
    showPending();
  }

  private void showPending() {
    if (pending.isEmpty()) {
      return;
    }
    Event.Found next = pending.get();
    boolean more = isMore(next);
    boolean placed = kept.isEmpty() || keptIn(next) >= 0 || next.complete();
    if (more || (placed && missing().isEmpty())) {
      top = more ? top : topFor(next);
      selected = more ? selected : Math.max(0, keptIn(next));
      shown = pending;
      counted = more || next.complete() ? shown : counted.or(() -> shown);
      pending = Optional.empty();
      kept = Optional.empty();
      scroll();
    }
  }

  private boolean isMore(Event.Found next) {
    return shown.isPresent() && shown.get().isAs(next);
  }

  /** Where the post to stay on is among others; below 0 where there is none, or not yet. */
  private int keptIn(Event.Found next) {
    return kept.map(id -> next.ids().indexOf(id)).orElse(-1);
  }

  /** The post to stay on has its place on the screen, others begin with the first. */
  private int topFor(Event.Found next) {
    return Math.max(0, keptIn(next) - (selected - top));
  }

  /** The row ids on the screen, or soon on it, whose rows are to be read. */
  List<Long> missing() {
    return pending
        .map(found -> missing(found.ids(), isMore(found) ? top : topFor(found)))
        .orElseGet(() -> missing(ids(), top));
  }

  private List<Long> missing(RowIds ids, int from) {
    List<Long> missing = new ArrayList<>();
    for (int i = from; i < Math.min(ids.size(), from + height); i++) {
      if (!rows.containsKey(ids.at(i)) || outdated.contains(ids.at(i))) {
        missing.add(ids.at(i));
      }
    }
    return missing;
  }

  private RowIds ids() {
    return shown.map(Event.Found::ids).orElse(RowIds.NONE);
  }

  int size() {
    return ids().size();
  }

  int top() {
    return top;
  }

  int selected() {
    return selected;
  }

  /** What the posts shown were found by; none before the first answer. */
  Optional<Event.Found> shown() {
    return shown;
  }

  /**
   * What the count is of: the posts shown or, until their first screenful is followed by more,
   * those before. Else it would drop and rise with every key.
   */
  Optional<Event.Found> counted() {
    return counted;
  }

  /** The row at an index, once it is read. */
  Optional<PostRow> row(int index) {
    return index >= 0 && index < size()
        ? Optional.ofNullable(rows.get(ids().at(index)))
        : Optional.empty();
  }

  Optional<PostRow> current() {
    return row(selected);
  }

  Optional<Long> currentId() {
    return selected < size() ? Optional.of(ids().at(selected)) : Optional.empty();
  }

  /** Moves by so many rows, as far as there are any; false at the end. */
  boolean move(long by) {
    int before = selected;
    selected = (int) Math.max(0, Math.min(size() - 1L, selected + by));
    kept = kept.flatMap(id -> currentId());
    scroll();
    return selected != before;
  }

  void page(int by) {
    move((long) by * Math.max(1, height - 1));
  }

  private void scroll() {
    selected = Math.max(0, Math.min(selected, size() - 1));
    top = Math.max(selected - height + 1, Math.min(top, selected));
    top = Math.max(0, Math.min(top, size() - height));
  }

  /** Marks the current post, or takes its mark away. */
  void mark() {
    currentId()
        .ifPresent(
            id -> {
              if (!marked.remove(id)) {
                marked.add(id);
              }
            });
  }

  /** Has these posts read again; until then they are shown as they were. */
  void outdate(List<Long> ids) {
    outdated.addAll(ids);
  }

  /** Marks all posts found, or takes their marks away where all have one. */
  void markAll() {
    List<Long> all = ids().all();
    if (marked.containsAll(all)) {
      all.forEach(marked::remove);
    } else {
      marked.addAll(all);
    }
  }

  /** Adds the current post to those marked. */
  void choose() {
    currentId().ifPresent(marked::add);
  }

  boolean isMarked(long id) {
    return marked.contains(id);
  }

  /** The posts marked, in the order in which they were. */
  List<Long> marked() {
    return List.copyOf(marked);
  }
}
