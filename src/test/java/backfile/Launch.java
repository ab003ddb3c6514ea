package backfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backfile.Workspace.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** A process of a workspace that a test does something to while it runs. */
final class Launch implements AutoCloseable {
  private static final long SECONDS = 60;

  private final Process process;
  private final Path out;
  private final Path err;

  private Launch(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  /** Starts a command in the workspace's folder; a shell finds the program as {@code $BACKFILE}. */
  static Launch start(Workspace workspace, String... command) throws IOException {
    Path out = Files.createTempFile(workspace.home(), "out", ".txt");
    Path err = Files.createTempFile(workspace.home(), "err", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(workspace.folder().toFile())
            .redirectInput(Path.of("/dev/null").toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    Program.Launched.setEnvironment(builder.environment(), workspace);
    builder.environment().put("BACKFILE", program(workspace));
    // No class archive is to be made behind the test's back.
    builder.environment().put("BACKFILE_ARCHIVING", "1");
    return new Launch(builder.start(), out, err);
  }

  /** Starts {@code backfile WORDS…}. */
  static Launch backfile(Workspace workspace, String... words) throws IOException {
    String[] command = new String[words.length + 1];
    command[0] = program(workspace);
    System.arraycopy(words, 0, command, 1, words.length);
    return start(workspace, command);
  }

  /** Runs a script of the shell to its end. */
  static Outcome shell(Workspace workspace, String script) throws Exception {
    try (Launch launch = start(workspace, "sh", "-c", script)) {
      return launch.end();
    }
  }

  private static String program(Workspace workspace) {
    return workspace.installation().resolve("bin/backfile").toString();
  }

  /** Stops the process, as it is, as soon as something holds; it must not have ended before. */
  void pauseWhen(Callable<Boolean> something) throws Exception {
    awaitWhileRunning(something);
    signal("STOP");
    assertTrue(process.isAlive(), "it was over before it could be stopped");
  }

  /** Waits until something holds while the process runs. */
  void awaitWhileRunning(Callable<Boolean> something) throws Exception {
    long start = System.nanoTime();
    while (!something.call()) {
      assertTrue(process.isAlive(), () -> "it is over: " + said(err));
      assertTrue(
          System.nanoTime() - start < TimeUnit.SECONDS.toNanos(SECONDS), "it takes too long");
      Thread.onSpinWait();
    }
  }

  void kill() throws Exception {
    signal("KILL");
    process.waitFor();
  }

  /**
   * Ends the process as Ctrl-C does, as soon as something holds; it must not have ended before. Who
   * sends the signal has been started then: a machine with much to do takes its time for that.
   */
  void interruptWhen(Callable<Boolean> something) throws Exception {
    String script = "echo; read go; kill -INT " + process.pid();
    Process sender = new ProcessBuilder("sh", "-c", script).start();
    assertEquals('\n', sender.getInputStream().read());
    awaitWhileRunning(something);
    sender.getOutputStream().write('\n');
    sender.getOutputStream().flush();
    assertEquals(0, sender.waitFor(), "it was over before it could be interrupted");
  }

  private void signal(String name) throws Exception {
    List<String> command = List.of("kill", "-" + name, String.valueOf(process.pid()));
    assertEquals(0, new ProcessBuilder(command).start().waitFor());
  }

  /** What it has said on standard error so far. */
  String err() {
    return said(err);
  }

  /** What it left, once it is over. */
  Outcome end() throws InterruptedException {
    assertTrue(process.waitFor(SECONDS, TimeUnit.SECONDS), "it is still running");
    return new Outcome(said(out), said(err), process.exitValue());
  }

  private static String said(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
