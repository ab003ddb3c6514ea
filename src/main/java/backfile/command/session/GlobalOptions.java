package backfile.command.session;

import backfile.command.argument.Argument;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** Options that every command takes, before or after its name. */
public final class GlobalOptions {
  private final Argument<Optional<String>> archive =
      Argument.option(
          String.class,
          "NAME",
          "The archive to use; 'demo' is the one that ships with backfile.",
          "-A",
          "--archive");
  private final Argument<Optional<Path>> db =
      Argument.option(Path.class, "FILE", "Use this index instead of the archive's own.", "--db");
  private final Argument<Optional<String>> color =
      Argument.option(String.class, "WHEN", "When to colour: auto, always or never.", "--color")
          .checkedBy(word -> Settings.color("--color", word));
  private final Argument<Boolean> noPager =
      Argument.flag("Do not show long output in a pager.", "--no-pager");
  private final Argument<Boolean> keepGoing =
      Argument.flag("Go on after a command line of -c, -f or stdin that failed.", "--keep-going");
  private final Argument<Boolean> debug =
      Argument.flag("Show where in the program a problem arose.", "--debug");
  private final Argument<Boolean> version = Argument.flag("Print the version.", "-V", "--version");
  private final Argument<Boolean> formatVersion =
      Argument.flag(
          "Print the version of what programs may rely on in the output.", "--format-version");
  private final Argument<List<String>> commands =
      Argument.repeated(
          "LINE", "Run this command line; may be given several times.", "-c", "--command");
  private final Argument<List<String>> files =
      Argument.repeated(
          "FILE", "Run the command lines of this file, - for standard input.", "-f", "--file");
  private final Argument<Boolean> help = Argument.helpFlag("Show this help.", "-h", "--help");

  private Values atStart =
      new Values(Optional.empty(), Optional.empty(), Optional.empty(), false, false, false);

  /** What was given when the program started; it holds for each line of a shell or script. */
  private record Values(
      Optional<String> archive,
      Optional<Path> db,
      Optional<String> color,
      boolean noPager,
      boolean keepGoing,
      boolean debug) {}

  /** Lets the root command and all below it take these options. */
  public void addTo(CommandSpec command) {
    ofEachLine().forEach(option -> option.addToAll(command));
    help.addToAll(command);
    List.of(version, formatVersion, commands, files).forEach(option -> option.addTo(command));
  }

  private List<Argument<?>> ofEachLine() {
    return List.of(archive, db, color, noPager, keepGoing, debug);
  }

  /** Lets the values of now hold for the command lines to come, each of which may add its own. */
  public void keep() {
    atStart = now();
  }

  private Values now() {
    return new Values(archive(), db(), color(), noPager(), keepGoing(), debug());
  }

  /** Forgets what one command line gave, which is over. */
  void forget() {
    ofEachLine().forEach(Argument::forget);
  }

  /** The same action, in which the values of now hold also when it is run later. */
  Runnable keptFor(Runnable action) {
    Values now = now();
    return () -> {
      Values before = atStart;
      atStart = now;
      try {
        action.run();
      } finally {
        atStart = before;
      }
    };
  }

  /** Lets another archive or index be the one to use. */
  public void choose(Optional<String> newArchive, Optional<Path> newDb) {
    atStart =
        new Values(
            newArchive.or(this::archive),
            newDb.or(this::db),
            color(),
            noPager(),
            keepGoing(),
            debug());
  }

  public Optional<String> archive() {
    return archive.value().or(atStart::archive);
  }

  public Optional<Path> db() {
    return db.value().or(atStart::db);
  }

  public Optional<String> color() {
    return color.value().or(atStart::color);
  }

  public boolean noPager() {
    return noPager.value() || atStart.noPager();
  }

  public boolean keepGoing() {
    return keepGoing.value() || atStart.keepGoing();
  }

  /** Whether the version is asked for, which is done before a command's name only. */
  public boolean version() {
    return version.value();
  }

  /** Whether the version of the output's contract is asked for. */
  public boolean formatVersion() {
    return formatVersion.value();
  }

  /** The command lines to run. */
  public List<String> commands() {
    return commands.value();
  }

  /** The files of command lines to run, {@code -} for standard input. */
  public List<String> files() {
    return files.value();
  }

  /** The names of those options given that stand in place of a command. */
  public List<String> inPlaceOfCommand() {
    List<String> names = new ArrayList<>();
    for (Argument<?> each : List.of(version, formatVersion, commands, files)) {
      if (!each.value().equals(false) && !each.value().equals(List.of())) {
        names.add(each.name());
      }
    }
    return names;
  }

  public boolean debug() {
    return debug.value() || atStart.debug();
  }
}
