package backfile.view;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;

/**
 * The program that long output on a terminal is read in: {@code BACKFILE_PAGER}, else the
 * configured one, else {@code PAGER}, else {@code less}. It is the user's own shell command and run
 * by {@code sh -c}, as git and man do. Set but empty, {@code cat} or {@code off} means none.
 *
 * @param command empty for none
 * @param isUsual whether the user has named none, or {@code builtin}: the shell has its own for
 *     that
 * @param environment what the pager's process gets
 */
public record Pager(Optional<String> command, boolean isUsual, Map<String, String> environment) {
  private static final String USUAL = "less";
  private static final String BUILT_IN = "builtin";

  public static Pager of(Map<String, String> environment, Optional<String> configured) {
    Optional<String> general = Optional.ofNullable(environment.get("PAGER"));
    Optional<String> own =
        Optional.ofNullable(environment.get("BACKFILE_PAGER")).or(() -> configured);
    String command = own.map(String::trim).orElse(BUILT_IN);
    boolean isUsual = command.equals(BUILT_IN) && (own.isPresent() || general.isEmpty());
    if (command.equals(BUILT_IN)) {
      command = general.map(String::trim).orElse(USUAL);
    }
    boolean none = command.isEmpty() || command.equals("cat") || command.equals("off");
    return new Pager(none ? Optional.empty() : Optional.of(command), isUsual, environment);
  }

  public static Pager none() {
    return new Pager(Optional.empty(), false, Map.of());
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
