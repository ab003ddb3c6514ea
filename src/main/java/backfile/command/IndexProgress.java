package backfile.command;

import backfile.index.Progress;
import java.io.PrintStream;

/** Shows on a terminal how far an update has come: files, rate and time left. */
final class IndexProgress implements Progress {
  private static final long PAUSE_NANOSECONDS = 100_000_000L;
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final PrintStream err;
  private final boolean terminal;
  private final long start = System.nanoTime();
  private long shown = start;
  private boolean lineOpen;

  IndexProgress(PrintStream err, boolean terminal) {
    this.err = err;
    this.terminal = terminal;
  }

  @Override
  public void files(int done, int total) {
    long now = System.nanoTime();
    if (!terminal || done == 0 || now - shown < PAUSE_NANOSECONDS) {
      return;
    }
    shown = now;
    double seconds = (now - start) / 1e9;
    long rate = Math.round(done / seconds);
    long left = Math.round((total - done) * seconds / done);
    err.print(CLEAR_LINE + done + " of " + total + " files, " + rate + "/s, " + left + " s left");
    err.flush();
    lineOpen = true;
  }

  @Override
  public void waiting() {
    err.println("another backfile is updating this index; waiting for it");
  }

  /** Takes the progress line away. */
  void end() {
    if (lineOpen) {
      err.print(CLEAR_LINE);
      lineOpen = false;
    }
  }
}
