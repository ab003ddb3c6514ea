package backfile.index;

import backfile.query.Folding;
import backfile.query.Query;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sqlite.SQLiteConnection;

/** A small index, filled by plain SQL, that queries are tried on. */
final class QueryArchive implements AutoCloseable {
  private static final String ROW = "(SELECT post_id FROM post WHERE id = ?)";

  private final Connection connection;
  private int counter;

  QueryArchive(Path folder) throws SQLException {
    connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("index.db"));
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(schema());
    }
    connection.setAutoCommit(false);
  }

  private static String schema() {
    try (InputStream in = QueryArchive.class.getResourceAsStream("schema.sql")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A post without anything but these; no date is {@code ""}. */
  void add(String id, String date, String title, String text) throws SQLException {
    long rowId =
        (date.isEmpty() ? -(1L << 52) : Instant.parse(date).getEpochSecond() << 10) + counter++;
    run(
        "INSERT INTO post (post_id, id, slug, path, title, date, published, words, images,"
            + " size, modified, hash) VALUES (?, ?, ?, ?, ?, ?, 1, ?, 0, 0, 0, '')",
        rowId,
        id,
        id,
        "posts/" + id + ".md",
        title,
        date.isEmpty() ? null : date,
        text.isEmpty() ? 0 : text.split(" ").length);
    run("INSERT INTO article (rowid, title, text) VALUES (?, ?, ?)", rowId, title, text);
    run("INSERT INTO front_matter VALUES (?, '{}')", rowId);
  }

  void set(String id, String column, Object value) throws SQLException {
    run("UPDATE post SET " + column + " = ? WHERE id = ?", value, id);
  }

  void host(String id, String host) throws SQLException {
    run("INSERT OR IGNORE INTO host (name) VALUES (?)", host);
    run("UPDATE post SET host = (SELECT host_id FROM host WHERE name = ?) WHERE id = ?", host, id);
  }

  void frontMatter(String id, String json) throws SQLException {
    run("UPDATE front_matter SET json = ? WHERE post_id = " + ROW, json, id);
  }

  void name(String id, String kind, String name) throws SQLException {
    String table = kind + " (name, folded)";
    run("INSERT OR IGNORE INTO " + table + " VALUES (?, ?)", name, Folding.fold(name));
    run(
        ("INSERT INTO post_K SELECT p.post_id, (SELECT count(*) FROM post_K), n.K_id"
                + " FROM post AS p, K AS n WHERE p.id = ? AND n.name = ?")
            .replace("K", kind),
        id,
        name);
  }

  /** What copies of a text and of a source link have in common. */
  void hashes(String id, String text, String source) throws SQLException {
    set(id, "text_hash", TextHash.of(text).orElse(null));
    if (!source.isEmpty()) {
      run(
          "INSERT INTO address SELECT ?, post_id FROM post WHERE id = ?",
          AddressHash.of(source),
          id);
    }
  }

  void createIndexes() throws SQLException {
    Schema.createIndexes(connection);
  }

  void interrupt() throws SQLException {
    ((SQLiteConnection) connection).getDatabase().interrupt();
  }

  void link(String id, String url) throws SQLException {
    run("INSERT INTO link SELECT post_id, 1, ?, '' FROM post WHERE id = ?", url, id);
  }

  private void run(String sql, Object... parameters) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      statement.executeUpdate();
    }
  }

  /** The ids of the posts that match, newest first. */
  List<String> ids(Query query) throws SQLException {
    return rows("SELECT post.id ", QueryToSql.translate(query), "");
  }

  /** The same asked of {@code post} alone. */
  List<String> idsOnPost(Query query) throws SQLException {
    Condition.Sql where = QueryToSql.condition(query).toSql();
    return rows(
        "SELECT post.id ", new SqlFilter(where.text(), where.parameters(), Optional.empty()), "");
  }

  /** What SQLite would do for the newest matches. */
  List<String> plan(Query query) throws SQLException {
    return rows("EXPLAIN QUERY PLAN SELECT post.id ", QueryToSql.translate(query), " LIMIT 20");
  }

  private List<String> rows(String select, SqlFilter filter, String tail) throws SQLException {
    boolean matches = filter.match().isPresent();
    String from =
        matches
            ? "FROM article CROSS JOIN post ON post.post_id = article.rowid WHERE article MATCH ? AND "
            : "FROM post WHERE ";
    String order = " ORDER BY " + (matches ? "article.rowid" : "post.post_id") + " DESC";
    List<Object> parameters = new ArrayList<>();
    filter.match().ifPresent(parameters::add);
    parameters.addAll(filter.parameters());
    try (PreparedStatement statement =
        Database.prepare(
            connection, select + from + "(" + filter.where() + ")" + order + tail, parameters)) {
      return rows(statement);
    }
  }

  private static List<String> rows(PreparedStatement statement) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (ResultSet result = statement.executeQuery()) {
      int last = result.getMetaData().getColumnCount();
      while (result.next()) {
        rows.add(result.getString(last));
      }
    }
    return rows;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
