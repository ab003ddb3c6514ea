package backfile.web;

import java.io.IOException;

/**
 * A program that has the terminal until it ends. Ctrl-C goes to all processes of the terminal: this
 * one waits on, also with its own end, as the program may be one that goes on.
 */
final class TerminalProgram {
  private TerminalProgram() {}

  /** Runs it, and gives its exit code. */
  static int run(ProcessBuilder builder) throws IOException {
    Process process = builder.inheritIO().start();
    Thread hook = new Thread(() -> waitFor(process), "browser");
    Runtime.getRuntime().addShutdownHook(hook);
    int code = waitFor(process);
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // This program is being stopped already, and the hook has waited as well.
    }
    return code;
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
