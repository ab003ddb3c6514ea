package backfile.command.link;

import backfile.web.check.LinkCheck;
import java.io.PrintStream;

/** Shows on a terminal how far a check has come: addresses, rate and time left. */
final class CheckProgress {
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final PrintStream err;
  private final boolean terminal;
  private final int total;
  private final long start = System.nanoTime();

  CheckProgress(PrintStream err, boolean terminal, int total) {
    this.err = err;
    this.terminal = terminal;
    this.total = total;
  }

  void show(LinkCheck check) {
    int left = check.left();
    int done = total - left;
    if (!terminal || left == 0) {
      return;
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    String line = done + " of " + total + " links";
    if (done > 0) {
      long byRate = Math.round(left * seconds / done);
      long timeLeft = Math.max(byRate, check.politeTime().toSeconds());
      line += ", " + Math.round(10 * done / seconds) / 10.0 + "/s, " + timeLeft + " s left";
    }
    err.print(CLEAR_LINE + line);
    err.flush();
  }

  void end() {
    if (terminal) {
      err.print(CLEAR_LINE);
      err.flush();
    }
  }
}
