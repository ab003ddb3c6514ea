package backfile.command.session;

import backfile.index.Index;
import backfile.index.Progress;
import backfile.index.Updater;
import backfile.problem.ProblemException;
import java.nio.file.Files;
import java.util.Optional;

/** The index that a session asks, opened when it is first asked. */
final class OpenIndex implements AutoCloseable {
  private final Session session;
  private boolean looked;
  private volatile Optional<Index> opened = Optional.empty();

  OpenIndex(Session session) {
    this.session = session;
  }

  /** Says that another file may have taken the index's place. */
  void lookAgain() {
    looked = false;
  }

  /**
   * The index of an archive; that of another one is to be closed first. It stays the same, whatever
   * file takes its place, until it is to be looked again: its row ids are those of no other.
   */
  Index of(ArchiveChoice archive) {
    if (looked && opened.isPresent()) {
      return opened.get();
    }
    looked = true;
    if (archive.isDemo() && !Files.exists(archive.index())) {
      indexDemo(archive);
    }
    if (opened.isPresent() && opened.get().isReplaced()) {
      close();
    }
    if (opened.isEmpty()) {
      opened = Optional.of(open(archive));
    }
    return opened.get();
  }

  /** The sample archive of an older program is indexed anew. */
  private Index open(ArchiveChoice archive) {
    try {
      return Index.open(archive.index());
    } catch (ProblemException e) {
      if (!archive.isDemo()) {
        throw e;
      }
      indexDemo(archive);
      return Index.open(archive.index());
    }
  }

  private void indexDemo(ArchiveChoice archive) {
    new Updater(archive.folder().orElseThrow(), archive.index(), session.zone())
        .update(Updater.Scope.CHANGED, Progress.NONE, session::warn);
  }

  /** Stops a question that is being asked, from another thread. */
  void interrupt() {
    opened.ifPresent(Index::interrupt);
  }

  @Override
  public void close() {
    opened.ifPresent(Index::close);
    opened = Optional.empty();
  }
}
