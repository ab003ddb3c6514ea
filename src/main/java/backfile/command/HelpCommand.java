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
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains a command or a topic, or says what there is. */
@Command(name = "help", description = "Explain a command or a topic.")
public final class HelpCommand implements Callable<Integer> {
  /** Topics beside the commands; each is a text of this name among the resources. */
  static final List<String> TOPICS =
      List.of("query", "refs", "formats", "environment", "exit-codes");

  @Parameters(
      arity = "0..1",
      paramLabel = "TOPIC",
      description = "A command, or one of query, refs, formats, environment, exit-codes.")
  private Optional<String> topic = Optional.empty();

  @Spec private CommandSpec spec;

  private final Session session;

  HelpCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    CommandLine root = spec.parent().commandLine();
    PrintStream out = session.pagedOut();
    if (topic.isEmpty()) {
      root.usage(out);
      out.println();
      out.println("Topics: " + String.join(", ", TOPICS) + " (help TOPIC)");
    } else {
      explain(topic.get(), root, out);
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
