package backfile;

import static org.junit.jupiter.api.Assertions.assertTrue;

import backfile.command.Commands;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How wide the options of commands are printed. */
final class HelpWidthTest {
  private final Workspace workspace = Workspace.open();

  @AfterEach
  void removeWorkspace() {
    workspace.close();
  }

  private int widest(List<String> words) {
    String help = workspace.run(words.toArray(new String[0])).out();
    String options = help.replaceAll("(?s)\nExamples:.*", "");
    return options.lines().mapToInt(String::length).max().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"30, 55", "60, 60", "79, 79", "200, 80"})
  void linesFitTheTerminal(int columns, int most) {
    for (Commands.Entry entry : Commands.ALL) {
      workspace.terminals(Set.of(1, 2), columns);
      int onTerminal = widest(List.of("help", entry.name(), "--no-pager"));
      assertTrue(onTerminal <= most, entry.name() + ": " + onTerminal);
    }
    workspace.terminals(Set.of(), columns);
    int elsewhere = widest(List.of("help", "list"));
    assertTrue(elsewhere > 70, "in a pipe: " + elsewhere);
  }
}
