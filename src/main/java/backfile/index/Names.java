package backfile.index;

import backfile.query.Folding;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of one kind, authors or categories: each stored once, with a row for each use. */
final class Names implements AutoCloseable {
  private final Map<String, Long> known = new HashMap<>();
  private final PreparedStatement insert;
  private final PreparedStatement use;
  private long highest;

  /** {@code kind} is the name of the table. */
  Names(Connection connection, String kind) throws SQLException {
    try (PreparedStatement all =
            connection.prepareStatement("SELECT " + kind + "_id, name FROM " + kind);
        ResultSet rows = all.executeQuery()) {
      while (rows.next()) {
        known.put(rows.getString(2), rows.getLong(1));
        highest = Math.max(highest, rows.getLong(1));
      }
    }
    insert = connection.prepareStatement("INSERT INTO " + kind + " VALUES (?,?,?,0)");
    use = connection.prepareStatement("INSERT INTO post_" + kind + " VALUES (?,?,?)");
  }

  void write(long postId, List<String> names) throws SQLException {
    int position = 0;
    for (String name : names) {
      use.setLong(1, postId);
      use.setInt(2, position++);
      use.setLong(3, id(name));
      use.executeUpdate();
    }
  }

  private long id(String name) throws SQLException {
    Long id = known.get(name);
    if (id != null) {
      return id;
    }
    highest++;
    insert.setLong(1, highest);
    insert.setString(2, name);
    insert.setString(3, Folding.fold(name));
    insert.executeUpdate();
    known.put(name, highest);
    return highest;
  }

  @Override
  public void close() throws SQLException {
    insert.close();
    use.close();
  }
}
