package backfile.command.session;

import backfile.problem.Nearest;
import backfile.problem.Problem;
import backfile.problem.ProblemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The archive that a command works on.
 *
 * @param name as the prompt shows it
 * @param folder of the posts; empty where only an index was named
 * @param index the SQLite file
 */
public record ArchiveChoice(String name, Optional<Path> folder, Path index) {
  /** The archive that ships with the program. */
  public static final String DEMO = "demo";

  /**
   * Chooses by {@code --db}, {@code -A}, {@code BACKFILE_ARCHIVE}, the current folder, and the
   * default, in this order.
   */
  static ArchiveChoice choose(Session session) {
    GlobalOptions options = session.options();
    Locations locations = session.locations();
    if (options.db().isPresent()) {
      return ofIndex(session.surroundings().folder().resolve(options.db().get()));
    }
    KnownArchives known = new KnownArchives(locations);
    String variable = session.surroundings().environment().getOrDefault("BACKFILE_ARCHIVE", "");
    if (options.archive().isPresent() || !variable.isEmpty()) {
      return named(session, known, options.archive().orElse(variable));
    }
    Optional<KnownArchives.Known> archive = known.containing(session.surroundings().folder());
    if (archive.isEmpty()) {
      archive = known.all().stream().findFirst();
    }
    return of(archive.orElseThrow(ArchiveChoice::none), locations);
  }

  private static ArchiveChoice ofIndex(Path index) {
    return new ArchiveChoice(String.valueOf(index.getFileName()), Optional.empty(), index);
  }

  private static ArchiveChoice named(Session session, KnownArchives known, String name) {
    Optional<KnownArchives.Known> archive = known.named(name);
    if (archive.isEmpty() && name.equals(DEMO)) {
      archive = Optional.of(new KnownArchives.Known(DEMO, session.home().resolve("share/demo")));
    }
    return of(archive.orElseThrow(() -> unknown(name, known.all())), session.locations());
  }

  public static ArchiveChoice of(KnownArchives.Known known, Locations locations) {
    return new ArchiveChoice(
        known.name(), Optional.of(known.folder()), locations.index(known.name()));
  }

  private static ProblemException none() {
    return Problem.of("", "no archive has been indexed yet")
        .withHint("backfile index DIR, or backfile -A demo for the sample archive")
        .asException();
  }

  private static ProblemException unknown(String name, List<KnownArchives.Known> all) {
    List<String> names = new ArrayList<>();
    for (KnownArchives.Known known : all) {
      names.add(known.name());
    }
    names.add(DEMO);
    String list = String.join(", ", names);
    return Problem.of("archive " + name, "there is no archive of this name; known are " + list)
        .withHint(
            Nearest.to(name, names)
                .map(nearest -> "-A " + ArchiveNames.quoted(nearest))
                .orElse("backfile index DIR --name NAME"))
        .asException();
  }

  /** Whether it is the sample archive, which nobody has to index. */
  boolean isDemo() {
    return name.equals(DEMO) && folder.isPresent();
  }
}
