package backfile.command.help;

import backfile.command.argument.Argument;
import backfile.command.argument.CommandWords;
import backfile.command.argument.Verb;
import backfile.command.config.ConfigCommand;
import backfile.command.session.Session;
import backfile.problem.ExitCode;
import backfile.problem.Nearest;
import backfile.problem.Problem;
import backfile.problem.ProblemException;
import backfile.view.Printable;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Explains a command or a topic, or says what there is. */
public final class HelpCommand implements Verb {
  private final Argument<Optional<String>> topic =
      Argument.optionalParameter(
              0,
              String.class,
              "TOPIC",
              "A command, or one of " + String.join(", ", HelpText.TOPICS) + ".")
          .checkedBy(this::check);

  private final Argument<Optional<String>> action =
      Argument.optionalParameter(
          1, String.class, "ACTION", "What config does; the help of config tells of all.");

  private CommandSpec spec = CommandSpec.create();

  private final Session session;

  public HelpCommand(Session session) {
    this.session = session;
  }

  @Override
  public void addTo(CommandSpec command) {
    spec = command;
    topic.addTo(command);
    action.addTo(command);
  }

  @Override
  public Integer call() {
    CommandLine root = spec.parent().commandLine();
    String word = topic.value().orElse("");
    action.value().ifPresent(second -> checkAction(word, second));
    if (word.isEmpty()) {
      HelpText.print(root, session);
    } else if (root.getSubcommands().containsKey(word)) {
      HelpText.print(root.getSubcommands().get(word), session);
    } else if (HelpText.TOPICS.contains(word)) {
      printTopic(word);
    } else if (CommandWords.LEAVING.contains(word)) {
      session.surroundings().out().println("exit, quit or Ctrl-D leaves the shell.");
    } else {
      check(word);
      String meaning =
          word + " is an alias in the settings: " + session.settings().alias(word).orElseThrow();
      session.surroundings().out().println(Printable.cell(meaning));
    }
    return ExitCode.DONE.number();
  }

  private void check(String word) {
    CommandLine root = spec.parent().commandLine();
    if (!root.getSubcommands().containsKey(word)
        && !HelpText.TOPICS.contains(word)
        && !CommandWords.LEAVING.contains(word)
        && session.settings().alias(word).isEmpty()) {
      throw unknown(word, root);
    }
  }

  private static void checkAction(String word, String action) {
    if (!word.equals("config") || !ConfigCommand.ACTIONS.contains(action)) {
      throw Problem.of(action, "one word too many").withHint("backfile help " + word).asException();
    }
  }

  private void printTopic(String name) {
    try (PrintStream out = session.display().pagedOut()) {
      out.print(HelpText.topic(name));
    }
  }

  private static ProblemException unknown(String word, CommandLine root) {
    List<String> known = new ArrayList<>();
    for (CommandLine command : root.getSubcommands().values()) {
      if (!command.getCommandSpec().usageMessage().hidden()) {
        known.add(command.getCommandName());
      }
    }
    known.addAll(HelpText.TOPICS);
    Optional<String> nearest =
        HelpText.about(word)
            .or(() -> Nearest.beginningOr(word, known))
            .or(() -> HelpText.mentioning(word));
    return Problem.of("help " + word, "there is no command or topic of this name")
        .withHint("backfile help" + nearest.map(name -> " " + name).orElse(""))
        .asException();
  }
}
