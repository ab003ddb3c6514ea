package backfile.index;

import backfile.link.Resolution;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps the table that finds posts by their path, permalink, source link or where this leads. */
final class Addresses implements AutoCloseable {
  private final PreparedStatement insert;
  private final PreparedStatement delete;
  private final PreparedStatement move;
  private final PreparedStatement ofPost;

  Addresses(Connection connection) throws SQLException {
    insert = connection.prepareStatement("INSERT OR IGNORE INTO address VALUES (?,?)");
    delete = connection.prepareStatement("DELETE FROM address WHERE hash = ? AND post_id = ?");
    move =
        connection.prepareStatement(
            "UPDATE address SET post_id = ? WHERE hash = ? AND post_id = ?");
    ofPost =
        connection.prepareStatement("SELECT path, permalink, source FROM post WHERE post_id = ?");
  }

  void insert(long postId, Optional<String> url) throws SQLException {
    if (url.isPresent()) {
      insert.setLong(1, AddressHash.of(url.get()));
      insert.setLong(2, postId);
      insert.executeUpdate();
    }
  }

  /** Takes out the addresses of a post that is still there. */
  void delete(long postId) throws SQLException {
    for (String url : urls(postId)) {
      delete.setLong(1, AddressHash.of(url));
      delete.setLong(2, postId);
      delete.executeUpdate();
    }
  }

  /** Gives the addresses of a post that is still at {@code from} to {@code to}. */
  void move(long from, long to) throws SQLException {
    for (String url : urls(from)) {
      move.setLong(1, to);
      move.setLong(2, AddressHash.of(url));
      move.setLong(3, from);
      move.executeUpdate();
    }
  }

  /** They are found by what they were made from: an index by post would double the table. */
  private List<String> urls(long postId) throws SQLException {
    List<String> urls = new ArrayList<>();
    ofPost.setLong(1, postId);
    try (ResultSet row = ofPost.executeQuery()) {
      if (row.next()) {
        for (int column = 1; column <= 3; column++) {
          String url = row.getString(column);
          if (url != null) {
            urls.add(url);
          }
        }
        String source = row.getString(3);
        if (source != null) {
          urls.add(Resolution.of(source).target());
        }
      }
    }
    return urls;
  }

  @Override
  public void close() throws SQLException {
    insert.close();
    delete.close();
    move.close();
    ofPost.close();
  }
}
