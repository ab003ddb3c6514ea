package backfile.index;

import backfile.problem.Problem;
import backfile.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** The file {@code user.db} of an archive: where it lies, how it is opened, made and written to. */
final class UserFile {
  static final int VERSION = 1;

  private final Path file;

  /** Work on an open database. */
  interface Work<T> {
    T run(Connection connection) throws SQLException;
  }

  private UserFile(Path file) {
    this.file = file;
  }

  /** Beside {@code index.db} it is {@code user.db}, beside another {@code NAME.user.db}. */
  static UserFile beside(Path index) {
    Path real = real(index);
    String name = real.getFileName().toString();
    String stem = name.endsWith(".db") ? name.substring(0, name.length() - 3) : name;
    return new UserFile(real.resolveSibling(stem.equals("index") ? "user.db" : stem + ".user.db"));
  }

  /** SQLite, too, looks for what lies beside a database where a link leads. */
  private static Path real(Path index) {
    try {
      return index.toRealPath();
    } catch (IOException e) {
      return index.toAbsolutePath();
    }
  }

  Path path() {
    return file;
  }

  /** Reads, or gives {@code otherwise} where nobody has written anything yet. */
  <T> T read(T otherwise, Work<T> work) {
    if (!Files.exists(file)) {
      return otherwise;
    }
    checkKind();
    // What a killed process left half done can be undone only by one that may write.
    try (Connection connection =
        Files.isWritable(file) ? Database.openToWrite(file) : Database.openToRead(file)) {
      return checkVersion(connection) ? work.run(connection) : otherwise;
    } catch (SQLException e) {
      throw problem(e);
    }
  }

  /** Writes all of it or nothing; makes the file where there is none. */
  <T> T write(Work<T> work) {
    createFolder();
    checkKind();
    try (Connection connection = Database.openToWrite(file)) {
      Database.run(connection, "PRAGMA synchronous = FULL");
      Database.run(connection, "BEGIN IMMEDIATE");
      if (!checkVersion(connection)) {
        create(connection);
      }
      T result = work.run(connection);
      Database.run(connection, "UPDATE about SET value = value + 1 WHERE key = 'revision'");
      Database.run(connection, "COMMIT");
      return result;
    } catch (SQLException e) {
      throw problem(e);
    }
  }

  private void createFolder() {
    try {
      Files.createDirectories(file.getParent());
    } catch (IOException e) {
      throw unwritable().asException(e);
    }
  }

  private void checkKind() {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw Problem.of(file.toString(), "tags and saved queries need a file here, and this is none")
          .withHint("another name for it")
          .asException();
    }
  }

  /** False where there are no tables yet. */
  private boolean checkVersion(Connection connection) throws SQLException {
    long version = Database.number(connection, "PRAGMA user_version");
    if (version > VERSION) {
      throw Problem.of(
              file.toString(), "these tags and saved queries were written by a newer backfile")
          .withHint("a newer backfile")
          .asException();
    }
    long tables = Database.number(connection, "SELECT count(*) FROM sqlite_schema");
    long ours =
        Database.number(
            connection, "SELECT count(*) FROM sqlite_schema WHERE name = 'tagged_post'");
    if (tables > 0 && ours == 0) {
      throw Problem.of(file.toString(), "this is a database of another program")
          .withHint("another name for it")
          .asException();
    }
    return ours > 0;
  }

  private static void create(Connection connection) throws SQLException {
    Schema.run(connection, "user.sql");
    Database.run(connection, "PRAGMA user_version = " + VERSION);
  }

  private Problem unwritable() {
    return Problem.of(file.toString(), "tags and saved queries cannot be written here")
        .withHint("another data folder: XDG_DATA_HOME");
  }

  /** In other words than those of an index, which can be made anew. */
  private ProblemException problem(SQLException e) {
    if (Stopping.isAsked()) {
      throw new InterruptedQuery(e);
    }
    String where = file.toString();
    Problem problem =
        switch (Database.primaryCode(e)) {
          case 26, 11 ->
              Problem.of(where, "the file of tags and saved queries is damaged")
                  .withHint("backfile restore FILE, once this file is moved away");
          case 13 ->
              Problem.of(where, "no space left on the disk; tags and saved queries are as before");
          case 3, 8, 14 -> unwritable();
          case 5, 6 ->
              Problem.of(where, "another program keeps tags and saved queries locked")
                  .withHint("again in a moment");
          case 9 -> throw new InterruptedQuery(e);
          default -> Problem.of(where, "tags and saved queries cannot be used: " + e.getMessage());
        };
    return problem.asException(e);
  }

  /** Which state of the data this is; {@code ""} where there is none. */
  String revision() {
    return read("", UserFile::revision);
  }

  static String revision(Connection connection) throws SQLException {
    return Long.toString(
        Database.number(connection, "SELECT value FROM about WHERE key = 'revision'"));
  }
}
