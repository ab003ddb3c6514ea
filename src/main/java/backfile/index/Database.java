package backfile.index;

import backfile.problem.Problem;
import backfile.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Opens SQLite files, and says in a reader's words what SQLite says in its own. */
final class Database {
  private Database() {}

  /** A connection that cannot write. */
  static Connection openToRead(Path file) {
    if (!Files.exists(file)) {
      throw Problem.of(file.toString(), "there is no index here")
          .withHint("backfile index DIR")
          .asException();
    }
    checkKind(file);
    // A WAL file cannot be shared in a folder that is read-only; without writers it is not needed.
    String options = Files.isWritable(file.toAbsolutePath().getParent()) ? "" : "?immutable=1";
    return open(file, "jdbc:sqlite:file:" + escape(file) + options, true);
  }

  static Connection openToWrite(Path file) {
    checkKind(file);
    return open(file, "jdbc:sqlite:file:" + escape(file), false);
  }

  /** Refuses folders, devices and pipes: a new index would take their place. */
  static void checkKind(Path file) {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      String kind = Files.isDirectory(file) ? "a folder" : "a device or a pipe";
      throw Problem.of(file.toString(), "this is " + kind + ", where an index's file is needed")
          .withHint("another place: --db FILE")
          .asException();
    }
  }

  private static Connection open(Path file, String url, boolean readOnly) {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(readOnly);
    config.setBusyTimeout(0);
    // Nobody asks for them, and getting them is a query after each row that is written.
    config.setGetGeneratedKeys(false);
    try {
      Connection connection = config.createConnection(url);
      Stopping.whileWaiting(connection);
      return connection;
    } catch (SQLException e) {
      throw problem(file, e);
    }
  }

  /** The characters that end the path in an SQLite URI. */
  private static String escape(Path file) {
    return file.toString().replace("%", "%25").replace("?", "%3f").replace("#", "%23");
  }

  /** What tells a file from another that takes its name; {@code ""} where there is none. */
  static Object fileKey(Path file) {
    try {
      Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
      return key == null ? "" : key;
    } catch (IOException e) {
      return "";
    }
  }

  static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** A statement with its parameters set. */
  static PreparedStatement prepare(Connection connection, String sql, List<Object> parameters)
      throws SQLException {
    if (sql.contains(SqlFunctions.PREFIX)) {
      SqlFunctions.register(connection, sql);
    }
    if (sql.contains(TagTables.NAME)) {
      TagTables.refresh(connection);
    }
    if (sql.contains(CheckTable.NAME)) {
      CheckTable.refresh(connection);
    }
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < parameters.size(); i++) {
      statement.setObject(i + 1, parameters.get(i));
    }
    return statement;
  }

  static long number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      return result.next() ? result.getLong(1) : 0;
    }
  }

  /** Whether the file is no database, or one whose bytes make no sense. */
  static boolean isDamage(SQLException e) {
    int code = primaryCode(e);
    return code == 11 || code == 26;
  }

  static int primaryCode(SQLException e) {
    SQLiteErrorCode code =
        e instanceof SQLiteException sqlite
            ? sqlite.getResultCode()
            : SQLiteErrorCode.UNKNOWN_ERROR;
    return code.code & 0xff;
  }

  /** What an SQLite failure means to the reader; the exception itself stays the cause. */
  static ProblemException problem(Path file, SQLException e) {
    if (Stopping.isAsked()) {
      // What was stopped may call it anything.
      throw new InterruptedQuery(e);
    }
    String where = file.toString();
    return switch (primaryCode(e)) {
      case 26 ->
          Problem.of(where, "this is no index, or a damaged one; the archive itself is as it was")
              .withHint("backfile index --full")
              .asException(e);
      case 11 ->
          Problem.of(where, "the index is damaged; nothing of the archive itself is lost")
              .withHint("backfile index --full")
              .asException(e);
      case 13 ->
          Problem.of(where, "no space left on the disk; the index is as it was")
              .withHint("another place: --db FILE")
              .asException(e);
      case 8, 3 ->
          Problem.of(where, "the index cannot be written here")
              .withHint("another place: --db FILE")
              .asException(e);
      case 10 -> Problem.of(where, "the disk failed to read or write the index").asException(e);
      case 14 -> Problem.of(where, "the index cannot be opened").asException(e);
      case 5, 6 ->
          Problem.of(where, "another program keeps the index locked")
              .withHint("again in a moment")
              .asException(e);
      case 9 -> throw new InterruptedQuery(e);
      default -> Problem.of(where, "the index cannot be used: " + e.getMessage()).asException(e);
    };
  }
}
