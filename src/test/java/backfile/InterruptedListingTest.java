package backfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import backfile.command.Commands;
import backfile.command.Failures;
import backfile.command.session.GlobalOptions;
import backfile.command.session.Session;
import backfile.command.session.Surroundings;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** A listing that Ctrl-C stops half-way. */
@Timeout(60)
class InterruptedListingTest {
  private final Workspace workspace = Workspace.open();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Session session;
  private final CommandLine root;

  InterruptedListingTest() {
    GlobalOptions options = new GlobalOptions();
    Surroundings surroundings = workspace.surroundings("", out, OutputStream.nullOutputStream());
    session = new Session(surroundings, options);
    CommandSpec spec = CommandSpec.create().name("backfile");
    options.addTo(spec);
    root = new CommandLine(spec);
    Commands.ALL.forEach(entry -> root.addSubcommand(entry.name(), entry.commandLine(session)));
    root.setExecutionExceptionHandler(new Failures(session));
    run("count");
  }

  @AfterEach
  void close() {
    session.close();
    workspace.close();
  }

  private int run(String line) {
    out.reset();
    return root.execute(("-A demo " + line).split(" ", -1));
  }

  /** Ctrl-C again and again while the command runs. */
  private int runImpatiently(String line) {
    AtomicBoolean over = new AtomicBoolean();
    Thread impatient =
        new Thread(
            () -> {
              while (!over.get()) {
                session.interrupt();
              }
            });
    impatient.start();
    int code = run(line);
    over.set(true);
    try {
      impatient.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return code;
  }

  @ParameterizedTest
  @ValueSource(strings = {"facet title --count", "links ferry --count", "list --count"})
  void printsNoCount(String line) {
    int code = 0;
    while (code != 130) {
      code = runImpatiently(line);
    }
    assertEquals("", out.toString(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"list --json", "facet title --json", "links ferry --json"})
  void isNoWholeArray(String line) {
    int code = 0;
    while (code != 130) {
      code = runImpatiently(line);
    }
    assertFalse(out.toString(StandardCharsets.UTF_8).endsWith("]\n"));
  }

  @Test
  void leavesTheLastListWhereItFoundNothing() {
    int code = 0;
    while (code != 130) {
      assertEquals(0, run("list -n 3"));
      code = runImpatiently("list text:/nonesuch/");
    }
    assertEquals(0, run("view @3"));
  }
}
