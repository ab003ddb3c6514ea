package backfile.index;

import backfile.index.Condition.Match;
import backfile.index.Condition.Sql;
import backfile.query.DateRange;
import backfile.query.Field;
import backfile.query.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Translates a query into SQL with {@code ?} for all that a user typed. As much of it as FTS5 can
 * answer becomes one match; the rest are conditions on {@code post}.
 */
final class QueryToSql implements Query.Visitor<Condition> {
  private static final Instant YEAR_0 = Instant.ofEpochSecond(-62_167_219_200L);
  private static final Instant YEAR_10000 = Instant.ofEpochSecond(253_402_300_800L);

  private static final String FIRST_SINCE =
      "(SELECT p.post_id FROM post AS p WHERE p.date >= ? ORDER BY p.date, p.post_id LIMIT 1)";

  // Indexes make these walks short.
  private static final String OF_ONE_TEXT =
      "SELECT post_id FROM post WHERE text_hash IN (SELECT text_hash FROM post"
          + " WHERE text_hash IS NOT NULL GROUP BY text_hash HAVING count(*) > 1)";
  private static final String OF_ONE_ADDRESS =
      "SELECT post_id FROM address WHERE hash IN"
          + " (SELECT hash FROM address GROUP BY hash HAVING count(*) > 1)";

  private final boolean walks;

  private QueryToSql(boolean walks) {
    this.walks = walks;
  }

  static SqlFilter translate(Query query) {
    return translate(query, condition(query));
  }

  /**
   * The same to look at posts one by one. FTS5 is not asked for beginnings of words, of which it
   * gathers all posts first.
   */
  static SqlFilter translateToWalk(Query query) {
    return translate(query, query.accept(new QueryToSql(true)));
  }

  private static SqlFilter translate(Query query, Condition condition) {
    List<Sql> parts = new ArrayList<>();
    if (condition.sql().isPresent()) {
      parts.add(condition.sql().get());
    }
    Optional<String> match = condition.match().map(Match::expression);
    addRowIds(query, match.isPresent() ? "article.rowid" : "post.post_id", parts);
    Sql where = parts.isEmpty() ? new Sql(SqlFilter.EVERY_POST) : Sql.join(parts, " AND ");
    return new SqlFilter(where.text(), where.parameters(), match);
  }

  static Condition condition(Query query) {
    return query.accept(new QueryToSql(false));
  }

  /** Dates that hold for the whole query limit the row ids to walk, which run in date order. */
  private static void addRowIds(Query query, String column, List<Sql> parts) {
    DateRange range = DateRange.EVER;
    for (Query conjunct : query instanceof Query.And and ? and.parts() : List.of(query)) {
      if (conjunct instanceof Query.DateMatch match) {
        range = range.and(match.range());
      }
    }
    from(range)
        .ifPresent(from -> parts.add(new Sql(column + " >= " + FIRST_SINCE, from.toString())));
    until(range)
        .ifPresent(
            until ->
                parts.add(
                    new Sql(
                        column + " < coalesce(" + FIRST_SINCE + ", ~(1 << 63))",
                        until.toString())));
  }

  /** Stored dates have years of four digits, and compare as text. */
  private static Optional<Instant> from(DateRange range) {
    return range.from().map(from -> from.isBefore(YEAR_0) ? YEAR_0 : from);
  }

  private static Optional<Instant> until(DateRange range) {
    return range.until().filter(until -> until.isBefore(YEAR_10000));
  }

  @Override
  public Condition visitAll(Query.All all) {
    return Condition.of(new Sql(SqlFilter.EVERY_POST));
  }

  @Override
  public Condition visitText(Query.Text text) {
    return walks ? MatchText.toWalk(text) : MatchText.of(text);
  }

  @Override
  public Condition visitNear(Query.Near near) {
    return MatchText.of(near);
  }

  @Override
  public Condition visitFieldMatch(Query.FieldMatch match) {
    return Condition.of(FieldSql.of(match));
  }

  @Override
  public Condition visitFrontMatter(Query.FrontMatter match) {
    return Condition.of(FrontMatterSql.of(match));
  }

  @Override
  public Condition visitHasKey(Query.HasKey has) {
    return Condition.of(FrontMatterSql.has(has.key()));
  }

  @Override
  public Condition visitNumberMatch(Query.NumberMatch match) {
    List<Sql> parts = new ArrayList<>();
    String column = "post." + match.field().word();
    if (match.field() == Field.ID) {
      parts.add(new Sql("post.id GLOB '[0-9]*' AND post.id NOT GLOB '*[^0-9]*'"));
      column = "CAST(post.id AS INTEGER)";
    } else if (match.field() == Field.STATUS) {
      column = Columns.ofSource("status");
    }
    if (match.field() == Field.MINUTES) {
      column = Columns.MINUTES;
    }
    addBounds(match, column, parts);
    return Condition.of(Sql.join(parts, " AND "));
  }

  private static void addBounds(Query.NumberMatch match, String column, List<Sql> parts) {
    match.from().ifPresent(from -> parts.add(new Sql(column + " >= ?", from)));
    match.to().ifPresent(to -> parts.add(new Sql(column + " <= ?", to)));
  }

  /** The date keeps undated posts out; its + keeps SQLite on the row ids, and so from sorting. */
  @Override
  public Condition visitDateMatch(Query.DateMatch match) {
    List<Sql> parts = new ArrayList<>();
    from(match.range()).ifPresent(from -> parts.add(new Sql("+post.date >= ?", from.toString())));
    until(match.range()).ifPresent(until -> parts.add(new Sql("+post.date < ?", until.toString())));
    if (parts.isEmpty()) {
      parts.add(new Sql("post.date IS NOT NULL"));
    }
    return Condition.of(Sql.join(parts, " AND "));
  }

  @Override
  public Condition visitDayOfYear(Query.DayOfYear match) {
    return Condition.of(DayOfYearSql.of(match));
  }

  @Override
  public Condition visitIs(Query.Is is) {
    return Condition.of(
        switch (is.state()) {
          case BROKEN -> new Sql("post.broken IS NOT NULL");
          case EMPTY -> new Sql("post.words = 0");
          case PUBLISHED -> new Sql("post.published = 1");
          case DRAFT -> new Sql("post.published = 0");
          case DEAD -> new Sql(Columns.ofSource("state") + " = 'dead'");
          case MOVED -> new Sql(Columns.ofSource("state") + " = 'moved'");
          case UNRESOLVED -> Sql.oneOf("SELECT post_id FROM post WHERE host < 0", List.of());
          case DUPLICATE ->
              Sql.anyOf(
                  List.of(Sql.oneOf(OF_ONE_TEXT, List.of()), Sql.oneOf(OF_ONE_ADDRESS, List.of())));
        });
  }

  @Override
  public Condition visitHas(Query.Has has) {
    if (has.part() == Query.Part.TAG) {
      // The tagged are few among many posts, and are walked alone.
      return Condition.of(Sql.oneOf("SELECT post_id FROM " + TagTables.NAME, List.of()));
    }
    String word = has.part().name().toLowerCase(Locale.ROOT);
    if (FactField.WORDS.contains(word)) {
      return Condition.of(FactField.has(word));
    }
    return Condition.of(
        new Sql(
            switch (has.part()) {
              case SOURCE -> "post.source IS NOT NULL";
              case EXCERPT -> "post.excerpt IS NOT NULL";
              case DATE -> "post.date IS NOT NULL";
              case CATEGORY -> hasRows("post_" + Field.CATEGORY.word());
              case AUTHOR -> hasRows("post_" + Field.AUTHOR.word());
              case LINKS -> hasRows("link");
              case TAG -> throw new IllegalArgumentException();
              case IMAGE -> "post.images > 0";
              case FEED -> Columns.FEED + " IS NOT NULL";
              default -> throw new IllegalArgumentException(word);
            }));
  }

  private static String hasRows(String table) {
    return "EXISTS (SELECT 1 FROM " + table + " AS t WHERE t.post_id = post.post_id)";
  }

  /** Who asks has put in its place what was saved. */
  @Override
  public Condition visitSaved(Query.Saved saved) {
    throw new IllegalArgumentException("q:" + saved.name());
  }

  @Override
  public Condition visitAnd(Query.And and) {
    List<Match> wanted = new ArrayList<>();
    List<Match> unwanted = new ArrayList<>();
    List<Sql> rest = new ArrayList<>();
    for (Query part : and.parts()) {
      Condition condition = (part instanceof Query.Not not ? not.inner() : part).accept(this);
      if (!(part instanceof Query.Not)) {
        condition.match().ifPresent(wanted::add);
        condition.sql().ifPresent(rest::add);
      } else if (condition.isMatchOnly()) {
        unwanted.add(condition.match().orElseThrow());
      } else {
        rest.add(condition.toSql().negated());
      }
    }
    return conjunction(wanted, unwanted, rest);
  }

  private static Condition conjunction(List<Match> wanted, List<Match> unwanted, List<Sql> rest) {
    Optional<Match> match = Optional.empty();
    if (!wanted.isEmpty()) {
      Match all = Match.join(wanted, " AND ");
      match = Optional.of(unwanted.isEmpty() ? all : all.without(unwanted));
    } else if (!unwanted.isEmpty()) {
      rest.add(Match.join(unwanted, " OR ").toSql().negated());
    }
    if (match.isPresent() && match.get().isTooDeep()) {
      rest.add(match.get().toSql());
      match = Optional.empty();
    }
    return new Condition(
        match, rest.isEmpty() ? Optional.empty() : Optional.of(Sql.join(rest, " AND ")));
  }

  @Override
  public Condition visitOr(Query.Or or) {
    List<Match> matches = new ArrayList<>();
    List<Sql> rest = new ArrayList<>();
    for (Query part : or.parts()) {
      Condition condition = part.accept(this);
      if (condition.isMatchOnly()) {
        matches.add(condition.match().orElseThrow());
      } else {
        rest.add(condition.toSql());
      }
    }
    if (rest.isEmpty()) {
      return Condition.of(Match.join(matches, " OR "));
    }
    if (!matches.isEmpty()) {
      rest.add(0, Match.join(matches, " OR ").toSql());
    }
    return Condition.of(Sql.anyOf(rest));
  }

  @Override
  public Condition visitNot(Query.Not not) {
    return Condition.of(not.inner().accept(this).toSql().negated());
  }
}
