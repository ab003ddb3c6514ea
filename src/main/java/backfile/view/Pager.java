package backfile.view;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;

/**
 * The program that long output on a terminal is read in: {@code BACKFILE_PAGER}, else the
 * configured one, else {@code PAGER}, else {@code less}. It is the user's own shell command and run
 * by {@code sh -c}, as git and man do. Set but empty, or {@code cat}, means none.
 *
 * @param command empty for none
 * @param environment what the pager's process gets
 */
public record Pager(Optional<String> command, Map<String, String> environment) {

  public static Pager of(Map<String, String> environment, Optional<String> configured) {
    String command = environment.get("BACKFILE_PAGER");
    if (command == null) {
      command = configured.orElseGet(() -> environment.getOrDefault("PAGER", "less"));
    }
    String trimmed = command.trim();
    boolean none = trimmed.isEmpty() || trimmed.equals("cat");
    return new Pager(none ? Optional.empty() : Optional.of(trimmed), environment);
  }

  public static Pager none() {
    return new Pager(Optional.empty(), Map.of());
  }

  /**
   * A stream to print to and close, by which the plain stream is flushed but not closed. What fits
   * the screen goes to the plain stream; more starts the pager, and {@code close} then waits until
   * it is left. A write may throw {@link ClosedOutput} when the user leaves the pager early; a
   * pager that cannot be started is as none.
   *
   * @param plain standard output, a terminal
   * @param rows of the screen
   */
  public PrintStream open(PrintStream plain, int rows, int columns) {
    OutputStream stream =
        command.isEmpty() ? new Unpaged(plain) : new Paged(this, plain, rows - 1, columns);
    return new ResultStream(stream);
  }

  /** The plain stream, kept open. */
  private static final class Unpaged extends OutputStream {
    private final PrintStream plain;

    Unpaged(PrintStream plain) {
      this.plain = plain;
    }

    @Override
    public void write(int b) {
      plain.write(b);
    }

    @Override
    public void write(byte[] bytes, int start, int length) {
      plain.write(bytes, start, length);
    }

    @Override
    public void flush() {
      plain.flush();
    }
  }
}
