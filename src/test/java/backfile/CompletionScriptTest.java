package backfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionScriptTest {
  @ParameterizedTest
  @CsvSource({"bash, backfile.bash", "zsh, _backfile", "fish, backfile.fish"})
  void committedScriptIsWhatTheProgramPrints(String shell, String name) throws IOException {
    Path committed = Path.of("completions", name);
    try (Workspace workspace = Workspace.open()) {
      String printed = workspace.run("completion", shell).out();
      if (Boolean.getBoolean("golden.update")) {
        Files.createDirectories(committed.getParent());
        Files.writeString(committed, printed);
      }
      assertEquals(Files.readString(committed), printed);
    }
  }

  @ParameterizedTest
  @CsvSource({"bash, backfile.bash", "zsh, _backfile", "fish, backfile.fish"})
  void scriptIsValidInItsShell(String shell, String name) throws Exception {
    assertEquals("", run(shell, "-n", "completions/" + name));
  }

  @ParameterizedTest
  @CsvSource({
    "li, list links",
    "-A demo vi, view",
    "facet cat, category category:",
    "facet --sort v, value",
    "list --js, --json --jsonl",
    "list cat, category:",
    "list --sort ti, title",
    "completion z, zsh",
  })
  void bashOffersWhatFits(String typed, String offered) throws Exception {
    String script =
        "source completions/backfile.bash; COMP_WORDS=(backfile "
            + typed
            + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _backfile; echo \"${COMPREPLY[*]}\"";
    assertEquals(offered + "\n", run("bash", "-c", script));
  }

  @Test
  void fishOffersCommandsWithTheirMeaning() throws Exception {
    String offered =
        run("fish", "-c", "source completions/backfile.fish; complete -C 'backfile cou'");
    assertEquals("count\tPrint how many posts match.\n", offered);
  }

  /** What a shell prints; the test is skipped where there is no such shell. */
  private static String run(String... command) throws IOException, InterruptedException {
    assumeTrue(
        List.of(System.getenv("PATH").split(":", -1)).stream()
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, command[0]))),
        command[0] + " is not installed");
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return out;
  }
}
