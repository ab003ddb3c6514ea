package backfile.shell;

import backfile.command.session.ArchiveChoice;
import backfile.command.session.Session;
import backfile.index.IndexSummary;
import backfile.index.Progress;
import backfile.index.Updater;
import backfile.problem.ProblemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Brings the index into step with its folder while the shell starts, and keeps what is new. */
final class FolderCheck {
  /** Another process does the same already. */
  private static final class Busy extends RuntimeException {
    Busy() {
      super("another process updates the index", null, false, false);
    }
  }

  private static final Progress UNSEEN =
      new Progress() {
        @Override
        public void files(int done, int total) {}

        @Override
        public void waiting() {
          throw new Busy();
        }
      };

  private final AtomicReference<String> news = new AtomicReference<>("");

  /** Begins; a folder that is not there, or an index that was named by its file, is let be. */
  void start(Session session) {
    ArchiveChoice archive = session.archive();
    Optional<Path> folder = archive.folder().filter(Files::isDirectory);
    if (folder.isPresent() && session.options().db().isEmpty()) {
      Updater updater = new Updater(folder.get(), archive.index(), session.zone());
      Thread thread = new Thread(() -> update(updater), "folder-check");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private void update(Updater updater) {
    try {
      IndexSummary summary = updater.update(Updater.Scope.CHANGED, UNSEEN, problem -> {});
      if (!summary.unchanged()) {
        news.set(said(summary));
      }
    } catch (Busy | ProblemException e) {
      // Nobody asked for it; the command index says what stands in the way.
      news.set("");
    }
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
      parts.add(posts + (posts == 1 ? " post " : " posts ") + what);
    }
  }

  /** What has changed, said once; "" where nothing has. */
  String takeNews() {
    return news.getAndSet("");
  }
}
