package backfile.index;

import backfile.problem.Problem;
import backfile.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** The tables of an index and their version, which SQLite keeps as {@code user_version}. */
final class Schema {
  /** Raised with each change of the tables; an older index is then made anew. */
  static final int VERSION = 7;

  private Schema() {}

  /** Makes the tables in an empty database, within the caller's transaction. */
  static void createTables(Connection connection) throws SQLException {
    run(connection, "schema.sql");
    Database.run(connection, "PRAGMA user_version = " + VERSION);
  }

  /** Makes the indexes, which are smaller and made faster when the rows are there already. */
  static void createIndexes(Connection connection) throws SQLException {
    run(connection, "indexes.sql");
  }

  /** What a database holds. */
  enum State {
    EMPTY,
    OLDER,
    CURRENT
  }

  /** Whether there are tables, and not those of an index. */
  static boolean isForeign(Connection connection) throws SQLException {
    long all = Database.number(connection, "SELECT count(*) FROM sqlite_schema");
    long ours =
        Database.number(
            connection,
            "SELECT count(*) FROM sqlite_schema WHERE name IN ('about', 'post', 'article')");
    return all > 0 && ours < 3;
  }

  /** Said of a database that is no index, and never written to. */
  static ProblemException foreign(Path file) {
    return Problem.of(file.toString(), "this is a database of another program, not an index")
        .withHint("another place: --db FILE")
        .asException();
  }

  /** Refuses an index that a newer program made, and what another program made. */
  static State check(Connection connection, Path file) throws SQLException {
    if (isForeign(connection)) {
      throw foreign(file);
    }
    long version = Database.number(connection, "PRAGMA user_version");
    if (version > VERSION) {
      throw Problem.of(
              file.toString(),
              "this index was made by a newer backfile (version "
                  + version
                  + " of its tables; this program knows "
                  + VERSION
                  + ")")
          .withHint("a newer backfile, or an index of your own: --db FILE")
          .asException();
    }
    if (version == VERSION) {
      return State.CURRENT;
    }
    return version == 0 ? State.EMPTY : State.OLDER;
  }

  /** Said of an index that must be made anew before it can be read. */
  static ProblemException outdated(Path file, State state) {
    String what = state == State.EMPTY ? "is empty" : "was made by an older backfile";
    return Problem.of(file.toString(), "this index " + what)
        .withHint("backfile index")
        .asException();
  }

  /** Runs the statements of a script that lies beside this class. */
  static void run(Connection connection, String script) throws SQLException {
    for (String statement : statements(read(script))) {
      Database.run(connection, statement);
    }
  }

  private static String read(String script) {
    try (InputStream in = Schema.class.getResourceAsStream(script)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The statements of a script: each ends with a semicolon at the end of a line. */
  private static String[] statements(String script) {
    return script.strip().split(";\\s*\n");
  }
}
