package backfile.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Gives a post another row id, in every table that has rows of it. */
final class PostMover implements AutoCloseable {
  /** All tables that name a post by its row id, but for the full text and the addresses. */
  static final List<String> TABLES =
      List.of("front_matter", "style", "post_author", "post_category", "link", "post");

  private final Addresses addresses;
  private final List<PreparedStatement> updates = new ArrayList<>();

  PostMover(Connection connection) throws SQLException {
    addresses = new Addresses(connection);
    updates.add(connection.prepareStatement("UPDATE article SET rowid = ?1 WHERE rowid = ?2"));
    for (String table : TABLES) {
      updates.add(
          connection.prepareStatement("UPDATE " + table + " SET post_id = ?1 WHERE post_id = ?2"));
    }
  }

  void move(long from, long to) throws SQLException {
    addresses.move(from, to);
    for (PreparedStatement update : updates) {
      update.setLong(1, to);
      update.setLong(2, from);
      update.executeUpdate();
    }
  }

  @Override
  public void close() throws SQLException {
    addresses.close();
    for (PreparedStatement update : updates) {
      update.close();
    }
  }
}
