package backfile.view.export;

import backfile.index.InterruptedQuery;
import backfile.problem.Problem;
import backfile.problem.ProblemException;
import backfile.view.ResultStream;
import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Files that are there whole or not at all: each is written beside its place, and moved there when
 * it is complete. What is not complete is deleted at the end, also where Ctrl-C ends the process.
 */
final class NewFiles implements AutoCloseable {
  private final List<Path> unfinished = new ArrayList<>();
  private final Thread atExit = new Thread(this::stop, "unfinished files");
  private int number;
  private boolean stopped;

  NewFiles() {
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  /** A file to be written in the place of {@code target}. */
  synchronized Path begin(Path target) {
    checkRunning();
    String start = ".backfile-" + ProcessHandle.current().pid() + "-";
    while (true) {
      Path file = target.resolveSibling(start + number + ".tmp");
      try {
        Files.createFile(file);
        unfinished.add(file);
        return file;
      } catch (FileAlreadyExistsException e) {
        // Another file of this process, or one left by a process that was killed.
        number++;
      } catch (IOException e) {
        throw failure(target, e);
      }
    }
  }

  /** What is written to a file; {@code target} is what problems name. */
  static PrintStream open(Path file, Path target) {
    try {
      // No channel's stream, which would end where the shell interrupts the thread.
      OutputStream out = new BufferedOutputStream(new FileOutputStream(file.toFile()));
      return new ResultStream(out, target.toString());
    } catch (IOException e) {
      throw failure(target, e);
    }
  }

  /** Moves a complete file to its place. */
  synchronized void finish(Path file, Path target) {
    checkRunning();
    try {
      Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw failure(target, e);
    }
    unfinished.remove(file);
  }

  private void checkRunning() {
    if (stopped) {
      throw new InterruptedQuery(null);
    }
  }

  private synchronized void stop() {
    stopped = true;
    unfinished.forEach(NewFiles::delete);
    unfinished.clear();
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // Nobody is left who could be told.
      return;
    }
  }

  /** Says that a file cannot be written, and why. */
  static ProblemException failure(Path target, IOException e) {
    return Problem.of(target.toString(), "cannot be written: " + reason(e)).asException(e);
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "no permission";
    }
    if (e instanceof FileAlreadyExistsException) {
      return "a file is where a folder is needed";
    }
    if (e instanceof NoSuchFileException) {
      return "there is no such folder";
    }
    String said = e instanceof FileSystemException known ? known.getReason() : e.getMessage();
    return said == null ? e.getClass().getSimpleName() : said;
  }

  @Override
  public void close() {
    stop();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // The process is ending already.
      return;
    }
  }
}
