package backfile.command;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Options that every command takes, before or after its name. */
public final class GlobalOptions {
  @Option(
      names = {"-A", "--archive"},
      paramLabel = "NAME",
      scope = ScopeType.INHERIT,
      description = "The archive to use; 'demo' is the one that ships with backfile.")
  private String archive;

  @Option(
      names = "--db",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description = "Use this index instead of the archive's own.")
  private Path db;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      scope = ScopeType.INHERIT,
      description = "When to colour: auto, always or never.")
  private String color;

  @Option(
      names = "--no-pager",
      scope = ScopeType.INHERIT,
      description = "Do not show long output in a pager.")
  private boolean noPager;

  @Option(
      names = "--keep-going",
      scope = ScopeType.INHERIT,
      description = "Go on after a command line from stdin that failed.")
  private boolean keepGoing;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show where in the program a problem arose.")
  private boolean debug;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help.")
  @SuppressWarnings("unused") // picocli itself acts on it
  private boolean help;

  /** What was given when the program started; it holds for each line of a shell or script. */
  private Optional<GlobalOptions> atStart = Optional.empty();

  /** Lets the values of now hold for the command lines to come, each of which may add its own. */
  public void keep() {
    GlobalOptions kept = new GlobalOptions();
    kept.archive = archive;
    kept.db = db;
    kept.color = color;
    kept.noPager = noPager;
    kept.keepGoing = keepGoing;
    kept.debug = debug;
    atStart = Optional.of(kept);
  }

  public Optional<String> archive() {
    return Optional.ofNullable(archive).or(() -> atStart.flatMap(GlobalOptions::archive));
  }

  public Optional<Path> db() {
    return Optional.ofNullable(db).or(() -> atStart.flatMap(GlobalOptions::db));
  }

  public Optional<String> color() {
    return Optional.ofNullable(color).or(() -> atStart.flatMap(GlobalOptions::color));
  }

  public boolean noPager() {
    return noPager || (atStart.isPresent() && atStart.get().noPager);
  }

  public boolean keepGoing() {
    return keepGoing || (atStart.isPresent() && atStart.get().keepGoing);
  }

  public boolean debug() {
    return debug || (atStart.isPresent() && atStart.get().debug);
  }
}
