package backfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;

/** Two examples for each command, and no example anywhere that does not run. */
class ExamplesTest {
  private static final int COLUMNS = 80;

  @TestFactory
  Stream<DynamicTest> eachCommandHasTwoThatRun() {
    return commands().stream().map(name -> dynamicTest(name, () -> checkExamplesOf(name)));
  }

  private static void checkExamplesOf(String name) {
    try (Workspace workspace = Workspace.open()) {
      List<String> lines = ShownExamples.ofHelp(workspace, name);
      assertTrue(lines.size() >= 4, "fewer than two examples: " + lines);
      ShownExamples.prepare(workspace);
      lines.forEach(line -> assertTrue(line.length() <= COLUMNS, "too wide: " + line));
      for (int i = 0; i < lines.size(); i += 2) {
        String meaning = lines.get(i + 1);
        assertTrue(lines.get(i).matches(" {2}\\S.*"), lines.get(i));
        assertTrue(meaning.matches(" {6}\\p{Lu}.*[.)]"), meaning);
        check(workspace, lines.get(i).strip(), Set.of());
      }
    }
  }

  /** What needs a terminal, {@link BrowseIT} and {@link RecordingIT} run on one. */
  private static void check(Workspace workspace, String line, Set<String> codes) {
    if (line.contains("backfile browse") || line.startsWith("transcript ")) {
      return;
    }
    List<String> left = ShownExamples.run(workspace, line);
    for (String each : left) {
      boolean problem = each.startsWith("? ") ? !codes.contains(each) : isProblem(each);
      assertTrue(!problem, line + "\n" + String.join("\n", left));
    }
  }

  private static boolean isProblem(String line) {
    return line.startsWith("2> backfile: ");
  }

  @Test
  void eachExampleIsOfACommand() {
    try (Workspace workspace = Workspace.open()) {
      List<String> sections =
          workspace
              .run("help", "examples")
              .out()
              .lines()
              .filter(line -> line.matches("[a-z-]+"))
              .toList();
      assertEquals(commands(), sections);
    }
  }

  @Test
  void helpListsTheTopicsAndHasEach() {
    try (Workspace workspace = Workspace.open()) {
      String listed = workspace.run("help").out().split("\nTopics: ", 2)[1].split("\n", 2)[0];
      for (String topic : listed.split(", ", -1)) {
        assertEquals(0, workspace.run("help", topic).code(), topic);
        assertTrue(workspace.run("help", "help").out().contains(topic), topic);
      }
    }
  }

  @Test
  void helpIsTheSameHoweverItIsAskedFor() {
    try (Workspace workspace = Workspace.open()) {
      String help = workspace.run("help", "count").out();
      assertEquals(help, workspace.run("count", "--help").out());
      assertEquals(help, workspace.run("-c", "count -h").out());
      assertEquals(workspace.run("help").out(), workspace.run("--help").out());
    }
  }

  @Test
  void thoseOfTheManPagesRun() throws IOException {
    int lines = 0;
    try (Stream<Path> pages = Files.list(Path.of("man"))) {
      for (Path page : pages.sorted().toList()) {
        lines += checkPage(Files.readString(page));
      }
    }
    assertTrue(lines > 20, lines + " examples");
  }

  @Test
  void thoseOfTheReadmeRun() throws IOException {
    StringBuilder blocks = new StringBuilder();
    String[] parts = Files.readString(Path.of("README.md")).split("```", -1);
    for (int i = 1; i < parts.length; i += 2) {
      blocks.append(parts[i].startsWith("sh\n") ? parts[i] : "");
    }
    int lines = checkPage(blocks.toString());
    assertTrue(lines > 20, lines + " examples");
  }

  private static int checkPage(String page) {
    List<String> lines = ShownExamples.ofPage(page);
    try (Workspace workspace = Workspace.open()) {
      ShownExamples.prepare(workspace);
      lines.forEach(line -> check(workspace, line, Set.of("? 1")));
    }
    return lines.size();
  }

  private static List<String> commands() {
    List<String> names = new ArrayList<>();
    try (Workspace workspace = Workspace.open()) {
      var nowhere = new ByteArrayOutputStream();
      CommandLine root = Backfile.commandLine(workspace.surroundings("", nowhere, nowhere));
      for (CommandLine command : root.getSubcommands().values()) {
        if (!command.getCommandSpec().usageMessage().hidden()) {
          names.add(command.getCommandName());
        }
      }
    }
    return names;
  }
}
