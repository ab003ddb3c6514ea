package backfile.index;

import backfile.link.Resolution;
import backfile.text.Link;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Reads posts with their texts and links from the tables. */
final class StoredPosts {
  /** What a post is read from, in tables {@code post} and {@code article}. */
  static final String COLUMNS =
      "post.post_id, post.id, path, post.title, date, permalink, source, broken, coalesce(article.text, ''), "
          + Columns.names("author")
          + ", "
          + Columns.names("category")
          + ", words, "
          + SourceSql.PUBLISHER
          + ", "
          + FactField.sql()
          + ", (SELECT runs FROM style WHERE style.post_id = post.post_id)";

  static final int COLUMN_COUNT = 15;

  private StoredPosts() {}

  static StoredPost read(Connection connection, long postId) throws SQLException {
    String sql =
        "SELECT "
            + COLUMNS
            + " FROM post JOIN article ON article.rowid = post.post_id WHERE post.post_id = ?";
    try (PreparedStatement select = connection.prepareStatement(sql);
        PreparedStatement links = linksStatement(connection)) {
      select.setLong(1, postId);
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          throw new IllegalArgumentException("no post " + postId);
        }
        return post(row, links);
      }
    }
  }

  /** Asks for the links of one post. */
  static PreparedStatement linksStatement(Connection connection) throws SQLException {
    return connection.prepareStatement(
        "SELECT number, url, text FROM link WHERE post_id = ? ORDER BY abs(number)");
  }

  /** Gives the addresses that texts link to, without those of pictures. */
  static void links(
      Connection connection, List<PostRef> posts, BiConsumer<PostRef, String> consumer)
      throws SQLException {
    try (PreparedStatement select = linksStatement(connection)) {
      for (PostRef post : posts) {
        for (Link link : links(select, post.postId(), new ArrayList<>())) {
          consumer.accept(post, link.url());
        }
      }
    }
  }

  /** The post of a row that begins with {@link #COLUMNS}. */
  static StoredPost post(ResultSet row, PreparedStatement links) throws SQLException {
    long postId = row.getLong(1);
    List<String> pictures = new ArrayList<>();
    return new StoredPost(
        postId,
        row.getString(2),
        row.getString(3),
        row.getString(4),
        Optional.ofNullable(row.getString(5)).map(Instant::parse),
        Listing.names(row.getString(10)),
        Listing.names(row.getString(11)),
        Optional.ofNullable(row.getString(6)),
        Optional.ofNullable(row.getString(7)).map(link -> Resolution.of(link).target()),
        Optional.ofNullable(row.getString(7)),
        Optional.ofNullable(row.getString(8)),
        row.getLong(12),
        Optional.ofNullable(row.getString(13)),
        FactField.read(row.getString(14)),
        row.getString(9),
        StyleRuns.read(row.getString(15), row.getString(9)),
        links(links, postId, pictures),
        pictures);
  }

  private static List<Link> links(PreparedStatement select, long postId, List<String> pictures)
      throws SQLException {
    List<Link> links = new ArrayList<>();
    select.setLong(1, postId);
    try (ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        if (rows.getInt(1) < 0) {
          pictures.add(rows.getString(2));
        } else {
          links.add(new Link(rows.getInt(1), rows.getString(2), rows.getString(3)));
        }
      }
    }
    return links;
  }
}
