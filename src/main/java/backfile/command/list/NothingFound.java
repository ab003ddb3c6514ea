package backfile.command.list;

import backfile.command.session.Session;
import backfile.index.Deadline;
import backfile.index.FacetCount;
import backfile.index.Index;
import backfile.problem.Nearest;
import backfile.query.Field;
import backfile.query.Folding;
import backfile.query.LastTerm;
import backfile.query.Query;
import backfile.query.QueryPrinter;
import backfile.query.QueryTerms;
import backfile.view.Printable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a person why a query finds no posts, and what was perhaps meant. */
final class NothingFound {
  /** Each is a question to the index. */
  private static final int MOST_TERMS = 8;

  /** As other programs compare a field with a value. */
  private static final Pattern COMPARISON = Pattern.compile("(\\w+)(==?|[<>]=?)(.+)");

  /** In milliseconds, for each of them: a reason that takes longer is not waited for. */
  private static final long A_MOMENT = 100;

  private final Session session;

  NothingFound(Session session) {
    this.session = session;
  }

  /** How many posts a query has found and, where it is none, why. */
  String count(long posts, Query typed) {
    String why = posts == 0 ? why(typed).map(": "::concat).orElse("") : "";
    return (posts == 1 ? "1 post" : posts + " posts") + why;
  }

  /**
   * That the filters leave out what there is, or the terms that no post has. Nothing, where only
   * all terms together are too much, or one is a pattern, which alone would be looked for in every
   * post.
   *
   * @param typed a query that finds nothing, without the filters of the session
   */
  Optional<String> why(Query typed) {
    if (QueryTerms.hasPattern(typed)) {
      return Optional.empty();
    }
    boolean isFiltered = !session.filters().texts().isEmpty();
    long without = isFiltered ? count(typed) : 0;
    String why = without > 0 ? without + " without the filters" : missing(typed);
    return Optional.of(Printable.cell(why)).filter(text -> !text.isEmpty());
  }

  /** Nothing as well where the filtered posts are there, but passed over. */
  private long count(Query typed) {
    long[] count = {0};
    Index index = session.index();
    Deadline.keeps(
        A_MOMENT,
        index,
        () -> {
          if (!index.hasAny(session.filters().narrow(typed))) {
            count[0] = index.count(typed);
          }
        });
    return count[0];
  }

  private String missing(Query typed) {
    if (typed instanceof Query.All) {
      return isMissing(typed) ? "the archive has none" : "";
    }
    List<Query> terms = typed instanceof Query.And and ? and.parts() : List.of(typed);
    List<String> missing = new ArrayList<>();
    for (Query term : terms.subList(0, Math.min(terms.size(), MOST_TERMS))) {
      if (isMissing(term)) {
        String meant = meant(term).map(other -> " (perhaps " + other + ")").orElse("");
        missing.add("none has " + print(term) + meant);
      }
    }
    return String.join(", ", missing);
  }

  private boolean isMissing(Query term) {
    boolean[] isThere = {true};
    Index index = session.index();
    Deadline.keeps(A_MOMENT, index, () -> isThere[0] = index.hasAny(term));
    return !isThere[0];
  }

  private String print(Query query) {
    return QueryPrinter.print(query, session.zone());
  }

  private Optional<String> meant(Query term) {
    if (term instanceof Query.FieldMatch match) {
      return nearest(match.field(), match.value().text());
    }
    Matcher comparison = COMPARISON.matcher(print(term));
    return comparison.matches()
        ? Field.find(comparison.group(1)).map(field -> compared(field, comparison))
        : Optional.empty();
  }

  private static String compared(Field field, Matcher comparison) {
    String value = comparison.group(3);
    return field.word()
        + ':'
        + switch (comparison.group(2).charAt(0)) {
          case '<' -> ".." + value;
          case '>' -> value + "..";
          default -> value;
        };
  }

  private Optional<String> nearest(Field field, String value) {
    String folded = Folding.fold(value);
    Map<String, FacetCount> known = new LinkedHashMap<>();
    for (String start : List.of(folded.substring(0, Math.min(1, folded.length())), "")) {
      for (FacetCount each : session.index().suggestValues(field.word(), start, session.zone())) {
        known.putIfAbsent(Folding.fold(each.value()), each);
      }
    }
    return Nearest.to(folded, known.keySet()).map(known::get).map(each -> named(field, each));
  }

  private static String named(Field field, FacetCount value) {
    String named = LastTerm.of(field.word() + ':').with(value.value());
    return value.posts() > 0 ? named + ", " + value.posts() + " posts" : named;
  }
}
