package backfile.view.export;

import backfile.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The folders of archives, into which nothing is ever written. */
public final class ForbiddenFolders {
  private final List<Path> folders = new ArrayList<>();

  /** Folders that are not there any more forbid nothing. */
  public ForbiddenFolders(List<Path> folders) {
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        this.folders.add(real(folder));
      }
    }
  }

  /** Refuses a place in one of them, whatever links lead there. */
  public void check(Path place, String where) {
    Path real = real(place);
    for (Path folder : folders) {
      if (real.startsWith(folder)) {
        throw Problem.of(where, "this lies in an archive, " + folder + ", which is only read")
            .withHint("another place")
            .asException();
      }
    }
  }

  /** Of a place that is not there yet, what is there of the way to it. */
  private static Path real(Path place) {
    Path whole = place.toAbsolutePath().normalize();
    Path there = whole;
    while (there.getParent() != null && !Files.exists(there)) {
      there = there.getParent();
    }
    try {
      return there.toRealPath().resolve(there.relativize(whole));
    } catch (IOException e) {
      return whole;
    }
  }
}
