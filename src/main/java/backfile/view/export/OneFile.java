package backfile.view.export;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is written whole or not at all, or a device, a pipe or standard output instead. */
public final class OneFile implements AutoCloseable {
  private static final Path STDOUT = Path.of("");

  private final NewFiles files;
  private final Path file;
  private final Path target;
  private final PrintStream out;

  private OneFile(NewFiles files, Path file, Path target, PrintStream out) {
    this.files = files;
    this.file = file;
    this.target = target;
    this.out = out;
  }

  /** Standard output, which stays open. */
  public static OneFile of(PrintStream out) {
    return new OneFile(new NewFiles(), STDOUT, STDOUT, out);
  }

  /** A file that takes its place when it is complete; a device or a pipe is written to. */
  public static OneFile at(Path target) {
    NewFiles files = new NewFiles();
    try {
      boolean device = Files.exists(target) && !Files.isRegularFile(target);
      Path file = device ? target : files.begin(target);
      return new OneFile(files, file, target, NewFiles.open(file, target));
    } catch (RuntimeException e) {
      files.close();
      throw e;
    }
  }

  public PrintStream out() {
    return out;
  }

  /** Says that it is complete. */
  public void end() {
    out.flush();
    if (!file.equals(target)) {
      out.close();
      files.finish(file, target);
    }
  }

  /** What is not complete is gone before its last bytes could be written. */
  @Override
  public void close() {
    files.close();
    if (!file.equals(STDOUT)) {
      out.close();
    }
  }
}
