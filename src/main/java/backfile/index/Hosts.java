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
            connection.prepareStatement("SELECT host_id, name, publisher FROM host");
        ResultSet rows = all.executeQuery()) {
      while (rows.next()) {
        long id = rows.getLong(1);
        known.put(rows.getString(2), id);
        publishers.put(id, rows.getString(3));
        highest = Math.max(highest, id);
      }
    }
    insert = connection.prepareStatement("INSERT INTO host VALUES (?,?,NULL,0)");
    name = connection.prepareStatement("UPDATE host SET publisher = ? WHERE host_id = ?");
  }

  /**
   * The number of the host that a source leads to, negative for that of a redirector which does not
   * say where it leads.
   *
   * @param title of the post, which may name the publisher
   */
  Optional<Long> id(Resolution source, String title) throws SQLException {
    String host = SourceLink.host(source.target());
    if (host.isEmpty()) {
      return Optional.empty();
    }
    Long id = known.get(host);
    if (id == null) {
      id = ++highest;
      known.put(host, id);
      insert.setLong(1, id);
      insert.setString(2, host);
      insert.executeUpdate();
    }
    Optional<String> publisher = Publisher.of(source, title);
    if (publisher.isPresent() && publishers.putIfAbsent(id, publisher.get()) == null) {
      name.setString(1, publisher.get());
      name.setLong(2, id);
      name.executeUpdate();
    }
    return Optional.of(source.isResolved() ? id : -id);
  }

  @Override
  public void close() throws SQLException {
    insert.close();
    name.close();
  }
}
