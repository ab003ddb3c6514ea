package backfile.index;

import backfile.post.ArchiveFile;
import backfile.post.Fingerprint;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

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
   * @param sorted files by path, as Java orders text
   */
  static Changes find(Connection connection, List<ArchiveFile> sorted) throws SQLException {
    List<ArchiveFile> files = inStoredOrder(sorted);
    List<Candidate> candidates = new ArrayList<>();
    List<Stored> removed = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT post_id, path, size, modified, hash FROM post ORDER BY path")) {
      int next = 0;
      while (rows.next()) {
        Stored stored = stored(rows);
        while (next < files.size() && compare(files.get(next).path(), stored.path()) < 0) {
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
    return new Changes(candidates, removed);
  }

  /** Nearly all names are in this order already, which makes the sorting cheap. */
  private static List<ArchiveFile> inStoredOrder(List<ArchiveFile> sorted) {
    List<ArchiveFile> files = new ArrayList<>(sorted);
    files.sort((a, b) -> compare(a.path(), b.path()));
    return files;
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

  /** As SQLite orders text: by code point, where Java orders by UTF-16 unit. */
  private static int compare(String a, String b) {
    int length = Math.min(a.length(), b.length());
    for (int i = 0; i < length; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        boolean oneIsSurrogate = Character.isSurrogate(x) != Character.isSurrogate(y);
        return oneIsSurrogate ? (Character.isSurrogate(x) ? 1 : -1) : Character.compare(x, y);
      }
    }
    return Integer.compare(a.length(), b.length());
  }
}
