package backfile.shell;

import backfile.command.session.ArchiveChoice;
import backfile.command.session.Session;
import backfile.index.Index;
import backfile.index.IndexSummary;
import backfile.index.InterruptedQuery;
import backfile.index.Progress;
import backfile.index.Updater;
import backfile.problem.ProblemException;
import backfile.query.Query;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What is new in the archive: the index is brought into step with its folder while the shell
 * starts, and later changes by other processes are noticed.
 */
final class ArchiveNews {
  /** Another process does the same already. */
  private static final class Busy extends RuntimeException {
    Busy() {
      super("another process updates the index", null, false, false);
    }
  }

  /** In bytes; most archives never come near. */
  private static final long MUCH_MEMORY = 256L << 20;

  private static final Progress UNSEEN =
      new Progress() {
        @Override
        public void files(int done, int total) {}

        @Override
        public void waiting() {
          throw new Busy();
        }
      };

  private final Session session;
  private final AtomicReference<Optional<IndexSummary>> checked =
      new AtomicReference<>(Optional.empty());
  private volatile boolean isChecking;
  private Optional<Known> known = Optional.empty();

  /**
   * An index as the person knows it.
   *
   * @param files changes when a file does
   * @param posts none where nobody has counted them
   */
  private record Known(Path index, String files, OptionalLong posts) {
    Known with(long counted) {
      return new Known(index, files, OptionalLong.of(counted));
    }
  }

  ArchiveNews(Session session) {
    this.session = session;
  }

  /**
   * Begins; a folder or an index that is not there, or an index that was named by its file, is let
   * be.
   */
  void start() {
    try {
      start(session.archive());
    } catch (ProblemException e) {
      // Without an archive there is nothing new in it.
      return;
    }
  }

  private void start(ArchiveChoice archive) {
    Optional<Path> folder = archive.folder().filter(Files::isDirectory);
    boolean isKnown = session.options().db().isEmpty() && Files.exists(archive.index());
    if (folder.isPresent() && isKnown) {
      known = Optional.of(now(OptionalLong.empty()));
      isChecking = true;
      Updater updater = new Updater(folder.get(), archive.index(), session.zone());
      Thread thread = new Thread(() -> update(updater), "archive-news");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private void update(Updater updater) {
    try {
      checked.set(Optional.of(updater.update(Updater.Scope.CHANGED, UNSEEN, problem -> {})));
    } catch (RuntimeException | OutOfMemoryError e) {
      // Nobody asked for it; the command index says what stands in the way.
      checked.set(counted(updater.index()));
    } finally {
      isChecking = false;
      giveBackMemory();
    }
  }

  /** The names of a great many files fill a heap that does not shrink by itself. */
  private static void giveBackMemory() {
    if (Runtime.getRuntime().totalMemory() > MUCH_MEMORY) {
      System.gc();
    }
  }

  /** What to count later changes from. */
  private static Optional<IndexSummary> counted(Path file) {
    try (Index index = Index.open(file)) {
      return Optional.of(new IndexSummary(index.count(new Query.All()), 0, 0, 0, 0));
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  /** What has changed since this was asked last, and nobody has said; "" for nothing. */
  String take() {
    if (isChecking) {
      return "";
    }
    boolean isTold = session.takeNewsIsTold();
    Optional<IndexSummary> summary = checked.getAndSet(Optional.empty());
    try {
      if (summary.isPresent() && !summary.get().unchanged()) {
        OptionalLong then = OptionalLong.of(summary.get().posts());
        OptionalLong posts = OptionalLong.of(count());
        known = Optional.of(now(posts));
        return said(summary.get()) + since(then, posts);
      }
      if (summary.isPresent() && known.filter(each -> each.posts().isEmpty()).isPresent()) {
        known = known.map(each -> each.with(summary.get().posts()));
      }
      return known.map(before -> since(before, isTold)).orElse("");
    } catch (InterruptedQuery | ProblemException e) {
      // An index that cannot be read has no news; the next command says why.
      return "";
    }
  }

  private long count() {
    return session.index().count(new Query.All());
  }

  /** What another process did once the index had been brought into step. */
  private static String since(OptionalLong then, OptionalLong now) {
    String difference = difference(then, now);
    return difference.isEmpty() ? "" : "; then another process changed it" + difference;
  }

  private Known now(OptionalLong posts) {
    return new Known(session.archive().index(), session.index().about("files"), posts);
  }

  private String since(Known before, boolean isTold) {
    if (now(before.posts()).equals(before)) {
      return "";
    }
    Known now = now(OptionalLong.of(count()));
    known = Optional.of(now);
    if (isTold || !now.index().equals(before.index())) {
      return "";
    }
    return "the archive has changed" + difference(before.posts(), now.posts());
  }

  private static String difference(OptionalLong before, OptionalLong now) {
    long more = before.isPresent() ? now.getAsLong() - before.getAsLong() : 0;
    return more == 0 ? "" : ": " + posts(Math.abs(more)) + (more > 0 ? "more" : "fewer");
  }

  private static String said(IndexSummary summary) {
    List<String> parts = new ArrayList<>();
    add(parts, summary.added(), "new");
    add(parts, summary.changed(), "changed");
    add(parts, summary.removed(), "gone");
    return "since the last index: " + String.join(", ", parts);
  }

  private static void add(List<String> parts, int posts, String what) {
    if (posts > 0) {
      parts.add(posts(posts) + what);
    }
  }

  private static String posts(long count) {
    return count + (count == 1 ? " post " : " posts ");
  }
}
