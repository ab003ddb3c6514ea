package backfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** No command or option without its help, its place in the man page and its completions. */
class DocumentationTest {
  private static final Path MAN = Path.of("man/backfile.1");

  private final Workspace workspace = Workspace.open();
  private final List<CommandSpec> commands = new ArrayList<>();

  DocumentationTest() {
    var nowhere = new ByteArrayOutputStream();
    CommandLine root = Backfile.commandLine(workspace.surroundings("", nowhere, nowhere));
    collect(root.getCommandSpec());
  }

  private void collect(CommandSpec command) {
    if (command.usageMessage().hidden()) {
      return;
    }
    commands.add(command);
    new TreeSet<>(command.subcommands().keySet())
        .forEach(name -> collect(command.subcommands().get(name).getCommandSpec()));
  }

  @AfterEach
  void removeWorkspace() {
    workspace.close();
  }

  @Test
  void eachCommandAndOptionIsDescribed() {
    Set<String> silent = new TreeSet<>();
    for (CommandSpec command : commands) {
      if (command.usageMessage().description().length == 0) {
        silent.add(command.qualifiedName());
      }
      for (ArgSpec argument : command.args()) {
        if (!argument.hidden() && String.join("", argument.description()).isBlank()) {
          silent.add(command.qualifiedName() + " " + nameOf(argument));
        }
      }
    }
    assertEquals(Set.of(), silent, "without a description");
  }

  @Test
  void eachCommandAndOptionIsInTheManPage() throws IOException {
    ManPage page = ManPage.parse(Files.readString(MAN));
    Set<String> missing = new TreeSet<>(commandNames());
    missing.removeAll(page.commands());
    Set<String> options = optionNames();
    options.removeAll(page.options());
    missing.addAll(options);
    assertEquals(Set.of(), missing, "not in " + MAN);
  }

  @Test
  void manPageKnowsNoOptionThatIsGone() throws IOException {
    Set<String> gone = new TreeSet<>(ManPage.parse(Files.readString(MAN)).listedOptions());
    gone.removeAll(optionNames());
    assertEquals(Set.of(), gone, "in " + MAN + " but no option");
  }

  @Test
  void eachCommandAndOptionIsCompleted() {
    Set<String> missing = commandNames();
    missing.removeAll(completed(""));
    for (CommandSpec command : commands) {
      String name = command.parent() == null ? "" : command.name();
      Set<String> offered = name.isEmpty() ? completed("--") : completed(name, "--");
      for (OptionSpec option : command.options()) {
        if (!option.hidden() && !offered.contains(option.longestName())) {
          missing.add(name + " " + option.longestName());
        }
      }
    }
    assertEquals(Set.of(), missing, "not completed");
  }

  private Set<String> completed(String... words) {
    List<String> line = new ArrayList<>(List.of("complete", "--"));
    line.addAll(List.of(words));
    Set<String> offered = new TreeSet<>();
    workspace
        .run(line.toArray(new String[0]))
        .out()
        .lines()
        .forEach(each -> offered.add(each.substring(0, each.indexOf('\t'))));
    return offered;
  }

  @Test
  void manPagesAreCleanMdoc() throws IOException, InterruptedException {
    List<String> lint = new ArrayList<>(List.of("mandoc", "-T", "lint", "-W", "style"));
    try (Stream<Path> pages = Files.list(MAN.getParent())) {
      pages.map(Path::toString).sorted().forEach(lint::add);
    }
    // Which other pages are installed says nothing of ours.
    List<String> faults =
        printedBy(lint)
            .lines()
            .filter(line -> !line.contains("referenced manual not found"))
            .filter(line -> !line.contains("outdated mandoc.db"))
            .toList();
    assertEquals(List.of(), faults);
  }

  @Test
  void shellScriptsAreClean() throws IOException, InterruptedException {
    List<String> check = new ArrayList<>(List.of("shellcheck", "--severity=style"));
    shellScripts().forEach(script -> check.add(script.toString()));
    assumeTrue(check.size() > 2, "no scripts");
    assertEquals("", printedBy(check));
  }

  private static String nameOf(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private Set<String> commandNames() {
    Set<String> names = new TreeSet<>();
    commands.stream().skip(1).forEach(command -> names.add(command.name()));
    return names;
  }

  private Set<String> optionNames() {
    Set<String> names = new TreeSet<>();
    for (CommandSpec command : commands) {
      for (OptionSpec option : command.options()) {
        if (!option.hidden()) {
          names.addAll(List.of(option.names()));
        }
      }
    }
    return names;
  }

  private static List<Path> shellScripts() throws IOException {
    List<Path> scripts = new ArrayList<>();
    for (Path folder : List.of(Path.of("src"), Path.of(".ci"))) {
      if (!Files.isDirectory(folder)) {
        continue;
      }
      try (Stream<Path> files = Files.walk(folder)) {
        files.filter(Files::isRegularFile).filter(DocumentationTest::isShell).forEach(scripts::add);
      }
    }
    return scripts;
  }

  private static boolean isShell(Path file) {
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      String first = text.lines().findFirst().orElse("");
      return first.matches("#!.*\\b(sh|bash|dash)\\b.*");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Both streams of a checking program; the test is skipped where it is not installed. */
  private static String printedBy(List<String> command) throws IOException, InterruptedException {
    assumeTrue(onPath(command.get(0)), command.get(0) + " is not installed");
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = process.waitFor();
    return code != 0 && printed.isEmpty() ? command + " ended with " + code : printed;
  }

  private static boolean onPath(String name) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
  }
}
