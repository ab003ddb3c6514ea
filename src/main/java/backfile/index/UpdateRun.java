package backfile.index;

import backfile.post.ArchiveFile;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One transaction of an {@link Updater}. */
final class UpdateRun {
  /** Raised when posts are read or cleaned in another way, so that older indexes are made anew. */
  private static final int READER_VERSION = 1;

  /**
   * A batch is sorted by date before it is written: FTS5 is slow where row ids go back and forth.
   */
  private static final int BATCH_CHARACTERS = 2_000_000;

  private static final long SMALLEST_GAP = 2;
  private static final long WIDER_EVERY_BYTES = 32_000_000;

  private final Connection connection;
  private final Updater updater;
  private final Progress progress;
  private int added;
  private int changed;

  UpdateRun(Connection connection, Updater updater, Progress progress) {
    this.connection = connection;
    this.updater = updater;
    this.progress = progress;
  }

  /** Whether the index was made by the same reader, of the same folder and with the same zone. */
  boolean madeAlike() throws SQLException {
    Map<String, String> about = new HashMap<>();
    try (PreparedStatement select = connection.prepareStatement("SELECT key, value FROM about");
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        about.put(rows.getString(1), rows.getString(2));
      }
    }
    return String.valueOf(READER_VERSION).equals(about.get("reader"))
        && updater.folder().toString().equals(about.get("folder"))
        && updater.zone().getId().equals(about.get("timezone"));
  }

  /** Fills an empty database. */
  IndexSummary build(List<ArchiveFile> files) throws SQLException {
    Database.run(connection, "BEGIN IMMEDIATE");
    Schema.createTables(connection);
    List<Changes.Candidate> candidates = new ArrayList<>(files.size());
    for (ArchiveFile file : files) {
      candidates.add(new Changes.Candidate(file, Changes.NEW));
    }
    writeRows(new Changes(candidates, List.of()));
    Schema.createIndexes(connection);
    return commit(0);
  }

  /** Writes the difference; nothing at all is written where there is none. */
  IndexSummary change(Changes changes) throws SQLException {
    if (changes.isEmpty()) {
      return summary(0);
    }
    Database.run(connection, "BEGIN IMMEDIATE");
    return commit(writeRows(changes));
  }

  private IndexSummary commit(int removed) throws SQLException {
    writeAbout();
    Database.run(connection, "COMMIT");
    return summary(removed);
  }

  /** Says how many posts are gone, and not only moved. */
  private int writeRows(Changes changes) throws SQLException {
    Map<String, Changes.Stored> gone = new HashMap<>();
    try (PostWriter writer = new PostWriter(connection, gap(changes.candidates()))) {
      for (Changes.Stored stored : changes.removed()) {
        writer.delete(stored.postId());
        gone.put(stored.fingerprint().hash(), stored);
      }
      writeCandidates(changes.candidates(), writer, gone);
    }
    return gone.size();
  }

  /** Wider where several batches follow, each of which has posts to put between those before. */
  private static long gap(List<Changes.Candidate> candidates) {
    long bytes = 0;
    for (Changes.Candidate candidate : candidates) {
      bytes += candidate.file().size();
    }
    return SMALLEST_GAP * (1 + bytes / WIDER_EVERY_BYTES);
  }

  private void writeCandidates(
      List<Changes.Candidate> candidates, PostWriter writer, Map<String, Changes.Stored> gone)
      throws SQLException {
    List<ParallelReader.Read> batch = new ArrayList<>();
    int characters = 0;
    int done = 0;
    try (ParallelReader reader = new ParallelReader(candidates, updater.zone())) {
      while (reader.hasNext()) {
        ParallelReader.Read read = reader.next();
        batch.add(read);
        characters += read.prepared().size();
        progress.files(++done, candidates.size());
        if (characters > BATCH_CHARACTERS || !reader.hasNext()) {
          writeBatch(batch, writer, gone);
          batch.clear();
          characters = 0;
        }
      }
    }
  }

  private void writeBatch(
      List<ParallelReader.Read> batch, PostWriter writer, Map<String, Changes.Stored> gone)
      throws SQLException {
    batch.sort(Comparator.comparing(read -> read.prepared().post().date().orElse(Instant.MIN)));
    for (ParallelReader.Read read : batch) {
      writeOne(read, writer, gone);
    }
  }

  private void writeOne(
      ParallelReader.Read read, PostWriter writer, Map<String, Changes.Stored> gone)
      throws SQLException {
    Changes.Stored stored = read.candidate().stored();
    String hash = read.prepared().post().fingerprint().hash();
    if (read.candidate().isNew()) {
      // A file with the bytes of one that is gone was moved.
      if (gone.remove(hash) == null) {
        added++;
      } else {
        changed++;
      }
    } else if (stored.fingerprint().hash().equals(hash)) {
      writer.touch(stored.postId(), read.prepared().post().fingerprint());
      return;
    } else {
      changed++;
      writer.delete(stored.postId());
    }
    writer.insert(read.prepared());
  }

  private void writeAbout() throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT OR REPLACE INTO about VALUES (?,?)")) {
      String[][] rows = {
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

  private IndexSummary summary(int removed) throws SQLException {
    long posts = Database.number(connection, "SELECT count(*) FROM post");
    long broken = Database.number(connection, "SELECT count(*) FROM post WHERE broken IS NOT NULL");
    return new IndexSummary(posts, added, changed, removed, broken);
  }
}
