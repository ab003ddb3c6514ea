package backfile.shell.pager;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Standard error that waits while the screen is taken, and loses nothing. */
public final class ErrorHold extends OutputStream {
  private final PrintStream err;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private boolean holding;

  public ErrorHold(PrintStream err) {
    this.err = err;
  }

  /** What to print to. */
  public PrintStream stream() {
    return new PrintStream(this, true, StandardCharsets.UTF_8);
  }

  synchronized void hold() {
    holding = true;
  }

  /** Prints what was held. */
  synchronized void release() {
    holding = false;
    err.write(held.toByteArray(), 0, held.size());
    held.reset();
    err.flush();
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] bytes, int start, int length) {
    if (holding) {
      held.write(bytes, start, length);
    } else {
      err.write(bytes, start, length);
    }
  }

  @Override
  public synchronized void flush() {
    if (!holding) {
      err.flush();
    }
  }
}
