package backfile.index;

import backfile.post.ArchiveFile;
import backfile.post.Fingerprint;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The difference between the files on disk and the posts in an index, found by walking both in path
 * order.
 *
 * @param candidates files that are new, or have another size or time than when they were read
 * @param removed posts whose files are gone
 */
record Changes(List<Candidate> candidates, List<Stored> removed) {

  /** A post as the index knows its file. */
  record Stored(long postId, String path, Fingerprint fingerprint) {}

  /**
   * A file to read.
   *
   * @param stored the post that was read from it before, or {@link #NEW}
   */
  record Candidate(ArchiveFile file, Stored stored) {
    boolean isNew() {
      return stored.path().isEmpty();
    }
  }

  static final Stored NEW = new Stored(0, "", new Fingerprint(0, 0, 0));

  /**
   * Compares.
   *
   * @param files sorted by path
   */
  static Changes find(Connection connection, List<ArchiveFile> files) throws SQLException {
    List<Candidate> candidates = new ArrayList<>();
    List<Stored> removed = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT post_id, path, size, modified, hash FROM post ORDER BY path")) {
      int next = 0;
      while (rows.next()) {
        Stored stored = stored(rows);
        while (next < files.size() && files.get(next).path().compareTo(stored.path()) < 0) {
          candidates.add(new Candidate(files.get(next++), NEW));
        }
        if (next < files.size() && files.get(next).path().equals(stored.path())) {
          ArchiveFile file = files.get(next++);
          if (!sameState(file, stored)) {
            candidates.add(new Candidate(file, stored));
          }
        } else {
          removed.add(stored);
        }
      }
      while (next < files.size()) {
        candidates.add(new Candidate(files.get(next++), NEW));
      }
    }
    return removed.isEmpty() ? new Changes(candidates, removed) : paired(candidates, removed);
  }

  /**
   * SQLite orders text by code point and Java by UTF-16 unit: where names hold rare characters, the
   * walk through both can pass one by.
   */
  private static Changes paired(List<Candidate> candidates, List<Stored> removed) {
    Map<String, Stored> missed = new LinkedHashMap<>();
    removed.forEach(stored -> missed.put(stored.path(), stored));
    List<Candidate> paired = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Stored stored = missed.remove(candidate.file().path());
      if (stored == null) {
        paired.add(candidate);
      } else if (!sameState(candidate.file(), stored)) {
        paired.add(new Candidate(candidate.file(), stored));
      }
    }
    return new Changes(paired, new ArrayList<>(missed.values()));
  }

  boolean isEmpty() {
    return candidates.isEmpty() && removed.isEmpty();
  }

  private static Stored stored(ResultSet row) throws SQLException {
    return new Stored(
        row.getLong(1),
        row.getString(2),
        new Fingerprint(row.getLong(3), row.getLong(4), row.getLong(5)));
  }

  private static boolean sameState(ArchiveFile file, Stored stored) {
    return file.size() == stored.fingerprint().size()
        && file.modifiedNanos() == stored.fingerprint().modified();
  }
}
