package backfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The completion scripts in their shells, with the packaged program on the path. */
class CompletionScriptIT {
  private static final Path PACKAGED = Path.of("target/backfile/bin").toAbsolutePath();

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"bash, backfile.bash", "zsh, _backfile", "fish, backfile.fish"})
  void theScriptIsWhatTheProgramPrints(String shell, String name) throws IOException {
    try (Workspace workspace = Workspace.open()) {
      assertEquals(
          Files.readString(Path.of("completions", name)), workspace.run("completion", shell).out());
    }
  }

  @ParameterizedTest
  @CsvSource({"bash, backfile.bash", "zsh, _backfile", "fish, backfile.fish"})
  void theScriptIsValidInItsShell(String shell, String name) throws Exception {
    assertEquals("", run(shell, "-n", "completions/" + name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "li | list links",
        "-A demo vi | view",
        "-A de | demo",
        "facet cat | category",
        "facet --sort v | value",
        "list --js | --json --jsonl",
        "list cat | category:",
        "list --sort ti | title",
        "completion z | zsh",
        "-A demo list category:har | Harbour",
        "-A demo list category:twi | \\\"twin\\ town\\\"",
        "-A demo view ferry-pat | ferry-patience-sails-again",
        "nonesuch x | ''",
        "list --sort title,-wor | title\\,-words",
      })
  void bashOffersWhatFits(String typed, String offered) throws Exception {
    String script =
        "source completions/backfile.bash; COMP_LINE='backfile "
            + typed
            + "'; COMP_POINT=${#COMP_LINE}; _backfile; echo \"${COMPREPLY[*]}\"";
    assertEquals(offered + "\n", run("bash", "-c", script));
  }

  @Test
  void fishOffersCommandsWithTheirMeaning() throws Exception {
    String offered =
        run("fish", "-c", "source completions/backfile.fish; complete -C 'backfile cou'");
    assertEquals("count\tPrint how many posts match.\n", offered);
  }

  @Test
  void fishOffersValuesWithTheirCounts() throws Exception {
    String offered =
        run(
            "fish",
            "-c",
            "source completions/backfile.fish; complete -C 'backfile -A demo list category:har'");
    assertTrue(offered.startsWith("category:Harbour\t13 posts\n"), offered);
  }

  /** What a shell prints; the test is skipped where there is no such shell. */
  private String run(String... command) throws IOException, InterruptedException {
    assumeTrue(
        List.of(System.getenv("PATH").split(":", -1)).stream()
            .anyMatch(each -> Files.isExecutable(Path.of(each, command[0]))),
        command[0] + " is not installed");
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().merge("PATH", PACKAGED.toString(), (old, mine) -> mine + ":" + old);
    builder.environment().put("BACKFILE_ARCHIVING", "1");
    for (String kind : List.of("CACHE", "CONFIG", "DATA", "STATE")) {
      builder.environment().put("XDG_" + kind + "_HOME", folder.toString());
    }
    Process process = builder.start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return out;
  }
}
