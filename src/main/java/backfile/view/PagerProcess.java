package backfile.view;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** A running pager, which has the terminal, and takes Ctrl-C as a command. */
final class PagerProcess {
  /** What {@code sh} says of a command that is not there or is no program (POSIX, 2.8.2). */
  private static final int NOT_FOUND = 127;

  private static final int NOT_A_PROGRAM = 126;

  private final TerminalProgram program;

  private PagerProcess(TerminalProgram program) {
    this.program = program;
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
    return new PagerProcess(TerminalProgram.start(builder));
  }

  OutputStream input() {
    return program.input();
  }

  /** Closes its input, waits until it is left, and tells whether the program was missing. */
  boolean end() {
    try {
      input().close();
    } catch (IOException e) {
      // It was left before it had read everything, which is success.
    }
    int code = program.end();
    return code == NOT_FOUND || code == NOT_A_PROGRAM;
  }
}
