package backfile.query;

import backfile.problem.Nearest;
import backfile.problem.Problem;
import backfile.problem.ProblemException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The queries that a person has saved, each of which takes the place of its {@code q:NAME}. */
public final class SavedQueries {
  private static final int DEEPEST = 20;

  /** SQLite allows expressions of a thousand levels, of which each level here takes up to four. */
  private static final int MOST_LEVELS = 200;

  private final Map<String, SavedQuery> byName = new TreeMap<>();

  public SavedQueries(Collection<SavedQuery> saved) {
    saved.forEach(each -> byName.put(Folding.fold(each.name()), each));
  }

  /**
   * The query with what was saved in place of each {@code q:NAME}.
   *
   * @param text that the query was parsed from
   * @throws ProblemException of an unknown name at {@code query:COLUMN}, or at {@code
   *     q:NAME:COLUMN} where it stands in the saved query NAME; likewise of a query in itself
   */
  public Query expand(Query query, String text, QueryClock clock) {
    Query expanded = new Expansion(clock).expand(query, new Place("query", text));
    if (levels(expanded) > MOST_LEVELS && !expanded.equals(query)) {
      String what = "with its saved queries, this query has too many parentheses in each other";
      throw Problem.at("query", what, text, 1).asException();
    }
    return expanded;
  }

  /** The names, in lower case and without accents. */
  public List<String> names() {
    return List.copyOf(byName.keySet());
  }

  /** The name that a mistyped one was meant to be. */
  public Optional<String> nearest(String name) {
    return Nearest.to(Folding.fold(name), byName.keySet()).map(near -> byName.get(near).name());
  }

  /** What is saved under a name, whatever its case and accents. */
  public Optional<SavedQuery> find(String name) {
    return Optional.ofNullable(byName.get(Folding.fold(name)));
  }

  private static int levels(Query query) {
    if (query instanceof Query.Not not) {
      return 1 + levels(not.inner());
    }
    int deepest = 0;
    for (Query part : parts(query)) {
      deepest = Math.max(deepest, levels(part));
    }
    return deepest + 1;
  }

  private static List<Query> parts(Query query) {
    if (query instanceof Query.And and) {
      return and.parts();
    }
    return query instanceof Query.Or or ? or.parts() : List.of();
  }

  /** A text that is being read, and what problems call it. */
  private record Place(String name, String text) {
    ProblemException at(int column, String what, String hint) {
      return Problem.at(name, what, text, column).withHint(hint).asException();
    }
  }

  /** One query's way through those that stand in it. */
  private final class Expansion {
    private final QueryClock clock;
    private final List<String> within = new ArrayList<>();
    private int characters;

    Expansion(QueryClock clock) {
      this.clock = clock;
    }

    Query expand(Query query, Place place) {
      if (query instanceof Query.Saved saved) {
        return expand(saved, place);
      }
      if (query instanceof Query.Not not) {
        return Query.not(expand(not.inner(), place));
      }
      if (!(query instanceof Query.And) && !(query instanceof Query.Or)) {
        return query;
      }
      List<Query> expanded = new ArrayList<>();
      for (Query part : parts(query)) {
        expanded.add(expand(part, place));
      }
      return query instanceof Query.And ? Query.and(expanded) : Query.or(expanded);
    }

    private Query expand(Query.Saved saved, Place place) {
      SavedQuery found = find(saved.name()).orElseThrow(() -> unknown(saved, place));
      checkCircle(found.name(), saved, place);
      characters += found.text().length();
      if (characters > QueryLexer.LONGEST || within.size() == DEEPEST) {
        throw place.at(
            saved.column(), "too many saved queries stand in each other here", "backfile saved");
      }
      within.add(found.name());
      Place inner = new Place("q:" + found.name(), found.text());
      Query expanded = expand(parse(inner), inner);
      within.remove(within.size() - 1);
      return expanded;
    }

    /** One that was restored from a later program's dump may not be a query to this one. */
    private Query parse(Place place) {
      try {
        return QueryParser.parse(place.text(), clock);
      } catch (ProblemException e) {
        throw e.problem().within(place.name()).asException(e);
      }
    }

    private void checkCircle(String name, Query.Saved saved, Place place) {
      int first = within.indexOf(name);
      if (first >= 0) {
        List<String> circle = new ArrayList<>(within.subList(first, within.size()));
        circle.add(name);
        String what = "this saved query stands in itself: " + String.join(" > ", circle);
        throw place.at(saved.column(), what, "backfile save " + name + " QUERY --force");
      }
    }

    private ProblemException unknown(Query.Saved saved, Place place) {
      String hint = nearest(saved.name()).map(name -> "q:" + name).orElse("backfile saved");
      return place.at(saved.column(), "no query is saved as " + saved.name(), hint);
    }
  }
}
