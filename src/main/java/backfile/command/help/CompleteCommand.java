package backfile.command.help;

import backfile.command.argument.Argument;
import backfile.command.argument.Verb;
import backfile.command.session.Session;
import backfile.problem.ExitCode;
import backfile.view.Printable;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Prints what the last word of a command line could become, one a line, with its kind and its
 * meaning after tabs; a line without a word stands for the names of files. The completion scripts
 * call it.
 */
public final class CompleteCommand implements Verb {
  private final Argument<List<String>> words =
      Argument.parameters(0, "1..*", "WORD", "The words after the program's name.");

  private final Argument<Boolean> asTyped =
      Argument.flag("Write values so that each goes on from what is typed.", "--as-typed");

  private final Session session;
  private CommandSpec spec = CommandSpec.create();

  public CompleteCommand(Session session) {
    this.session = session;
  }

  @Override
  public void addTo(CommandSpec command) {
    spec = command;
    words.addTo(command);
    asTyped.addTo(command);
  }

  @Override
  public Integer call() {
    List<String> line = words.value();
    session
        .options()
        .choose(
            valueOf(List.of("-A", "--archive"), line),
            valueOf(List.of("--db"), line).map(Path::of));
    String last = line.get(line.size() - 1);
    Offer offer = new WordCompletion(session, spec.root()).at(line, last);
    PrintStream out = session.surroundings().out();
    for (Suggestion each : asTyped.value() ? AsTyped.of(offer.words(), last) : offer.words()) {
      out.println(
          String.join(
              "\t", Printable.cell(each.word()), each.group(), Printable.cell(each.meaning())));
    }
    boolean files = offer.form() == Offer.Form.FILE;
    if (files) {
      out.println("\tfiles");
    }
    return (files || !offer.words().isEmpty() ? ExitCode.DONE : ExitCode.NOTHING).number();
  }

  /** The last value that a word before the last one gives an option. */
  private static Optional<String> valueOf(List<String> names, List<String> line) {
    Optional<String> value = Optional.empty();
    for (int i = 0; i < line.size() - 1; i++) {
      String word = line.get(i);
      int equals = word.indexOf('=');
      if (names.contains(word) && i + 2 < line.size()) {
        value = Optional.of(line.get(i + 1));
      } else if (equals > 0 && names.contains(word.substring(0, equals))) {
        value = Optional.of(word.substring(equals + 1));
      }
    }
    return value;
  }
}
