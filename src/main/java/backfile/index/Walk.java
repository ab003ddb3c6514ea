package backfile.index;

import backfile.post.Archive;
import backfile.post.ArchiveFile;
import backfile.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/** A walk through an archive's folder that goes on while the index is being opened. */
final class Walk {
  private final FutureTask<List<ArchiveFile>> task;

  private Walk(FutureTask<List<ArchiveFile>> task) {
    this.task = task;
  }

  static Walk start(Path folder, Progress progress, Consumer<Problem> problems) {
    Walk walk =
        new Walk(new FutureTask<>(() -> Archive.files(folder, progress::passedOver, problems)));
    Thread thread = new Thread(walk.task, "walk");
    thread.setDaemon(true);
    thread.start();
    return walk;
  }

  /** All files, once the walk is over; what ended it before is thrown here. */
  List<ArchiveFile> files() {
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException known) {
        throw known;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      task.cancel(true);
      throw new InterruptedQuery(e);
    }
  }
}
