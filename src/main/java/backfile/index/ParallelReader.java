package backfile.index;

import backfile.link.SourceLink;
import backfile.post.PostReader;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Reads and cleans files on all cores, and gives the posts in the order of the files. */
final class ParallelReader implements Iterator<ParallelReader.Read>, AutoCloseable {
  /** Files in work at once for each core, so that one long file does not idle the others. */
  private static final int AHEAD = 32;

  /** A candidate with what was read from it. */
  record Read(Changes.Candidate candidate, PreparedPost prepared) {}

  private final Iterator<Changes.Candidate> candidates;
  private final PostReader reader;
  private final ExecutorService workers;
  private final Queue<Future<Read>> reading = new ArrayDeque<>();

  ParallelReader(List<Changes.Candidate> candidates, ZoneId zone) {
    this.candidates = candidates.iterator();
    this.reader = new PostReader(zone, SourceLink::tidy);
    int cores = Runtime.getRuntime().availableProcessors();
    this.workers = Executors.newFixedThreadPool(cores);
    for (int i = 0; i < cores * AHEAD; i++) {
      submitNext();
    }
  }

  private void submitNext() {
    if (candidates.hasNext()) {
      Changes.Candidate candidate = candidates.next();
      reading.add(workers.submit(() -> read(candidate)));
    }
  }

  private Read read(Changes.Candidate candidate) {
    return new Read(candidate, PreparedPost.of(reader.read(candidate.file())));
  }

  @Override
  public boolean hasNext() {
    return !reading.isEmpty();
  }

  @Override
  public Read next() {
    try {
      Read read = reading.remove().get();
      submitNext();
      return read;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedQuery(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a file could not be read", e.getCause());
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
