package backfile.command;

import backfile.problem.ExitCode;
import backfile.problem.Nearest;
import backfile.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Explains a command or a topic, or says what there is. */
public final class HelpCommand implements Verb {
  /** Topics beside the commands; each is a text of this name among the resources. */
  public static final List<String> TOPICS =
      List.of("query", "refs", "formats", "network", "shell", "environment", "exit-codes");

  private final Argument<Optional<String>> topic =
      Argument.optionalParameter(
          0,
          String.class,
          "TOPIC",
          "A command, or one of query, refs, formats, network, shell, environment, exit-codes.");

  private CommandSpec spec = CommandSpec.create();

  private final Session session;

  HelpCommand(Session session) {
    this.session = session;
  }

  @Override
  public void addTo(CommandSpec command) {
    spec = command;
    topic.addTo(command);
  }

  @Override
  public Integer call() {
    CommandLine root = spec.parent().commandLine();
    PrintStream out = session.display().pagedOut();
    if (topic.value().isEmpty()) {
      root.usage(out);
      out.println();
      out.println("Topics: " + String.join(", ", TOPICS) + " (help TOPIC)");
    } else {
      explain(topic.value().get(), root, out);
    }
    out.close();
    return ExitCode.DONE.number();
  }

  private static void explain(String word, CommandLine root, PrintStream out) {
    CommandLine command = root.getSubcommands().get(word);
    if (command != null) {
      command.usage(out);
    } else if (TOPICS.contains(word)) {
      out.print(text(word));
    } else {
      List<String> known = new ArrayList<>(root.getSubcommands().keySet());
      known.addAll(TOPICS);
      throw Problem.of("help " + word, "there is no command or topic of this name")
          .withHint(
              "backfile help" + Nearest.to(word, known).map(nearest -> " " + nearest).orElse(""))
          .asException();
    }
  }

  private static String text(String name) {
    try (InputStream in = HelpCommand.class.getResourceAsStream("help/" + name + ".txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
