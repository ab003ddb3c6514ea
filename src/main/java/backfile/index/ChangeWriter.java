package backfile.index;

import backfile.post.Post;
import backfile.post.PostReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Brings changes into the tables, within a transaction. All cores read a batch of files; sorted by
 * date, its posts are cleaned on all cores while those before them are written. FTS5 wants them in
 * the order of their row ids: each step back costs it a segment.
 */
final class ChangeWriter implements AutoCloseable {
  private static final int BATCH_CHARACTERS = 32_000_000;
  private static final long SMALLEST_GAP = 2;

  private final Changes changes;
  private final Progress progress;
  private final PostWriter writer;

  /** The posts that are gone, by the hash of their bytes: a new file with these was moved. */
  private final Map<Long, Changes.Stored> gone = new HashMap<>();

  private int halfDone;
  private int added;
  private int changed;

  /** How many posts came, are other than they were, and are gone. */
  record Counts(int added, int changed, int removed) {
    static final Counts NONE = new Counts(0, 0, 0);
  }

  private record Read(Changes.Candidate candidate, Post post) {
    boolean isOnlyTouched() {
      return !candidate.isNew()
          && candidate.stored().fingerprint().hash() == post.fingerprint().hash();
    }
  }

  ChangeWriter(Connection connection, Changes changes, Progress progress) throws SQLException {
    this.changes = changes;
    this.progress = progress;
    this.writer = new PostWriter(connection, gap(changes.candidates()));
  }

  /** Wider where several batches follow, each of which has posts to put between those before. */
  private static long gap(List<Changes.Candidate> candidates) {
    long bytes = 0;
    for (Changes.Candidate candidate : candidates) {
      bytes += candidate.file().size();
    }
    return SMALLEST_GAP * (1 + bytes / BATCH_CHARACTERS);
  }

  Counts write(PostReader reader) throws SQLException {
    for (Changes.Stored stored : changes.removed()) {
      writer.delete(stored.postId());
      gone.put(stored.fingerprint().hash(), stored);
    }
    try (Workers workers = new Workers()) {
      Iterator<Read> files =
          workers.map(
              changes.candidates().iterator(), each -> new Read(each, reader.read(each.file())));
      while (files.hasNext()) {
        writeBatch(nextBatch(files), workers);
      }
    }
    return new Counts(added, changed, gone.size());
  }

  /** The next posts whose files have other bytes than before, the oldest post first. */
  private List<Read> nextBatch(Iterator<Read> files) throws SQLException {
    List<Read> batch = new ArrayList<>();
    int characters = 0;
    while (files.hasNext() && characters < BATCH_CHARACTERS) {
      Read read = files.next();
      if (read.isOnlyTouched()) {
        writer.touch(read.candidate().stored().postId(), read.post().fingerprint());
        advance();
      } else {
        batch.add(read);
        characters += read.post().body().length();
      }
      advance();
    }
    batch.sort(Comparator.comparing(read -> read.post().date().orElse(Instant.MIN)));
    return batch;
  }

  private void writeBatch(List<Read> batch, Workers workers) throws SQLException {
    Iterator<PreparedPost> prepared =
        workers.map(batch.iterator(), read -> PreparedPost.of(read.post()));
    for (Read read : batch) {
      count(read);
      if (!read.candidate().isNew()) {
        writer.delete(read.candidate().stored().postId());
      }
      writer.insert(prepared.next());
      advance();
    }
  }

  private void count(Read read) {
    boolean isNew = read.candidate().isNew();
    if (isNew && gone.remove(read.post().fingerprint().hash()) == null) {
      added++;
    } else {
      changed++;
    }
  }

  /** A file is half done when it was read, and done when it was written. */
  private void advance() {
    progress.files(++halfDone / 2, changes.candidates().size());
  }

  @Override
  public void close() throws SQLException {
    writer.close();
  }
}
