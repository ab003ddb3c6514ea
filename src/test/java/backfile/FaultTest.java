package backfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backfile.command.Failures;
import backfile.command.session.GlobalOptions;
import backfile.command.session.Session;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What happens when a command meets what nobody has thought of. */
class FaultTest {
  private final Workspace workspace = Workspace.open();

  @Command(name = "count")
  private static final class Faulty implements Runnable {
    @Override
    public void run() {
      throw new IllegalStateException("no such thing");
    }
  }

  @AfterEach
  void removeWorkspace() {
    workspace.close();
  }

  @Test
  void aFaultIsAMessageAndAnExitCode() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OutputStream nowhere = OutputStream.nullOutputStream();
    try (Session session =
        new Session(workspace.surroundings("", nowhere, err), new GlobalOptions())) {
      CommandLine command = new CommandLine(new Faulty());
      command.setExecutionExceptionHandler(new Failures(session));
      assertEquals(2, command.execute());
    }
    String said = err.toString(StandardCharsets.UTF_8);
    assertTrue(
        said.startsWith("backfile: count: a fault of this program: java.lang.IllegalState"), said);
    assertEquals(2, said.lines().count(), said);
  }
}
