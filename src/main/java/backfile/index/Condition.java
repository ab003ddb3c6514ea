package backfile.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a part of a query asks of a post: a full-text match, a condition in SQL, or both.
 *
 * @param match an FTS5 expression
 * @param sql can stand between AND and OR as it is
 */
record Condition(Optional<Match> match, Optional<Sql> sql) {
  /**
   * An FTS5 expression that can stand between AND and OR as it is.
   *
   * @param depth how many expressions lie within each other in it
   */
  record Match(String expression, int depth) {
    /** FTS5's parser has a stack of a hundred entries, of which each level takes up to four. */
    private static final int DEEPEST = 12;

    /** {@code (a OR b)}. */
    static Match join(List<Match> matches, String operator) {
      if (matches.size() == 1) {
        return matches.get(0);
      }
      StringBuilder expression = new StringBuilder("(");
      int depth = 0;
      for (Match match : matches) {
        expression.append(expression.length() == 1 ? "" : operator).append(match.expression());
        depth = Math.max(depth, match.depth());
      }
      return new Match(expression.append(')').toString(), depth + 1);
    }

    Match without(List<Match> unwanted) {
      Match other = join(unwanted, " OR ");
      return new Match(
          "(" + expression + " NOT " + other.expression() + ")",
          Math.max(depth, other.depth()) + 1);
    }

    boolean isTooDeep() {
      return depth > DEEPEST;
    }

    Sql toSql() {
      return new Sql(
          "post.post_id IN (SELECT rowid FROM article WHERE article MATCH ?)", expression);
    }
  }

  /** A piece of SQL and what its {@code ?} stand for. */
  record Sql(String text, List<Object> parameters) {
    private static final int FLAT = 8;

    Sql(String text, Object... parameters) {
      this(text, List.of(parameters));
    }

    /** Halves long chains: SQLite counts each AND of a chain as a level, and allows 1,000. */
    static Sql join(List<Sql> parts, String operator) {
      if (parts.size() == 1) {
        return parts.get(0);
      }
      List<Sql> joined = parts;
      if (parts.size() > FLAT) {
        int half = parts.size() / 2;
        joined =
            List.of(
                join(parts.subList(0, half), operator),
                join(parts.subList(half, parts.size()), operator));
      }
      StringBuilder text = new StringBuilder("(");
      List<Object> parameters = new ArrayList<>();
      for (Sql part : joined) {
        text.append(text.length() == 1 ? "" : operator).append(part.text());
        parameters.addAll(part.parameters());
      }
      return new Sql(text.append(')').toString(), parameters);
    }

    /** True where this is false or unknown: a post without a host is no post of that host. */
    Sql negated() {
      return new Sql("((" + text + ") IS NOT TRUE)", parameters);
    }
  }

  static Condition of(Match match) {
    return match.isTooDeep()
        ? of(match.toSql())
        : new Condition(Optional.of(match), Optional.empty());
  }

  static Condition of(Sql sql) {
    return new Condition(Optional.empty(), Optional.of(sql));
  }

  boolean isMatchOnly() {
    return sql.isEmpty();
  }

  /** The whole of it as SQL on {@code post}. */
  Sql toSql() {
    List<Sql> parts = new ArrayList<>();
    match.ifPresent(each -> parts.add(each.toSql()));
    sql.ifPresent(parts::add);
    return Sql.join(parts, " AND ");
  }
}
