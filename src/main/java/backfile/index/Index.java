package backfile.index;

import backfile.query.Query;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.sqlite.SQLiteConnection;

/** An open index: the questions that can be asked of an archive. It never writes. */
public final class Index implements AutoCloseable {
  private final Path file;
  private final Connection connection;

  private Index(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /** Opens an index that is there; a missing, damaged or newer one is a problem. */
  public static Index open(Path file) {
    Connection connection = Database.openToRead(file);
    try {
      Schema.State state = Schema.check(connection, file);
      if (state != Schema.State.CURRENT) {
        connection.close();
        throw Schema.outdated(file, state);
      }
      return new Index(file, connection);
    } catch (SQLException e) {
      throw Database.problem(file, e);
    }
  }

  /** Gives the rows of a listing to {@code consumer}, one at a time, and says how many. */
  public long list(Search search, RowConsumer consumer) {
    return ask(() -> new Listing(connection, search).run(consumer));
  }

  public long count(Query query) {
    return ask(() -> Selection.of(query).count(connection));
  }

  /** What SQLite is asked for a listing. */
  public Asked explain(Search search) {
    return ask(() -> new Listing(connection, search).asked());
  }

  /** What SQLite is asked for a count. */
  public Asked explain(Query query) {
    return Selection.of(query).counting();
  }

  /** Whether there is any post that a query names. */
  public boolean hasAny(Query query) {
    return ask(() -> Selection.of(query).isLargerThan(0, connection));
  }

  /** The values of a field with their counts, most posts first; at most {@code limit} of them. */
  public List<FacetCount> facet(Facet facet, Query query, Facet.Order order, long limit) {
    return ask(() -> facet.count(connection, query, order, limit));
  }

  /** The posts that a ref can mean: none, one, or several where it is ambiguous. */
  public List<PostRef> find(String ref) {
    return ask(() -> RefFinder.find(connection, ref));
  }

  /** The post with this path in the archive's folder. */
  public Optional<PostRef> findPath(String path) {
    return ask(() -> RefFinder.findPath(connection, path));
  }

  public StoredPost read(PostRef ref) {
    return ask(() -> StoredPosts.read(connection, ref.postId()));
  }

  /** Categories, authors or hosts that start so, most used first. */
  public List<FacetCount> suggestValues(Facet facet, String start) {
    return ask(() -> Suggestions.values(connection, facet, start));
  }

  /** Posts whose ID or slug starts so. */
  public List<NamedPost> suggestPosts(String start) {
    return ask(() -> Suggestions.posts(connection, start));
  }

  /** A person's own tags, by name. */
  public List<TagCount> tags() {
    return ask(() -> TagTables.counts(connection));
  }

  /** A person's own tags of a post, by name. */
  public List<String> tags(PostRef ref) {
    return ask(() -> TagTables.ofPost(connection, ref.postId()));
  }

  /** Something that is known of the archive: {@code folder}, {@code indexed}, {@code timezone}. */
  public String about(String key) {
    return ask(
        () -> {
          try (PreparedStatement select =
              connection.prepareStatement("SELECT value FROM about WHERE key = ?")) {
            select.setString(1, key);
            try (ResultSet row = select.executeQuery()) {
              return row.next() ? row.getString(1) : "";
            }
          }
        });
  }

  /** Work that compares what the index knows with what lies elsewhere. */
  <T> T withConnection(UserFile.Work<T> work) {
    return ask(() -> work.run(connection));
  }

  /** Stops the question that another thread is asking; it ends with {@link InterruptedQuery}. */
  public void interrupt() {
    ask(
        () -> {
          ((SQLiteConnection) connection).getDatabase().interrupt();
          return 0;
        });
  }

  private interface Question<T> {
    T ask() throws SQLException;
  }

  private <T> T ask(Question<T> question) {
    try {
      return question.ask();
    } catch (SQLException e) {
      throw Database.problem(file, e);
    }
  }

  @Override
  public void close() {
    ask(
        () -> {
          connection.close();
          return 0;
        });
  }
}
