package backfile.post;

import backfile.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A folder of posts. */
public final class Archive {
  private static final List<String> EXTENSIONS =
      List.of(".md", ".markdown", ".html", ".htm", ".txt", ".mkd", ".mkdn", ".mdown", ".mdx");

  /** Kinds of posts that are not read. */
  private static final Set<String> FOREIGN =
      Set.of(".njk", ".liquid", ".webc", ".textile", ".adoc", ".asciidoc", ".org", ".rst");

  private Archive() {}

  /**
   * Every file that may be a post, sorted by path; nothing is opened. Hidden files and folders are
   * left out, symbolic links are followed, and each real folder and file is seen once.
   *
   * @param passedOver told of the kinds of files that are likely posts and not read
   * @param problems told of each folder or link that cannot be read; the walk goes on
   * @throws backfile.problem.ProblemException where the folder itself cannot be read
   */
  public static List<ArchiveFile> files(
      Path folder, Consumer<String> passedOver, Consumer<Problem> problems) {
    ArchiveWalk walk = new ArchiveWalk(realFolder(folder), problems);
    List<ArchiveFile> files = walk.files();
    walk.passedOver().ifPresent(passedOver);
    return files;
  }

  /** Whether a file's name is that of a post; hidden files are none. */
  static boolean isPostName(String name) {
    if (name.startsWith(".")) {
      return false;
    }
    if (name.endsWith(".md")) {
      return name.length() > 3;
    }
    int dot = name.lastIndexOf('.');
    return dot > 0 && EXTENSIONS.contains(name.substring(dot).toLowerCase(Locale.ROOT));
  }

  /**
   * The ending of a file that is likely a post and not read; empty for any other. What lies in a
   * folder such as {@code _layouts} makes pages and is none.
   */
  static Optional<String> foreignKind(String path) {
    for (String folder : path.split("/", -1)) {
      if (folder.startsWith("_") && !folder.equals("_posts") && !folder.equals("_drafts")) {
        return Optional.empty();
      }
    }
    int dot = Math.max(0, path.lastIndexOf('.'));
    return Optional.of(path.substring(dot).toLowerCase(Locale.ROOT)).filter(FOREIGN::contains);
  }

  /** The file's name without the extension of a post; any other extension stays. */
  public static String withoutExtension(String name) {
    return isPostName(name) ? name.substring(0, name.lastIndexOf('.')) : name;
  }

  private static Path realFolder(Path folder) {
    Path real;
    try {
      real = folder.toRealPath();
    } catch (IOException e) {
      String what =
          Files.exists(folder) ? "cannot be read: " + ReadFailure.reason(e) : "no such folder";
      throw Problem.of(folder.toString(), what)
          .withHint("backfile index DIR, with the folder that holds the posts")
          .asException(e);
    }
    if (!Files.isDirectory(real)) {
      throw Problem.of(folder.toString(), "is a file, where a folder of posts is needed")
          .withHint("backfile index " + quoted(String.valueOf(real.getParent())))
          .asException();
    }
    return real;
  }

  private static String quoted(String path) {
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (!Character.isLetterOrDigit(c) && "/._-+,@:".indexOf(c) < 0) {
        return "'" + path.replace("'", "'\\''") + "'";
      }
    }
    return path;
  }
}
