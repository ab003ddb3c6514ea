package backfile.view;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Optional;

/** Keeps what fits a screen; with the line after that it starts the pager and writes to it. */
final class Paged extends OutputStream {
  /** More than a pipe holds: once so much was taken, a reader is there. */
  private static final int PROOF_OF_A_READER = 1 << 21;

  private final Pager pager;
  private final PrintStream plain;
  private final int rows;
  private final int columns;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private Optional<PagerProcess> process = Optional.empty();
  private boolean plainOnly;
  private int lines;
  private int column;

  Paged(Pager pager, PrintStream plain, int rows, int columns) {
    this.pager = pager;
    this.plain = plain;
    this.rows = rows;
    this.columns = Math.max(1, columns);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int start, int length) throws IOException {
    if (plainOnly) {
      plain.write(bytes, start, length);
      return;
    }
    if (kept.size() < PROOF_OF_A_READER) {
      kept.write(bytes, start, length);
    }
    if (process.isPresent()) {
      toPager(process.get(), bytes, start, length);
    } else if (isLong(bytes, start, length)) {
      begin();
    }
  }

  /** Counts lines, and long ones as often as they fill the screen's width. */
  private boolean isLong(byte[] bytes, int start, int length) {
    for (int i = start; i < start + length && lines <= rows; i++) {
      boolean continues = (bytes[i] & 0xC0) == 0x80;
      column += continues ? 0 : 1;
      if (bytes[i] == '\n' || column > columns * 2) {
        lines++;
        column = 0;
      }
    }
    return lines > rows;
  }

  private void begin() throws IOException {
    try {
      process = Optional.of(PagerProcess.start(pager));
    } catch (IOException e) {
      goPlain();
      return;
    }
    byte[] first = kept.toByteArray();
    toPager(process.get(), first, 0, first.length);
  }

  private void toPager(PagerProcess running, byte[] bytes, int start, int length) {
    try {
      running.input().write(bytes, start, length);
      running.input().flush();
    } catch (IOException e) {
      finish(running);
      if (!plainOnly) {
        throw new ClosedOutput();
      }
    }
  }

  /** Waits for the pager's end; one that was never there is replaced by the plain stream. */
  private void finish(PagerProcess running) {
    process = Optional.empty();
    boolean missing = running.end();
    if (missing && kept.size() < PROOF_OF_A_READER) {
      goPlain();
    }
  }

  private void goPlain() {
    plainOnly = true;
    plain.write(kept.toByteArray(), 0, kept.size());
    kept.reset();
  }

  @Override
  public void close() {
    if (process.isPresent()) {
      finish(process.get());
    } else if (!plainOnly && lines <= rows) {
      goPlain();
    }
    plain.flush();
  }
}
