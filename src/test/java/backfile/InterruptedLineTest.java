package backfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backfile.Workspace.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Lines that Ctrl-C stops, or that seem to be. */
final class InterruptedLineTest {
  private final Workspace workspace = Workspace.open();

  @AfterEach
  void removeWorkspace() {
    Thread.interrupted();
    workspace.close();
  }

  @Test
  void aListThatIsStoppedBeforeItPrintsLeavesItsFileAlone() throws IOException {
    workspace.write("kept.txt", "kept\n");
    Thread.currentThread().interrupt();
    Outcome outcome = workspace.run("-A", "demo", "-c", "list > kept.txt");
    assertEquals(130, outcome.code());
    assertEquals("kept\n", Files.readString(workspace.here().resolve("kept.txt")));
  }

  @Test
  void aListThatFindsNothingEmptiesIt() throws IOException {
    workspace.write("old.txt", "old\n");
    assertEquals(1, workspace.run("-A", "demo", "-c", "list zzyzzx > old.txt").code());
    assertEquals("", Files.readString(workspace.here().resolve("old.txt")));
  }

  @Test
  @Timeout(60)
  void nobodyWritesToThePipeThatLinesAreReadFrom() throws Exception {
    Process made = new ProcessBuilder("mkfifo", workspace.here() + "/pipe").start();
    assertTrue(made.waitFor(30, TimeUnit.SECONDS));
    Thread reading = Thread.currentThread();
    Thread impatient =
        new Thread(
            () -> {
              while (reading.isAlive() && !reading.isInterrupted()) {
                reading.interrupt();
              }
            });
    impatient.start();
    assertEquals(130, workspace.run("-A", "demo", "-c", "source pipe").code());
    impatient.join();
  }

  @Test
  void theExitCodeOfAProgramIsNoInterruption() {
    Outcome outcome =
        workspace.run(
            "-A", "demo", "-c", "list | exit 130 ; version | exit 130 || count is:broken");
    assertEquals("1\n", outcome.out());
    assertEquals(0, outcome.code());
    Outcome lines = workspace.run("-c", "!exit 130", "-c", "!echo 1; exit 130");
    assertEquals("1\n", lines.out());
    assertEquals(130, lines.code());
  }
}
