package backfile.command.session;

import backfile.query.Query;
import java.util.ArrayList;
import java.util.List;

/** The queries that a session is narrowed to, the last one on top. */
public final class Filters {
  private record Filter(String text, Query query) {}

  private final List<Filter> stack = new ArrayList<>();

  public void push(String text, Query query) {
    stack.add(new Filter(text, query));
  }

  /** Takes the last filter away; false where there was none. */
  public boolean pop() {
    return !stack.isEmpty() && stack.remove(stack.size() - 1) != null;
  }

  public void clear() {
    stack.clear();
  }

  /** The filters as they were typed, the first one first. */
  public List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (Filter filter : stack) {
      texts.add(filter.text());
    }
    return texts;
  }

  /** All of them as one query of the same meaning. */
  public String text() {
    List<String> texts = new ArrayList<>();
    for (Filter filter : stack) {
      boolean isChoice = stack.size() > 1 && filter.query() instanceof Query.Or;
      texts.add(isChoice ? "(" + filter.text() + ")" : filter.text());
    }
    return String.join(" ", texts);
  }

  /** What the first so many filters leave, of which there must be as many. */
  public Query first(int count) {
    List<Query> queries = new ArrayList<>();
    for (Filter filter : stack.subList(0, count)) {
      queries.add(filter.query());
    }
    return Query.and(queries);
  }

  /** What a query means within the filters. */
  public Query narrow(Query query) {
    if (stack.isEmpty()) {
      return query;
    }
    List<Query> all = new ArrayList<>();
    for (Filter filter : stack) {
      all.add(filter.query());
    }
    all.add(query);
    return Query.and(all);
  }
}
