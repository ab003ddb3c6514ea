package backfile.index;

import backfile.clutter.fact.Facts;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The facts of all posts: each stored once, and named by number in the posts, since a few hundred
 * people and places stand in thousands of them. The last digit of a number is the field.
 */
final class FactIds implements AutoCloseable {
  private record Fact(int field, String value) {}

  private final Map<Fact, Long> known = new HashMap<>();
  private final SortedMap<Long, String> added = new TreeMap<>();
  private final long[] highest = new long[FactField.FIELDS];
  private final PreparedStatement insert;

  FactIds(Connection connection) throws SQLException {
    try (PreparedStatement all = connection.prepareStatement("SELECT fact_id, value FROM fact");
        ResultSet rows = all.executeQuery()) {
      while (rows.next()) {
        long id = rows.getLong(1);
        int field = (int) (id % FactField.FIELDS);
        known.put(new Fact(field, rows.getString(2)), id);
        highest[field] = Math.max(highest[field], id / FactField.FIELDS);
      }
    }
    insert = connection.prepareStatement("INSERT INTO fact VALUES (?,?)");
  }

  /** The numbers of a post's facts, between commas; none for a post without facts. */
  Optional<String> write(Facts facts) throws SQLException {
    StringBuilder ids = new StringBuilder();
    for (Map.Entry<Integer, List<String>> field : FactField.values(facts).entrySet()) {
      for (String value : field.getValue()) {
        ids.append(ids.isEmpty() ? "" : ",").append(id(new Fact(field.getKey(), value)));
      }
    }
    return Optional.of(ids.toString()).filter(text -> !text.isEmpty());
  }

  private long id(Fact fact) throws SQLException {
    Long id = known.get(fact);
    if (id != null) {
      return id;
    }
    long made = ++highest[fact.field()] * FactField.FIELDS + fact.field();
    known.put(fact, made);
    added.put(made, fact.value());
    return made;
  }

  /** Writes the new facts in the order of their numbers, which leaves no gaps in SQLite's pages. */
  @Override
  public void close() throws SQLException {
    for (Map.Entry<Long, String> fact : added.entrySet()) {
      insert.setLong(1, fact.getKey());
      insert.setString(2, fact.getValue());
      insert.executeUpdate();
    }
    insert.close();
  }
}
