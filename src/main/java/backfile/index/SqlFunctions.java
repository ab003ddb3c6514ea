package backfile.index;

import backfile.clutter.fact.Feed;
import backfile.link.Resolution;
import backfile.query.TextPattern;
import backfile.text.LightText;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.sqlite.Function;

/** Functions for what SQLite cannot tell; a connection gets those that its statements name. */
final class SqlFunctions {
  /** How the name of each begins. */
  static final String PREFIX = "backfile_";

  /** {@code (pattern, text)}: whether the pattern is in the text. */
  static final String REGEX = "backfile_regex";

  /** {@code (words, text)}: whether the words stand in the text as they are. */
  static final String EXACT = "backfile_exact";

  /** {@code (words, text)}: the same, where the last word is the beginning of one. */
  static final String BEGINS = "backfile_begins";

  /** {@code (part and zone, date)}: see {@link DateParts}. */
  static final String DATE_PART = "backfile_date_part";

  /** {@code (seed, path)}: a number that looks like chance. */
  static final String SHUFFLE = "backfile_shuffle";

  /** {@code ('', link)}: where a source link leads, as far as it says so itself. */
  static final String SOURCE = "backfile_source";

  /** {@code (name as it was typed, name)}: see {@link FactField}. */
  static final String NAMED = "backfile_named";

  /** {@code ('', source link)}: the feed that the link tells, or NULL. */
  static final String FEED = "backfile_feed";

  /**
   * {@code (full-text expression, title, U+0001 and text)}: see {@link MatchMarker#snippet}. What
   * FTS5 itself has for this would look up the beginning of a word in all posts, for each row.
   */
  static final String SNIPPET = "backfile_snippet";

  private SqlFunctions() {}

  /** Gives a connection what a statement needs and it has not got yet. */
  static void register(Connection connection, String sql) throws SQLException {
    String[] names = {REGEX, EXACT, BEGINS, DATE_PART, SHUFFLE, SOURCE, NAMED, FEED, SNIPPET};
    for (String name : names) {
      if (sql.contains(name) && !isKnown(connection, name)) {
        Function.create(
            connection, name, function(name, connection), 2, Function.FLAG_DETERMINISTIC);
      }
    }
  }

  private static boolean isKnown(Connection connection, String name) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT 1 FROM pragma_function_list WHERE name = ?")) {
      select.setString(1, name);
      try (ResultSet row = select.executeQuery()) {
        return row.next();
      }
    }
  }

  private static Function function(String name, Connection connection) throws SQLException {
    return switch (name) {
      case REGEX ->
          new OfTwo<>(
              TextPattern::new,
              (pattern, text) -> pattern.isIn(LightText.withoutNumbers(text)) ? 1L : 0L);
      case EXACT -> new OfTwo<>(ExactWords::whole, (words, text) -> words.areIn(text) ? 1L : 0L);
      case BEGINS -> new OfTwo<>(ExactWords::begun, (words, text) -> words.areIn(text) ? 1L : 0L);
      case DATE_PART -> new OfTwo<>(DateParts::new, DateParts::of);
      case SOURCE -> new OfTwo<>(kind -> kind, (kind, link) -> Resolution.of(link).target());
      case NAMED ->
          new OfTwo<>(typed -> typed, (typed, text) -> FactField.isNamed(typed, text) ? 1L : 0L);
      case FEED -> new OfTwo<>(none -> none, (none, link) -> Feed.of(link).orElse(""));
      case SNIPPET -> {
        MatchMarker marker = MatchMarker.like(connection);
        yield new OfTwo<>(expression -> expression, marker::snippet);
      }
      default -> new OfTwo<>(Long::valueOf, AddressHash::shuffled);
    };
  }

  /**
   * A function of two texts, the first of which is the same in many calls; of NULL it is NULL.
   *
   * @param <T> what is made of the first
   */
  private static final class OfTwo<T> extends Function {
    private final java.util.function.Function<String, T> reading;
    private final BiFunction<T, String, Object> calculation;
    private final Map<String, T> read = new HashMap<>();

    OfTwo(
        java.util.function.Function<String, T> reading, BiFunction<T, String, Object> calculation) {
      this.reading = reading;
      this.calculation = calculation;
    }

    @Override
    protected void xFunc() throws SQLException {
      if (Stopping.isAsked()) {
        error("interrupted");
        return;
      }
      String second = value_text(1);
      if (second == null) {
        result();
        return;
      }
      T first = read.computeIfAbsent(value_text(0), reading);
      Object result = calculation.apply(first, second);
      if (result instanceof Long number) {
        result((long) number);
      } else {
        String text = (String) result;
        if (text.isEmpty()) {
          result();
        } else {
          result(text);
        }
      }
    }
  }
}
