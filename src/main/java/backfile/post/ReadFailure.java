package backfile.post;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/** Why a file or folder cannot be read, in words for a person. */
final class ReadFailure {
  private ReadFailure() {}

  static String reason(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (failure instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (failure instanceof FileSystemLoopException) {
      return "it lies within itself";
    }
    String said =
        failure instanceof FileSystemException known ? known.getReason() : failure.getMessage();
    return said == null || said.isEmpty() ? "input error" : lowerCase(said);
  }

  private static String lowerCase(String said) {
    return said.substring(0, 1).toLowerCase(Locale.ROOT) + said.substring(1);
  }
}
