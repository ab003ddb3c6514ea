package backfile.view.export;

import backfile.post.Archive;
import backfile.post.Checksum;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Gives each post a path of its own below a folder: the one that it has in its archive, as far as
 * any file system can hold it. The same posts in the same order get the same paths.
 */
final class PathPlan {
  private static final int LONGEST_PATH = 1_000;

  /** The page that lists the others. */
  static final String LIST = "index.html";

  private final String extension;

  /** Checksums stand for the paths, of which there may be millions. */
  private final Set<Long> files = new HashSet<>();

  private final Set<Long> folders = new HashSet<>();

  private PathPlan(String extension) {
    this.extension = extension;
  }

  /** A plan that has no path yet but those that are no post's. */
  static PathPlan of(ExportForm form) {
    PathPlan plan = new PathPlan(form.extension());
    if (form == ExportForm.HTML) {
      plan.files.add(key(LIST));
    }
    return plan;
  }

  /** The path, with {@code /} between its parts, of the post at a path in its archive. */
  String path(String archivePath) {
    List<String> parts = new ArrayList<>(List.of(archivePath.split("/", -1)));
    parts.removeIf(part -> part.isEmpty() || part.equals("."));
    String name = parts.isEmpty() ? "" : parts.remove(parts.size() - 1);
    String stem = Archive.withoutExtension(name);
    String path = free(folder(parts), SafeName.of(stem), name.substring(stem.length()));
    if (path.getBytes(StandardCharsets.UTF_8).length <= LONGEST_PATH) {
      return path;
    }
    return free("", SafeName.of(stem) + "-" + SafeName.hash(archivePath), "");
  }

  /** The folders with a slash after each; none is where a file was given the name. */
  private String folder(List<String> parts) {
    String folder = "";
    for (String part : parts) {
      String next = folder + SafeName.of(part);
      while (files.contains(key(next))) {
        next += "_";
      }
      folders.add(key(next));
      folder = next + "/";
    }
    return folder;
  }

  /** Of files with one name, the second also tells its former extension, others have numbers. */
  private String free(String folder, String stem, String formerExtension) {
    String path = folder + stem + extension;
    boolean tells = formerExtension.length() > 1 && !formerExtension.equals(extension);
    String longer = tells ? stem + "-" + SafeName.of(formerExtension.substring(1)) : stem;
    for (int number = 1; isTaken(path); number++) {
      path = folder + longer + (number == 1 && tells ? "" : "-" + (number + 1)) + extension;
    }
    files.add(key(path));
    return path;
  }

  private boolean isTaken(String path) {
    return files.contains(key(path)) || folders.contains(key(path));
  }

  /** Some file systems take names for the same that differ in case or in how accents are coded. */
  private static long key(String path) {
    String folded = Normalizer.normalize(path.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    return new Checksum().add(folded.getBytes(StandardCharsets.UTF_8)).value();
  }
}
