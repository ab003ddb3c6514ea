package backfile.command.help;

import backfile.command.argument.Argument;
import backfile.command.argument.Verb;
import backfile.command.help.WordCompletion.Suggestion;
import backfile.command.session.Session;
import backfile.problem.ExitCode;
import backfile.view.Printable;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Prints what the last word of a command line could become, one a line, with its meaning after a
 * tab; the completion scripts call it.
 */
public final class CompleteCommand implements Verb {
  private final Argument<List<String>> words =
      Argument.parameters(0, "1..*", "WORD", "The words after the program's name.");

  private final Session session;
  private CommandSpec spec = CommandSpec.create();

  public CompleteCommand(Session session) {
    this.session = session;
  }

  @Override
  public void addTo(CommandSpec command) {
    spec = command;
    words.addTo(command);
  }

  @Override
  public Integer call() {
    List<String> line = words.value();
    Optional<String> archive = valueOf("-A", line).or(() -> valueOf("--archive", line));
    session.options().choose(archive, valueOf("--db", line).map(Path::of));
    String typed = line.get(line.size() - 1).replace("\"", "");
    PrintStream out = session.surroundings().out();
    boolean found = false;
    for (Suggestion each : new WordCompletion(session, spec.root()).at(line)) {
      String word = each.word();
      if (word.toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT))) {
        found = true;
        out.println(Printable.cell(quoted(word)) + "\t" + Printable.cell(each.meaning()));
      }
    }
    return (found ? ExitCode.DONE : ExitCode.NOTHING).number();
  }

  private static Optional<String> valueOf(String option, List<String> line) {
    int index = line.indexOf(option);
    return index < 0 || index + 2 >= line.size()
        ? Optional.empty()
        : Optional.of(line.get(index + 1));
  }

  /** The query language needs quotes around what holds blanks. */
  private static String quoted(String word) {
    int colon = word.indexOf(':');
    return colon < 0 || word.indexOf(' ') < 0
        ? word
        : word.substring(0, colon + 1) + '"' + word.substring(colon + 1) + '"';
  }
}
