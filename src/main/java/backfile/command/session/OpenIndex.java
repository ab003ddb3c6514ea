package backfile.command.session;

import backfile.index.Index;
import backfile.index.Progress;
import backfile.index.Updater;
import backfile.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** The index that a session asks, opened when it is first asked. */
final class OpenIndex implements AutoCloseable {
  /** An index and the file it was when it was opened, to notice when another takes its place. */
  private record Opened(Index index, Object fileKey) {}

  private final Session session;
  private boolean looked;
  private volatile Optional<Opened> opened = Optional.empty();

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
      return opened.get().index();
    }
    looked = true;
    if (archive.isDemo() && !Files.exists(archive.index())) {
      indexDemo(archive);
    }
    Object fileKey = fileKey(archive.index());
    if (opened.isPresent() && !opened.get().fileKey().equals(fileKey)) {
      close();
    }
    if (opened.isEmpty()) {
      Index index = open(archive);
      opened = Optional.of(new Opened(index, fileKey(archive.index())));
    }
    return opened.get().index();
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

  /** What tells a file from another that takes its name; {@code ""} where there is none. */
  private static Object fileKey(Path file) {
    try {
      Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
      return key == null ? "" : key;
    } catch (IOException e) {
      return "";
    }
  }

  /** Stops a question that is being asked, from another thread. */
  void interrupt() {
    opened.ifPresent(each -> each.index().interrupt());
  }

  @Override
  public void close() {
    opened.ifPresent(each -> each.index().close());
    opened = Optional.empty();
  }
}
