package backfile.command.link;

import backfile.index.CheckedLink;
import backfile.index.CheckedLinks;
import backfile.index.InterruptedQuery;
import backfile.web.check.LinkCheck;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Waits for a check, and keeps what it learns as it comes, also when it is stopped half-way. */
final class CheckRun {
  private static final Duration LOOK = Duration.ofMillis(200);
  private static final long KEEP_AFTER_NANOSECONDS = 2_000_000_000L;

  private final CheckedLinks kept;
  private final LinkCheck check;
  private final List<CheckedLink> unkept = new ArrayList<>();
  private long keptAt = System.nanoTime();

  CheckRun(CheckedLinks kept, LinkCheck check) {
    this.kept = kept;
    this.check = check;
  }

  /** Adds to {@code results} what was learned, by address, until all is. */
  void finish(Map<String, CheckedLink> results, CheckProgress progress) {
    // Ctrl-C ends a process that runs one command without asking it.
    Thread atExit = new Thread(this::keepRest, "backfile-keep");
    Runtime.getRuntime().addShutdownHook(atExit);
    try {
      boolean ended = false;
      while (!ended) {
        ended = check.await(LOOK);
        collect(results);
        progress.show(check);
        if (System.nanoTime() - keptAt > KEEP_AFTER_NANOSECONDS) {
          keep();
        }
      }
    } catch (InterruptedException e) {
      throw new InterruptedQuery(e);
    } finally {
      progress.end();
      check.stop();
      collect(results);
      keep();
      forget(atExit);
    }
  }

  private synchronized void collect(Map<String, CheckedLink> results) {
    for (CheckedLink link : check.drain()) {
      results.put(link.url(), link);
      unkept.add(link);
    }
  }

  private synchronized void keep() {
    kept.save(unkept);
    unkept.clear();
    keptAt = System.nanoTime();
  }

  /** Where the process ends, no report is made any more of what was not collected. */
  private synchronized void keepRest() {
    unkept.addAll(check.drain());
    keep();
  }

  private static void forget(Thread atExit) {
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // The process ends already, and the hook has run.
      return;
    }
  }
}
