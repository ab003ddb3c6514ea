package backfile.index;

import backfile.post.ArchiveFile;
import backfile.problem.Problem;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Brings an index into step with the archive's folder. A new index is built beside its place and
 * moved there when it is whole; an existing one changes in a single transaction. So a reader, also
 * after this process was killed, sees the old index or the new one and nothing between.
 *
 * @param folder the archive
 * @param index the SQLite file
 * @param zone of dates that name none
 */
public record Updater(Path folder, Path index, ZoneId zone) {
  private static final String DRAFT = ".new";

  /** Which files are read. */
  public enum Scope {
    CHANGED,
    ALL
  }

  /**
   * Updates the index.
   *
   * @param problems is told of folders and files that could not be looked at; they stop nothing
   */
  public IndexSummary update(Scope scope, Progress progress, Consumer<Problem> problems) {
    Database.checkKind(index);
    Walk walk = Walk.start(folder, progress, problems);
    IndexLock lock = IndexLock.take(index, progress);
    try {
      // A process that was killed may have left one.
      deleteDraft(beside(DRAFT));
      IndexSummary summary = update(scope, walk, progress);
      if (!summary.unchanged()) {
        UserData.follow(index, problems);
      }
      return summary;
    } catch (SQLException e) {
      throw Database.problem(index, e);
    } finally {
      lock.close();
    }
  }

  private IndexSummary update(Scope scope, Walk walk, Progress progress) throws SQLException {
    if (scope == Scope.CHANGED && Files.exists(index)) {
      return change(walk, progress);
    }
    refuseForeign();
    return build(walk.files(), progress);
  }

  /** Whatever is no database, or a damaged one, is replaced on request; others' data never is. */
  private void refuseForeign() throws SQLException {
    if (!Files.exists(index)) {
      return;
    }
    // One that can only read would leave its files beside the index.
    try (Connection connection = Database.openToWrite(index)) {
      if (Schema.isForeign(connection)) {
        throw Schema.foreign(index);
      }
    } catch (SQLException e) {
      if (!Database.isDamage(e)) {
        throw e;
      }
    }
  }

  private IndexSummary change(Walk walk, Progress progress) throws SQLException {
    Optional<Changes> known;
    try (Connection connection = Database.openToWrite(index)) {
      Stopping.whileWorking(connection);
      Schema.State state = Schema.check(connection, index);
      UpdateRun run = new UpdateRun(connection, this, walk.files(), progress);
      if (state == Schema.State.CURRENT && run.madeAlike()) {
        return run.change();
      }
      known =
          state == Schema.State.CURRENT
              ? Optional.of(Changes.find(connection, walk.files()))
              : Optional.empty();
    }
    // Made anew for another time zone, say, it holds what it held.
    IndexSummary built = build(walk.files(), progress);
    return known.map(built::after).orElse(built);
  }

  private IndexSummary build(List<ArchiveFile> files, Progress progress) throws SQLException {
    Path draft = beside(DRAFT);
    try {
      Files.deleteIfExists(draft);
      IndexSummary summary;
      try (Connection connection = Database.openToWrite(draft)) {
        Stopping.whileWorking(connection);
        // Most posts are longer than a page, and the last page of each is half empty: small pages
        // take a tenth off the index.
        Database.run(connection, "PRAGMA page_size = 2048");
        // Nobody reads the draft, and it is thrown away if this process dies.
        Database.run(connection, "PRAGMA journal_mode = OFF");
        Database.run(connection, "PRAGMA synchronous = OFF");
        summary = new UpdateRun(connection, this, files, progress).build();
        Database.run(connection, "PRAGMA journal_mode = WAL");
      }
      replaceIndex(draft);
      return summary;
    } catch (IOException e) {
      throw IndexLock.unwritable(index, e);
    } finally {
      deleteDraft(draft);
    }
  }

  /** The log of the old index goes first: SQLite would play it into the new one. */
  private void replaceIndex(Path draft) throws IOException {
    try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.deleteIfExists(beside("-wal"));
    Files.deleteIfExists(beside("-shm"));
    Files.move(draft, index, StandardCopyOption.ATOMIC_MOVE);
  }

  private void deleteDraft(Path draft) {
    try {
      Files.deleteIfExists(draft);
    } catch (IOException e) {
      throw IndexLock.unwritable(index, e);
    }
  }

  private Path beside(String ending) {
    return index.resolveSibling(index.getFileName() + ending);
  }
}
