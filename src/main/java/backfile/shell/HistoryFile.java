package backfile.shell;

import backfile.command.Session;
import backfile.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The file of command lines typed before, which nobody else may read. */
final class HistoryFile {
  private HistoryFile() {}

  static Path prepare(Session session) {
    Path file = session.locations().state().resolve("history");
    try {
      Files.createDirectories(file.getParent());
      if (!Files.exists(file)) {
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
    } catch (IOException e) {
      session.warn(
          Problem.of(file.toString(), "the history cannot be kept")
              .withHint("another state folder: XDG_STATE_HOME"));
    }
    return file;
  }
}
