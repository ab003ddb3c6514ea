package backfile.command.archive;

import java.io.PrintStream;

/** Shows on a terminal how far something long has come: how much, how fast, and the time left. */
final class ProgressLine {
  private static final long PAUSE_NANOSECONDS = 100_000_000L;
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final PrintStream err;
  private final String things;
  private final long start = System.nanoTime();
  private long shown = start;
  private boolean open;

  /**
   * A line that is not there yet.
   *
   * @param things what is counted
   */
  ProgressLine(PrintStream err, String things) {
    this.err = err;
    this.things = things;
  }

  void show(long done, long total) {
    long now = System.nanoTime();
    if (done == 0 || now - shown < PAUSE_NANOSECONDS) {
      return;
    }
    shown = now;
    double seconds = (now - start) / 1e9;
    long rate = Math.round(done / seconds);
    long left = Math.round((total - done) * seconds / done);
    err.print(
        CLEAR_LINE
            + done
            + " of "
            + total
            + " "
            + things
            + ", "
            + rate
            + "/s, "
            + left
            + " s left");
    err.flush();
    open = true;
  }

  /** Takes the line away. */
  void end() {
    if (open) {
      err.print(CLEAR_LINE);
      open = false;
    }
  }
}
