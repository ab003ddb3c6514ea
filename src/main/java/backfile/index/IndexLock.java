package backfile.index;

import backfile.problem.Problem;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.FileLockInterruptionException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** Lets one process at a time update an index; the lock falls with the process that held it. */
final class IndexLock implements AutoCloseable {
  private static final long POLL_MILLISECONDS = 50;

  private final FileChannel channel;

  private IndexLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Takes the lock beside the index file; tells {@code progress} when it has to wait. */
  static IndexLock take(Path index, Progress progress) {
    Path folder = index.toAbsolutePath().getParent();
    try {
      Files.createDirectories(folder);
      return lock(folder.resolve(index.getFileName() + ".lock"), progress);
    } catch (FileLockInterruptionException | InterruptedException e) {
      throw new InterruptedQuery(e);
    } catch (IOException e) {
      throw unwritable(index, e);
    }
  }

  private static IndexLock lock(Path file, Progress progress)
      throws IOException, InterruptedException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean taken = false;
    try {
      if (!isFree(channel)) {
        progress.waiting();
        await(channel);
      }
      taken = true;
      return new IndexLock(channel);
    } finally {
      if (!taken) {
        channel.close();
      }
    }
  }

  /** Takes the lock, unless another process has it, or another thread of this one. */
  private static boolean isFree(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static void await(FileChannel channel) throws IOException, InterruptedException {
    while (true) {
      try {
        FileLock lock = channel.lock();
        if (lock.isValid()) {
          return;
        }
      } catch (OverlappingFileLockException e) {
        Thread.sleep(POLL_MILLISECONDS);
      }
    }
  }

  static RuntimeException unwritable(Path index, IOException e) {
    return Problem.of(index.toString(), "the index cannot be written here: " + reason(e))
        .withHint("another place: --db FILE")
        .asException(e);
  }

  private static String reason(IOException e) {
    String name = e.getClass().getSimpleName();
    return switch (name) {
      case "AccessDeniedException" -> "permission denied";
      case "NoSuchFileException" -> "there can be no such folder";
      case "FileAlreadyExistsException", "NotDirectoryException" -> "a file is in the way";
      default -> {
        String message = String.valueOf(e.getMessage());
        String said = message.substring(message.lastIndexOf(": ") + 1).strip();
        yield said.substring(0, 1).toLowerCase(Locale.ROOT) + said.substring(1);
      }
    };
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
