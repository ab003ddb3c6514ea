package backfile.index;

import backfile.link.SourceLink;
import backfile.post.ArchiveFile;
import backfile.post.Checksum;
import backfile.post.PostReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One transaction of an {@link Updater}. */
final class UpdateRun {
  /** Raised when posts are read or cleaned in another way, so that older indexes are made anew. */
  private static final int READER_VERSION = 2;

  private final Connection connection;
  private final Updater updater;
  private final Progress progress;
  private final List<ArchiveFile> files;

  /**
   * A run.
   *
   * @param files all that the archive has now, sorted
   */
  UpdateRun(Connection connection, Updater updater, List<ArchiveFile> files, Progress progress) {
    this.connection = connection;
    this.updater = updater;
    this.files = files;
    this.progress = progress;
  }

  /** Whether the index was made by the same reader, of the same folder and with the same zone. */
  boolean madeAlike() throws SQLException {
    Map<String, String> about = about();
    return String.valueOf(READER_VERSION).equals(about.get("reader"))
        && updater.folder().toString().equals(about.get("folder"))
        && updater.zone().getId().equals(about.get("timezone"));
  }

  private Map<String, String> about() throws SQLException {
    Map<String, String> about = new HashMap<>();
    try (PreparedStatement select = connection.prepareStatement("SELECT key, value FROM about");
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        about.put(rows.getString(1), rows.getString(2));
      }
    }
    return about;
  }

  /** Names, sizes and times of all files in one value: the quickest way to see that all is well. */
  private String filesState() {
    Checksum sum = new Checksum();
    for (ArchiveFile file : files) {
      sum.add(file.path() + '\0' + file.size() + ' ' + file.modifiedNanos() + '\n');
    }
    return Long.toHexString(sum.value());
  }

  /** Fills an empty database. */
  IndexSummary build() throws SQLException {
    Database.run(connection, "BEGIN IMMEDIATE");
    Schema.createTables(connection);
    List<Changes.Candidate> candidates = new ArrayList<>(files.size());
    for (ArchiveFile file : files) {
      candidates.add(new Changes.Candidate(file, Changes.NEW));
    }
    ChangeWriter.Counts counts = write(new Changes(candidates, List.of()));
    Schema.createIndexes(connection);
    return commit(counts);
  }

  /** Writes the difference; nothing at all is written where there is none. */
  IndexSummary change() throws SQLException {
    if (filesState().equals(about().get("files"))) {
      return summary(ChangeWriter.Counts.NONE);
    }
    Changes changes = Changes.find(connection, files);
    if (changes.isEmpty()) {
      return summary(ChangeWriter.Counts.NONE);
    }
    Database.run(connection, "BEGIN IMMEDIATE");
    return commit(write(changes));
  }

  private ChangeWriter.Counts write(Changes changes) throws SQLException {
    try (ChangeWriter writer = new ChangeWriter(connection, changes, progress)) {
      return writer.write(new PostReader(updater.zone(), SourceLink::tidy));
    }
  }

  private IndexSummary commit(ChangeWriter.Counts counts) throws SQLException {
    writeAbout();
    Database.run(connection, "COMMIT");
    return summary(counts);
  }

  private void writeAbout() throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT OR REPLACE INTO about VALUES (?,?)")) {
      String[][] rows = {
        {"files", filesState()},
        {"folder", updater.folder().toString()},
        {"indexed", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString()},
        {"reader", String.valueOf(READER_VERSION)},
        {"timezone", updater.zone().getId()},
      };
      for (String[] row : rows) {
        insert.setString(1, row[0]);
        insert.setString(2, row[1]);
        insert.executeUpdate();
      }
    }
  }

  private IndexSummary summary(ChangeWriter.Counts counts) throws SQLException {
    long posts = Database.number(connection, "SELECT count(*) FROM post");
    long broken = Database.number(connection, "SELECT count(*) FROM post WHERE broken IS NOT NULL");
    return new IndexSummary(posts, counts.added(), counts.changed(), counts.removed(), broken);
  }
}
