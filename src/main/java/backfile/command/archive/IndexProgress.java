package backfile.command.archive;

import backfile.index.Progress;
import java.io.PrintStream;
import java.util.function.Consumer;

/** Shows on a terminal how far an update has come. */
final class IndexProgress implements Progress {
  private final PrintStream err;
  private final boolean terminal;
  private final Consumer<String> kinds;
  private final ProgressLine line;

  /**
   * @param kinds is told of kinds of files that are not read
   */
  IndexProgress(PrintStream err, boolean terminal, Consumer<String> kinds) {
    this.err = err;
    this.terminal = terminal;
    this.kinds = kinds;
    this.line = new ProgressLine(err, "files");
  }

  @Override
  public void passedOver(String passed) {
    kinds.accept(passed);
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
