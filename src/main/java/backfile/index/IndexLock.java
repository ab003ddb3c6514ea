package backfile.index;

import backfile.problem.Problem;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.FileLockInterruptionException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** Lets one process at a time update an index; the lock falls with the process that held it. */
final class IndexLock implements AutoCloseable {
  private final FileChannel channel;

  private IndexLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Takes the lock beside the index file; tells {@code progress} when it has to wait. */
  static IndexLock take(Path index, Progress progress) {
    Path folder = index.toAbsolutePath().getParent();
    try {
      Files.createDirectories(folder);
      FileChannel channel =
          FileChannel.open(
              folder.resolve(index.getFileName() + ".lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock == null) {
        progress.waiting();
        lock = channel.lock();
      }
      return new IndexLock(channel);
    } catch (FileLockInterruptionException e) {
      throw new InterruptedQuery(e);
    } catch (IOException e) {
      throw unwritable(index, e);
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
