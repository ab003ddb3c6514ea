package backfile.view.export;

import backfile.problem.Problem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds out which files of a folder an export would overwrite, before it writes anything. */
public final class OverwriteCheck {
  private static final int MOST_NAMED = 3;

  private final Path root;
  private final PathPlan plan;
  private final List<String> named = new ArrayList<>();
  private long count;

  public OverwriteCheck(Path root, ExportForm form) {
    this.root = root;
    this.plan = PathPlan.of(form);
    if (form == ExportForm.HTML) {
      look(PathPlan.LIST);
    }
  }

  /** Looks for the file of the post at a path in its archive. */
  public void post(String archivePath) {
    look(plan.path(archivePath));
  }

  private void look(String path) {
    if (Files.exists(TargetFolder.resolve(root, path), LinkOption.NOFOLLOW_LINKS)) {
      count++;
      if (named.size() < MOST_NAMED) {
        named.add(path);
      }
    }
  }

  /** Refuses to go on where there were any. */
  public void end(String where) {
    if (count > 0) {
      String files = count == 1 ? "1 file" : count + " files";
      throw Problem.of(where, files + " would be overwritten")
          .withDetails(count > MOST_NAMED ? withMore() : named)
          .withHint("another place, or --force")
          .asException();
    }
  }

  private List<String> withMore() {
    List<String> details = new ArrayList<>(named);
    details.add("and " + (count - MOST_NAMED) + " more");
    return details;
  }
}
