package backfile.shell;

import backfile.command.session.Session;
import backfile.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** The file of command lines typed before, which nobody else may read. */
final class HistoryFile {
  private HistoryFile() {}

  /** Whether a shell has run before. */
  static boolean exists(Session session) {
    return Files.exists(file(session));
  }

  private static Path file(Session session) {
    return session.locations().state().resolve("history");
  }

  /** The file, made where it is missing; none, and a warning, where it cannot be written. */
  static Optional<Path> prepare(Session session) {
    Path file = file(session);
    try {
      Files.createDirectories(file.getParent());
      if (!Files.exists(file)) {
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
      if (Files.isRegularFile(file) && Files.isWritable(file)) {
        return Optional.of(file);
      }
    } catch (IOException e) {
      // Said below, as for a file that is there but of no use.
    }
    session.warn(
        Problem.of(file.toString(), "the history cannot be kept")
            .withHint("another state folder: XDG_STATE_HOME"));
    return Optional.empty();
  }
}
