package backfile.view.export;

import backfile.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** The folder that files are exported into; none comes to lie anywhere else. */
final class TargetFolder {
  private final Path root;
  private final ForbiddenFolders forbidden;
  private final Set<Path> known = new HashSet<>();

  TargetFolder(Path root, ForbiddenFolders forbidden) {
    this.root = root;
    this.forbidden = forbidden;
  }

  /** Where the file of a path belongs; its folders are made. */
  Path place(String path) {
    Path place = resolve(root, path);
    make(place.getParent());
    return place;
  }

  /** A path below a folder, if the system has such names. */
  static Path resolve(Path root, String path) {
    try {
      return root.resolve(path);
    } catch (InvalidPathException e) {
      throw Problem.of(path, "in this locale there are no files of such names")
          .withHint("LC_ALL=C.UTF-8 backfile export")
          .asException(e);
    }
  }

  private void make(Path folder) {
    if (!known.add(folder)) {
      return;
    }
    try {
      if (folder.equals(root)) {
        Files.createDirectories(root);
      } else {
        make(folder.getParent());
        if (!Files.isDirectory(folder)) {
          Files.createDirectory(folder);
        }
      }
      check(folder);
    } catch (IOException e) {
      throw NewFiles.failure(folder, e);
    }
  }

  /** A symbolic link that lies in the folder already may lead anywhere. */
  private void check(Path folder) throws IOException {
    Path real = folder.toRealPath();
    if (!real.startsWith(root.toRealPath())) {
      throw Problem.of(folder.toString(), "this is a link that leads out of " + root)
          .withHint("another place: --to DIR")
          .asException();
    }
    forbidden.check(real, folder.toString());
  }
}
