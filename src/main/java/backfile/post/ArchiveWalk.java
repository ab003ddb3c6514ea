package backfile.post;

import backfile.problem.Problem;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * One walk through an archive's folder. Links are followed after all that really lies in the
 * folder, so that a file keeps its own path whatever links to it; as each real folder is walked
 * once, a loop of links comes to an end.
 */
final class ArchiveWalk extends SimpleFileVisitor<Path> {
  private record Link(Path file, String path) implements Comparable<Link> {
    @Override
    public int compareTo(Link other) {
      return path.compareTo(other.path);
    }
  }

  private final Path root;
  private final Consumer<Problem> problems;
  private final List<ArchiveFile> found = new ArrayList<>();
  private final Set<Object> walked = new HashSet<>();
  private final Set<Path> files = new HashSet<>();
  private final Map<String, Integer> passedOver = new TreeMap<>();
  private boolean following;
  private List<Link> links = new ArrayList<>();
  private FilePaths paths;

  /**
   * @param root a real path
   */
  ArchiveWalk(Path root, Consumer<Problem> problems) {
    this.root = root;
    this.problems = problems;
    this.paths = new FilePaths(root, "");
  }

  List<ArchiveFile> files() {
    walk(paths);
    if (!links.isEmpty()) {
      startFollowing();
    }
    while (!links.isEmpty()) {
      List<Link> next = links;
      links = new ArrayList<>();
      next.sort(null);
      for (Link link : next) {
        follow(link);
      }
    }
    found.sort(null);
    return withoutTwins();
  }

  /** Only then can a file come twice; most archives have no links. */
  private void startFollowing() {
    following = true;
    for (ArchiveFile file : found) {
      files.add(file.file());
    }
  }

  private void walk(FilePaths from) {
    paths = from;
    try {
      Files.walkFileTree(from.start(), this);
    } catch (IOException e) {
      report(from.start(), e);
    }
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes state) {
    boolean skipped = isHidden(folder) || !walked.add(key(folder, state));
    return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes state) {
    String path = paths.of(file);
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (state.isSymbolicLink() && !name.startsWith(".")) {
      links.add(new Link(file, path));
    } else if (state.isRegularFile() && Archive.isPostName(name)) {
      add(file, path, state);
    } else {
      Archive.foreignKind(path).ifPresent(kind -> passedOver.merge(kind, 1, Integer::sum));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) {
    if (file.equals(root)) {
      throw Problem.of(file.toString(), "cannot be read: " + ReadFailure.reason(failure))
          .asException(failure);
    }
    if (!isHidden(file)) {
      report(file, failure);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
    if (failure != null) {
      report(folder, failure);
    }
    return FileVisitResult.CONTINUE;
  }

  private void follow(Link link) {
    try {
      Path real = link.file().toRealPath();
      BasicFileAttributes state = Files.readAttributes(real, BasicFileAttributes.class);
      String name = link.file().getFileName().toString();
      if (state.isRegularFile() && Archive.isPostName(name)) {
        add(real, link.path(), state);
      } else if (state.isDirectory() && !root.startsWith(real)) {
        walk(new FilePaths(real, link.path() + "/"));
      }
    } catch (IOException e) {
      problems.accept(Problem.of(link.path(), "the link leads nowhere: " + ReadFailure.reason(e)));
    }
  }

  private void add(Path file, String path, BasicFileAttributes state) {
    if (!following || files.add(file)) {
      long modified = state.lastModifiedTime().to(TimeUnit.NANOSECONDS);
      found.add(new ArchiveFile(path, file, state.size(), modified));
    }
  }

  /** A file that vanishes during the walk is simply not there. */
  private void report(Path file, IOException failure) {
    if (!(failure instanceof NoSuchFileException)) {
      String what = "cannot be read: " + ReadFailure.reason(failure);
      problems.accept(Problem.of(paths.of(file), what));
    }
  }

  /** The start of a walk is wanted whatever its name. */
  private boolean isHidden(Path file) {
    return !file.equals(paths.start()) && file.getFileName().toString().startsWith(".");
  }

  /** How many files there are of which kinds that are likely posts and not read. */
  Optional<String> passedOver() {
    List<String> kinds = new ArrayList<>();
    passedOver.forEach((kind, count) -> kinds.add(count + " " + kind));
    return Optional.of(String.join(", ", kinds)).filter(text -> !text.isEmpty());
  }

  private static Object key(Path folder, BasicFileAttributes state) {
    return state.fileKey() == null ? folder : state.fileKey();
  }

  /** Two names that differ only in bytes that are no text can come out as one path. */
  private List<ArchiveFile> withoutTwins() {
    List<ArchiveFile> result = new ArrayList<>(found.size());
    String before = "";
    for (ArchiveFile file : found) {
      if (file.path().equals(before)) {
        problems.accept(Problem.of(before, "another file is written with the same name"));
      } else {
        result.add(file);
      }
      before = file.path();
    }
    return result;
  }
}
