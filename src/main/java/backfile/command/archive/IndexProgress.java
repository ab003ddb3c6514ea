package backfile.command.archive;

import backfile.index.Progress;
import java.io.PrintStream;

/** Shows on a terminal how far an update has come. */
final class IndexProgress implements Progress {
  private final PrintStream err;
  private final boolean terminal;
  private final ProgressLine line;

  IndexProgress(PrintStream err, boolean terminal) {
    this.err = err;
    this.terminal = terminal;
    this.line = new ProgressLine(err, "files");
  }

  @Override
  public void files(int done, int total) {
    if (terminal) {
      line.show(done, total);
    }
  }

  @Override
  public void waiting() {
    err.println("another backfile is updating this index; waiting for it");
  }

  /** Takes the progress line away. */
  void end() {
    line.end();
  }
}
