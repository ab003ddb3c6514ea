package backfile.index;

import backfile.link.SourceLink;
import backfile.post.Fingerprint;
import backfile.post.Post;
import backfile.text.LightText;
import backfile.text.Link;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes posts into the tables of an index, and takes them out again. */
final class PostWriter implements AutoCloseable {
  /** Every table that holds rows of a post, with the column that names it. */
  private static final List<String> DELETES =
      List.of(
          "DELETE FROM article WHERE rowid = ?",
          "DELETE FROM front_matter WHERE post_id = ?",
          "DELETE FROM post_author WHERE post_id = ?",
          "DELETE FROM post_category WHERE post_id = ?",
          "DELETE FROM link WHERE post_id = ?",
          "DELETE FROM post WHERE post_id = ?");

  private final PostIds ids;
  private final Names authors;
  private final Names categories;
  private final PreparedStatement post;
  private final PreparedStatement article;
  private final PreparedStatement frontMatter;
  private final PreparedStatement link;
  private final PreparedStatement address;
  private final PreparedStatement touch;
  private final PreparedStatement addresses;
  private final PreparedStatement deleteAddress;
  private final List<PreparedStatement> deletes = new ArrayList<>();

  PostWriter(Connection connection) throws SQLException {
    ids = new PostIds(connection);
    authors = new Names(connection, "author");
    categories = new Names(connection, "category");
    post =
        connection.prepareStatement(
            "INSERT INTO post VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    article =
        connection.prepareStatement("INSERT INTO article (rowid, title, text) VALUES (?,?,?)");
    frontMatter = connection.prepareStatement("INSERT INTO front_matter VALUES (?,?)");
    link = connection.prepareStatement("INSERT INTO link VALUES (?,?,?,?)");
    address = connection.prepareStatement("INSERT OR IGNORE INTO address VALUES (?,?)");
    touch = connection.prepareStatement("UPDATE post SET size = ?, modified = ? WHERE post_id = ?");
    addresses = connection.prepareStatement("SELECT permalink, source FROM post WHERE post_id = ?");
    deleteAddress =
        connection.prepareStatement("DELETE FROM address WHERE url = ? AND post_id = ?");
    for (String delete : DELETES) {
      deletes.add(connection.prepareStatement(delete));
    }
  }

  void insert(PreparedPost prepared) throws SQLException {
    long postId = ids.next(prepared.post().date());
    insertPost(postId, prepared);
    execute(article, postId, prepared.post().title(), prepared.text().text());
    execute(frontMatter, postId, prepared.post().frontMatter());
    authors.write(postId, prepared.post().authors());
    categories.write(postId, prepared.post().categories());
    for (Link each : prepared.text().links()) {
      execute(link, postId, each.number(), each.url(), each.text());
    }
    insertAddress(postId, prepared.post().permalink());
    insertAddress(postId, prepared.post().sourceLink());
  }

  private void insertPost(long postId, PreparedPost prepared) throws SQLException {
    Post p = prepared.post();
    Fingerprint file = p.fingerprint();
    LightText text = prepared.text();
    execute(
        post,
        postId,
        p.id(),
        p.slug(),
        p.path(),
        p.title(),
        p.date().map(Object::toString),
        p.permalink(),
        p.sourceLink(),
        p.sourceLink().map(SourceLink::host),
        present(p.excerpt()),
        present(p.layout()),
        present(p.lang()),
        p.published() ? 1 : 0,
        text.words(),
        prepared.broken().map(problem -> problem.where() + ": " + problem.what()),
        file.size(),
        file.modified(),
        file.hash());
  }

  private static Optional<String> present(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private void insertAddress(long postId, Optional<String> url) throws SQLException {
    if (url.isPresent()) {
      execute(address, SourceLink.comparable(url.get()), postId);
    }
  }

  /** Only the file's times changed, not its bytes. */
  void touch(long postId, Fingerprint file) throws SQLException {
    execute(touch, file.size(), file.modified(), postId);
  }

  void delete(long postId) throws SQLException {
    deleteAddresses(postId);
    for (PreparedStatement delete : deletes) {
      execute(delete, postId);
    }
  }

  /** The addresses are found by what they were made from: an index by post would double them. */
  private void deleteAddresses(long postId) throws SQLException {
    addresses.setLong(1, postId);
    try (ResultSet urls = addresses.executeQuery()) {
      if (urls.next()) {
        for (int column = 1; column <= 2; column++) {
          String url = urls.getString(column);
          if (url != null) {
            execute(deleteAddress, SourceLink.comparable(url), postId);
          }
        }
      }
    }
  }

  /** Runs a statement; an empty {@link Optional} is NULL. */
  private static void execute(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      Object value = values[i] instanceof Optional<?> optional ? optional.orElse(null) : values[i];
      if (value == null) {
        statement.setNull(i + 1, Types.VARCHAR);
      } else {
        statement.setObject(i + 1, value);
      }
    }
    statement.executeUpdate();
  }

  @Override
  public void close() throws SQLException {
    ids.close();
    authors.close();
    categories.close();
    for (PreparedStatement statement :
        List.of(post, article, frontMatter, link, address, touch, addresses, deleteAddress)) {
      statement.close();
    }
    for (PreparedStatement delete : deletes) {
      delete.close();
    }
  }
}
