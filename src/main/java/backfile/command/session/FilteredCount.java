package backfile.command.session;

import backfile.query.Query;
import java.util.List;
import java.util.Optional;

/**
 * How many posts the filters of a session leave, counted again only where that can have changed.
 */
public final class FilteredCount {
  private final Session session;
  private Optional<Counted> last = Optional.empty();

  /** A count, none where it was stopped, and the state of all that it depends on. */
  private record Counted(List<String> state, Optional<Long> posts) {}

  FilteredCount(Session session) {
    this.session = session;
  }

  /** The number; none where a person stopped the counting, which does not begin anew by itself. */
  public Optional<Long> posts() {
    List<String> state = state();
    if (!last.map(Counted::state).equals(Optional.of(state))) {
      last = Optional.of(new Counted(state, Optional.empty()));
      last = Optional.of(new Counted(state, Optional.of(count(session.query(List.of())))));
    }
    return last.flatMap(Counted::posts);
  }

  /** Narrows the session by one more filter, once its posts are counted. */
  public long narrow(String text, Query query) {
    long posts = count(session.filters().narrow(query));
    session.filters().push(text, query);
    last = Optional.of(new Counted(state(), Optional.of(posts)));
    return posts;
  }

  private long count(Query query) {
    return session.index().count(query);
  }

  private List<String> state() {
    return List.of(
        String.join("\n", session.filters().texts()),
        session.archive().index().toString(),
        session.index().about("files"),
        session.userData().revision());
  }
}
