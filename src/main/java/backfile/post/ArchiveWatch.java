package backfile.post;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Waits for changes in an archive's folder and in those below it that are not hidden. */
public final class ArchiveWatch implements AutoCloseable {
  /** Programs write files in several steps; so long nothing happens after the last. */
  private static final long QUIET_MILLISECONDS = 300;

  private final Path root;
  private final WatchService service;
  private final Set<Path> watched = new HashSet<>();

  /** Watches from now on. */
  public ArchiveWatch(Path root) throws IOException {
    this.root = root;
    this.service = root.getFileSystem().newWatchService();
    watchFolders();
  }

  /** Waits until something has changed and all has been quiet for a moment. */
  public void await() throws IOException, InterruptedException {
    WatchKey key = service.take();
    while (key != null) {
      key.pollEvents();
      if (!key.reset()) {
        watched.remove((Path) key.watchable());
      }
      key = service.poll(QUIET_MILLISECONDS, TimeUnit.MILLISECONDS);
    }
    watchFolders();
  }

  private void watchFolders() throws IOException {
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            boolean hidden = folder.getFileName().toString().startsWith(".");
            if (hidden && !folder.equals(root)) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            if (watched.add(folder)) {
              folder.register(
                  service,
                  StandardWatchEventKinds.ENTRY_CREATE,
                  StandardWatchEventKinds.ENTRY_MODIFY,
                  StandardWatchEventKinds.ENTRY_DELETE);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
          }
        });
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
