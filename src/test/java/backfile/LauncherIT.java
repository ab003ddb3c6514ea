package backfile;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packaged program, as it is shipped. */
class LauncherIT {
  private static final Path PACKAGED = Path.of("target/backfile").toAbsolutePath();

  @TestFactory
  Stream<DynamicTest> transcripts() throws IOException {
    return TranscriptRun.of(
        Path.of("src/test/resources/transcripts/launcher"), () -> new Program.Launched(PACKAGED));
  }

  @Test
  void launcherCanBeRun() {
    assertTrue(Files.isExecutable(PACKAGED.resolve("bin/backfile")));
  }

  /** In bytes; the names of many files need more than the words of a command. */
  @ParameterizedTest
  @CsvSource({
    "version, 268435456",
    "list index, 268435456",
    "-A demo --no-pager count ferry, 268435456",
    "'', 1073741824",
    "--color never -A demo, 1073741824",
    "-c version, 1073741824"
  })
  void memoryIsForWhatIsDone(String words, String bytes) {
    try (Workspace workspace = Workspace.open(new Program.Launched(PACKAGED))) {
      workspace.environment().put("BACKFILE_JAVA_OPTS", "-XX:+PrintFlagsFinal");
      String[] typed = words.isEmpty() ? new String[0] : words.split(" ", -1);
      String flags = workspace.run(typed).out();
      assertTrue(flags.matches("(?s).* MaxHeapSize += " + bytes + " .*"), flags);
    }
  }
}
