package backfile.view;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A program that has the terminal until it ends. Ctrl-C goes to all processes of the terminal: this
 * one waits on, also with its own end, as the program may be one that goes on.
 */
public final class TerminalProgram {
  private final Process process;
  private final Thread hook;

  private TerminalProgram(Process process) {
    this.process = process;
    this.hook = new Thread(() -> waitFor(process), "terminal-program");
  }

  public static TerminalProgram start(ProcessBuilder builder) throws IOException {
    TerminalProgram running = new TerminalProgram(builder.start());
    Runtime.getRuntime().addShutdownHook(running.hook);
    return running;
  }

  OutputStream input() {
    return process.getOutputStream();
  }

  /** Waits until it is left, and gives its exit code. */
  public int end() {
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
