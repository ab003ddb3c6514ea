package backfile.view;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/**
 * A running pager, which has the terminal. Ctrl-C goes to all processes of the terminal: the pager
 * takes it as a command, and a shutdown hook keeps this program from leaving the terminal to the
 * shell before the pager is done with it.
 */
final class PagerProcess {
  /** What {@code sh} says of a command that is not there or is no program (POSIX, 2.8.2). */
  private static final int NOT_FOUND = 127;

  private static final int NOT_A_PROGRAM = 126;

  private final Process process;
  private final Thread hook;

  private PagerProcess(Process process) {
    this.process = process;
    this.hook = new Thread(() -> waitFor(process), "pager");
  }

  /** Starts {@code sh -c COMMAND} with the terminal as its output. */
  static PagerProcess start(Pager pager) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder("sh", "-c", pager.command().orElseThrow())
            .redirectOutput(ProcessBuilder.Redirect.INHERIT)
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    Map<String, String> environment = builder.environment();
    environment.clear();
    environment.putAll(pager.environment());
    // F: leave if it fits one screen, R: colours pass, X: the text stays on the screen afterwards.
    environment.putIfAbsent("LESS", "FRX");
    environment.putIfAbsent("LV", "-c");
    PagerProcess running = new PagerProcess(builder.start());
    Runtime.getRuntime().addShutdownHook(running.hook);
    return running;
  }

  OutputStream input() {
    return process.getOutputStream();
  }

  /** Closes its input, waits until it is left, and tells whether the program was missing. */
  boolean end() {
    try {
      input().close();
    } catch (IOException e) {
      // It was left before it had read everything, which is success.
    }
    int code = waitFor(process);
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The program is being stopped already, and the hook has waited as well.
    }
    return code == NOT_FOUND || code == NOT_A_PROGRAM;
  }

  private static int waitFor(Process process) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return process.waitFor();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
