package backfile.index;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Works on all cores at once. */
final class Workers implements AutoCloseable {
  /** Items in work at once for each core, so that one long file does not idle the others. */
  private static final int AHEAD = 32;

  private final int ahead;
  private final ExecutorService threads;

  Workers() {
    int cores = Runtime.getRuntime().availableProcessors();
    ahead = cores * AHEAD;
    threads = Executors.newFixedThreadPool(cores);
  }

  /** Gives what comes of each item, in the order of the items; some are worked on ahead. */
  <A, B> Iterator<B> map(Iterator<A> items, Function<A, B> work) {
    Queue<Future<B>> begun = new ArrayDeque<>();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        while (items.hasNext() && begun.size() < ahead) {
          A item = items.next();
          begun.add(threads.submit(() -> work.apply(item)));
        }
        return !begun.isEmpty();
      }

      @Override
      public B next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return finished(begun.remove());
      }
    };
  }

  private static <B> B finished(Future<B> future) {
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptedQuery();
    }
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedQuery(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a file could not be read", e.getCause());
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
