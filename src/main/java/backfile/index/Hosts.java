package backfile.index;

import backfile.link.Publisher;
import backfile.link.Resolution;
import backfile.link.SourceLink;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The hosts that posts come from: each stored once, and what its publisher is called. */
final class Hosts implements AutoCloseable {
  private final Map<String, Long> known = new HashMap<>();
  private final Map<Long, String> publishers = new HashMap<>();
  private final PreparedStatement insert;
  private final PreparedStatement name;
  private long highest;

  Hosts(Connection connection) throws SQLException {
    try (PreparedStatement all =
            connection.prepareStatement("SELECT host_id, name, unresolved, publisher FROM host");
        ResultSet rows = all.executeQuery()) {
      while (rows.next()) {
        long id = rows.getLong(1);
        known.put(key(rows.getString(2), rows.getInt(3) == 0), id);
        publishers.put(id, rows.getString(4));
        highest = Math.max(highest, id);
      }
    }
    insert = connection.prepareStatement("INSERT INTO host VALUES (?,?,?,NULL)");
    name = connection.prepareStatement("UPDATE host SET publisher = ? WHERE host_id = ?");
  }

  private static String key(String host, boolean resolved) {
    return resolved ? host : host + " unresolved";
  }

  /**
   * The number of the host that a source leads to, none where it has none.
   *
   * @param title of the post, which may name the publisher
   */
  Optional<Long> id(Resolution source, String title) throws SQLException {
    String host = SourceLink.host(source.target());
    if (host.isEmpty()) {
      return Optional.empty();
    }
    String key = key(host, source.isResolved());
    Long id = known.get(key);
    if (id == null) {
      id = ++highest;
      known.put(key, id);
      insert.setLong(1, id);
      insert.setString(2, host);
      insert.setInt(3, source.isResolved() ? 0 : 1);
      insert.executeUpdate();
    }
    Optional<String> publisher = Publisher.of(source, title);
    if (publisher.isPresent() && publishers.putIfAbsent(id, publisher.get()) == null) {
      name.setString(1, publisher.get());
      name.setLong(2, id);
      name.executeUpdate();
    }
    return Optional.of(id);
  }

  @Override
  public void close() throws SQLException {
    insert.close();
    name.close();
  }
}
