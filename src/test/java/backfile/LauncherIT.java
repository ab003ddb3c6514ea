package backfile;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

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
}
