package backfile.command.config;

import backfile.command.argument.Argument;
import backfile.command.argument.Exclusive;
import backfile.command.argument.Verb;
import backfile.command.session.KnownArchives;
import backfile.command.session.OneLine;
import backfile.command.session.ProgramVersion;
import backfile.command.session.Session;
import backfile.command.session.Transcript;
import backfile.problem.ExitCode;
import backfile.problem.Problem;
import backfile.problem.ProblemException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** Records the lines of a shell and what they show, in a file that can be run again. */
public final class TranscriptCommand implements Verb {
  private static final String OFF = "off";

  private final Argument<Optional<String>> file =
      Argument.optionalParameter(
          0, String.class, "FILE", "A file to record to; off ends it, and nothing tells it.");

  private final Argument<Boolean> append =
      Argument.flag("Go on at the end of the file.", "--append");

  private final Argument<Boolean> force = Argument.flag("Overwrite the file.", "--force");

  private final Session session;

  public TranscriptCommand(Session session) {
    this.session = session;
  }

  @Override
  public void addTo(CommandSpec command) {
    file.addTo(command);
    append.addTo(command);
    force.addTo(command);
  }

  @Override
  public Integer call() {
    Exclusive.check("transcript", List.of(append, force));
    session.host().forget();
    if (file.value().isEmpty()) {
      Optional<String> name = session.host().transcript().map(Transcript::name);
      name.ifPresent(session.surroundings().out()::println);
      return said(name.isPresent() ? Optional.empty() : Optional.of("nothing is recorded"), name);
    }
    if (file.value().get().equals(OFF)) {
      Optional<String> ended = session.host().stop();
      return said(ended.or(() -> Optional.of("nothing was recorded")), ended);
    }
    begin(file.value().get());
    return ExitCode.DONE.number();
  }

  private int said(Optional<String> message, Optional<String> found) {
    message.ifPresent(session.err()::println);
    return (found.isPresent() ? ExitCode.DONE : ExitCode.NOTHING).number();
  }

  private void begin(String name) {
    if (!session.host().records()) {
      throw Problem.of("transcript", "what a shell shows is recorded, and this is none")
          .withHint("backfile")
          .asException();
    }
    Path path = session.surroundings().folder().resolve(name);
    check(name, path);
    Transcript record = open(name, path);
    record.write(head());
    if (record.failure().isPresent()) {
      throw refused(name, record.failure().get().getMessage());
    }
    session.host().stop().ifPresent(session.err()::println);
    session.host().record(record);
    session.err().println("recording to " + name + "; transcript off ends it");
  }

  private void check(String name, Path path) {
    if (Files.isRegularFile(path) && !append.value() && !force.value()) {
      throw Problem.of(name, "this file is there already")
          .withHint("another name, --append or --force")
          .asException();
    }
    new KnownArchives(session.locations()).forbidden(Optional.empty()).check(path, name);
  }

  private Transcript open(String name, Path path) {
    StandardOpenOption how =
        append.value() ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING;
    try {
      boolean joins = append.value() && endsWithinLine(path);
      Transcript record =
          new Transcript(
              name,
              Files.newOutputStream(
                  path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, how));
      record.write(joins ? "\n" : "");
      return record;
    } catch (IOException e) {
      boolean folder = Files.isDirectory(path);
      boolean nowhere = path.getParent() == null || !Files.isDirectory(path.getParent());
      String why =
          folder ? "it is a folder" : nowhere ? "there is no such folder" : "it is not allowed";
      throw refused(name, why);
    }
  }

  private static boolean endsWithinLine(Path path) throws IOException {
    if (!Files.isRegularFile(path) || Files.size(path) == 0) {
      return false;
    }
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
      file.seek(file.length() - 1);
      return file.read() != '\n';
    }
  }

  private static ProblemException refused(String name, String why) {
    return Problem.of(name, "a transcript cannot be written here: " + why).asException();
  }

  /** What it is, and the filters that its first line finds, wherever it is run again. */
  private String head() {
    StringBuilder head = new StringBuilder();
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    head.append("# backfile ").append(ProgramVersion.text()).append(", archive ");
    head.append(OneLine.of(session.archive().name())).append(", ").append(now);
    head.append(": source runs this file again\nreset\n");
    session.filters().texts().forEach(text -> head.append("filter ").append(text).append('\n'));
    return head.toString();
  }
}
