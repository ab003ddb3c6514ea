package backfile.command.session;

import backfile.index.InterruptedQuery;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Opens files and pipes that a person has named. */
public final class InputFile {
  private InputFile() {}

  /**
   * Opens a file to read; a thread that is interrupted meanwhile ends with {@link
   * InterruptedQuery}.
   */
  public static InputStream open(Path path) throws IOException {
    if (!Files.readAttributes(path, BasicFileAttributes.class).isOther()) {
      return Files.newInputStream(path);
    }
    // A pipe opens when somebody writes to it, which may be never, and nothing ends the wait.
    FutureTask<InputStream> opening = new FutureTask<>(() -> Files.newInputStream(path));
    Thread waiting = new Thread(opening, "open");
    waiting.setDaemon(true);
    waiting.start();
    try {
      return opening.get();
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    } catch (InterruptedException e) {
      throw new InterruptedQuery(e);
    }
  }
}
