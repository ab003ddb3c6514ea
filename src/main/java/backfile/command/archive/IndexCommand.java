package backfile.command.archive;

import backfile.command.argument.Argument;
import backfile.command.argument.Verb;
import backfile.command.session.ArchiveChoice;
import backfile.command.session.ArchiveNames;
import backfile.command.session.KnownArchives;
import backfile.command.session.Session;
import backfile.index.IndexSummary;
import backfile.index.InterruptedQuery;
import backfile.index.Updater;
import backfile.post.ArchiveWatch;
import backfile.problem.ExitCode;
import backfile.problem.Problem;
import backfile.view.Printable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** Makes or updates the index of archives. */
public final class IndexCommand implements Verb {
  private final Argument<List<String>> folders =
      Argument.parameters(
          0, "0..*", "DIR", "Folders of posts, each an archive; none updates the archive in use.");

  private final Argument<Optional<String>> name =
      Argument.option(
          String.class,
          "NAME",
          "Name the archive so; without it, it is named after its folder.",
          "--name");

  private final Argument<Boolean> full =
      Argument.flag("Read all files again, also those that did not change.", "--full");

  private final Argument<Boolean> quiet =
      Argument.flag("Print no progress and no summary.", "-q", "--quiet");

  private final Argument<Boolean> watch =
      Argument.flag("Go on and index each change of the folder, until Ctrl-C.", "--watch");

  private final Session session;
  private String toldKinds = "";

  public IndexCommand(Session session) {
    this.session = session;
  }

  @Override
  public void addTo(CommandSpec command) {
    folders.addTo(command);
    name.addTo(command);
    full.addTo(command);
    quiet.addTo(command);
    watch.addTo(command);
  }

  @Override
  public Integer call() {
    session.indexesFolder(!folders.value().isEmpty());
    List<ArchiveChoice> archives = archives();
    if (watch.value() && archives.size() > 1) {
      throw Problem.of("--watch", "one folder at a time can be watched")
          .withHint("backfile index " + folders.value().get(0) + " --watch")
          .asException();
    }
    for (ArchiveChoice archive : archives) {
      toldKinds = "";
      if (watch.value()) {
        return watch(archive);
      }
      update(archive, full.value());
    }
    return ExitCode.DONE.number();
  }

  /** The folder is watched before it is read first, so that no change is missed. */
  private Integer watch(ArchiveChoice archive) {
    Path folder = folder(archive);
    try (ArchiveWatch changes = new ArchiveWatch(folder)) {
      update(archive, full.value());
      while (true) {
        changes.await();
        update(archive, false);
      }
    } catch (IOException e) {
      throw Problem.of(folder.toString(), "the folder cannot be watched: " + e.getMessage())
          .asException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitCode.INTERRUPTED.number();
    }
  }

  private Path folder(ArchiveChoice archive) {
    return archive.folder().orElseGet(() -> Path.of(session.index().about("folder")));
  }

  private List<ArchiveChoice> archives() {
    List<ArchiveChoice> archives = new ArrayList<>();
    if (name.value().isPresent() && folders.value().size() != 1) {
      throw Problem.of(
              "--name", "a name is for one folder, and " + folders.value().size() + " are given")
          .withHint("backfile index DIR --name " + name.value().get())
          .asException();
    }
    for (String folder : folders.value()) {
      archives.add(archiveAt(realFolder(folder)));
    }
    if (folders.value().isEmpty()) {
      archives.add(session.archive());
    }
    return archives;
  }

  private Path realFolder(String folder) {
    Path path = session.surroundings().folder().resolve(folder);
    if (!Files.isDirectory(path)) {
      String what = Files.exists(path) ? "this is a file, not a folder" : "there is no such folder";
      throw Problem.of(folder, what).withHint("backfile index DIR").asException();
    }
    try {
      return path.toRealPath();
    } catch (IOException e) {
      throw Problem.of(folder, "the folder cannot be read").asException(e);
    }
  }

  private ArchiveChoice archiveAt(Path folder) {
    Optional<Path> db = session.options().db();
    String newName = name.value().orElse(String.valueOf(folder.getFileName()));
    if (db.isPresent()) {
      Path index = session.surroundings().folder().resolve(db.get());
      return new ArchiveChoice(newName, Optional.of(folder), index);
    }
    KnownArchives known = new KnownArchives(session.locations());
    if (name.value().isEmpty()) {
      for (KnownArchives.Known each : known.all()) {
        if (each.folder().equals(folder)) {
          return ArchiveChoice.of(each, session.locations());
        }
      }
    }
    ArchiveNames.check(newName, folder, known);
    return ArchiveChoice.of(new KnownArchives.Known(newName, folder), session.locations());
  }

  private void update(ArchiveChoice archive, boolean all) {
    long start = System.nanoTime();
    boolean onTerminal = !quiet.value() && session.surroundings().terminals().contains(2);
    Path folder = folder(archive);
    IndexProgress progress =
        new IndexProgress(session.err(), onTerminal, kinds -> tellPassedOver(folder, kinds));
    IndexSummary summary;
    try {
      summary =
          new Updater(folder, archive.index(), session.zone())
              .update(all ? Updater.Scope.ALL : Updater.Scope.CHANGED, progress, session::warn);
    } catch (InterruptedQuery e) {
      progress.end();
      session.err().println("interrupted; the index is as it was before");
      throw e;
    } finally {
      progress.end();
    }
    session.tellsNews();
    boolean named = session.options().db().isEmpty() && !archive.name().equals(ArchiveChoice.DEMO);
    if (named) {
      register(archive, folder, summary);
    }
    if (!quiet.value()) {
      report(archive, folder, summary, System.nanoTime() - start);
    }
  }

  /** Says it once for as long as it stays so, however often the folder changes. */
  private void tellPassedOver(Path folder, String kinds) {
    if (!quiet.value() && !kinds.equals(toldKinds)) {
      session.warn(Problem.of(folder.toString(), "not read, being of other kinds: " + kinds));
    }
    toldKinds = kinds;
  }

  /** A folder that was named becomes the default archive; a slip, which has no posts, does not. */
  private void register(ArchiveChoice archive, Path folder, IndexSummary summary) {
    KnownArchives known = new KnownArchives(session.locations());
    KnownArchives.Known each = new KnownArchives.Known(archive.name(), folder);
    if (summary.posts() == 0) {
      known.add(each);
    } else if (!folders.value().isEmpty()) {
      known.makeDefault(each);
    }
  }

  private void report(ArchiveChoice archive, Path folder, IndexSummary summary, long nanoseconds) {
    if (summary.posts() == 0) {
      session
          .err()
          .println(
              "no posts in "
                  + Printable.cell(folder.toString())
                  + " (.md .markdown .html .htm .txt)");
    }
    long tenths = Math.round(nanoseconds / 1e8);
    session
        .err()
        .println(
            (folders.value().size() > 1 ? archive.name() + ": " : "")
                + summary.posts()
                + " posts, "
                + summary.added()
                + " new, "
                + summary.changed()
                + " changed, "
                + summary.removed()
                + " removed, "
                + summary.broken()
                + " broken in "
                + tenths / 10
                + "."
                + tenths % 10
                + " s");
  }
}
