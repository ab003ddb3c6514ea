package backfile.index;

import backfile.link.Resolution;
import backfile.post.Fingerprint;
import backfile.post.Post;
import backfile.query.Folding;
import backfile.text.LightText;
import backfile.text.Link;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes posts into the tables of an index, and takes them out again. */
final class PostWriter implements AutoCloseable {
  private final PostIds ids;
  private final Names authors;
  private final Names categories;
  private final Hosts hosts;
  private final PreparedStatement post;
  private final PreparedStatement article;
  private final PreparedStatement frontMatter;
  private final PreparedStatement style;
  private final PreparedStatement link;
  private final PreparedStatement touch;
  private final Addresses addresses;
  private final FactIds facts;
  private final List<PreparedStatement> deletes = new ArrayList<>();

  /**
   * A writer within a transaction.
   *
   * @param gap between the row ids of posts that come in the order of their dates
   */
  PostWriter(Connection connection, long gap) throws SQLException {
    ids = new PostIds(connection, gap);
    authors = new Names(connection, "author");
    categories = new Names(connection, "category");
    hosts = new Hosts(connection);
    post =
        connection.prepareStatement(
            "INSERT INTO post VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    article =
        connection.prepareStatement("INSERT INTO article (rowid, title, text) VALUES (?,?,?)");
    frontMatter = connection.prepareStatement("INSERT INTO front_matter VALUES (?,?)");
    style = connection.prepareStatement("INSERT INTO style VALUES (?,?)");
    link = connection.prepareStatement("INSERT INTO link VALUES (?,?,?,?)");
    touch = connection.prepareStatement("UPDATE post SET size = ?, modified = ? WHERE post_id = ?");
    addresses = new Addresses(connection);
    facts = new FactIds(connection);
    deletes.add(connection.prepareStatement("DELETE FROM article WHERE rowid = ?"));
    for (String table : PostMover.TABLES) {
      deletes.add(connection.prepareStatement("DELETE FROM " + table + " WHERE post_id = ?"));
    }
  }

  void insert(PreparedPost prepared) throws SQLException {
    long postId = ids.next(prepared.post().date());
    Optional<Resolution> source = prepared.post().sourceLink().map(Resolution::of);
    insertPost(postId, prepared, source);
    execute(article, postId, prepared.post().title(), prepared.text().text());
    if (!prepared.post().frontMatter().equals("{}")) {
      execute(frontMatter, postId, prepared.post().frontMatter());
    }
    Optional<String> runs = StyleRuns.write(prepared.text().styles(), prepared.text().text());
    if (runs.isPresent()) {
      execute(style, postId, runs);
    }
    authors.write(postId, prepared.post().authors());
    categories.write(postId, prepared.post().categories());
    for (Link each : prepared.text().links()) {
      execute(link, postId, each.number(), each.url(), each.text());
    }
    int below = 0;
    for (String picture : prepared.pictures()) {
      execute(link, postId, --below, picture, "");
    }
    addresses.insert(postId, Optional.of(prepared.post().path()));
    addresses.insert(postId, prepared.post().permalink());
    addresses.insert(postId, prepared.post().sourceLink());
    addresses.insert(postId, source.map(Resolution::target));
  }

  private void insertPost(long postId, PreparedPost prepared, Optional<Resolution> source)
      throws SQLException {
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
        p.date().map(PostIds::text),
        p.permalink(),
        p.sourceLink(),
        source.isPresent() ? hosts.id(source.get(), p.title()) : Optional.empty(),
        present(p.excerpt()),
        present(p.layout()),
        present(p.lang()),
        p.published() ? 1 : 0,
        text.words(),
        prepared.images(),
        prepared.broken().map(problem -> problem.where() + ": " + problem.what()),
        file.size(),
        file.modified(),
        file.hash(),
        prepared.textHash(),
        facts.write(prepared.facts()),
        p.authors().stream().findFirst().map(Folding::fold));
  }

  private static Optional<String> present(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** Only the file's times changed, not its bytes. */
  void touch(long postId, Fingerprint file) throws SQLException {
    execute(touch, file.size(), file.modified(), postId);
  }

  void delete(long postId) throws SQLException {
    addresses.delete(postId);
    for (PreparedStatement delete : deletes) {
      execute(delete, postId);
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
    addresses.close();
    facts.close();
    authors.close();
    categories.close();
    hosts.close();
    for (PreparedStatement statement : List.of(post, article, frontMatter, style, link, touch)) {
      statement.close();
    }
    for (PreparedStatement delete : deletes) {
      delete.close();
    }
  }
}
