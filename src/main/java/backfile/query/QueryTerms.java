package backfile.query;

import java.util.ArrayList;
import java.util.List;

/** The terms of a query, without what joins them. */
public final class QueryTerms {
  private QueryTerms() {}

  /** In the order of the query, each once. */
  public static List<Query> of(Query query) {
    List<Query> terms = new ArrayList<>();
    collect(query, terms);
    return terms;
  }

  /** Whether any of them is a regular expression, which no index helps. */
  public static boolean hasPattern(Query query) {
    return of(query).stream().anyMatch(term -> valueOf(term) instanceof Value.Regex);
  }

  private static Value valueOf(Query term) {
    if (term instanceof Query.Text text) {
      return text.value();
    }
    if (term instanceof Query.FieldMatch match) {
      return match.value();
    }
    return term instanceof Query.FrontMatter match ? match.value() : new Value.Word("");
  }

  private static void collect(Query query, List<Query> terms) {
    if (query instanceof Query.And and) {
      and.parts().forEach(part -> collect(part, terms));
    } else if (query instanceof Query.Or or) {
      or.parts().forEach(part -> collect(part, terms));
    } else if (query instanceof Query.Not not) {
      collect(not.inner(), terms);
    } else if (!(query instanceof Query.All) && !terms.contains(query)) {
      terms.add(query);
    }
  }
}
