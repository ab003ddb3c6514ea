package backfile.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import backfile.problem.Problem;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The file of command lines typed before, which nobody else may read. Lines are added to it and
 * nothing else is done to it: what stands in it stays, whatever it is.
 */
final class HistoryFile {
  /** Bytes at the end of the file that are read: more than a person goes back through. */
  private static final int MOST_READ = 1 << 20;

  /** What bytes are read as that are no UTF-8. */
  private static final char NO_CHARACTER = '\uFFFD';

  private final Path file;
  private final Consumer<Problem> problems;
  private boolean isUseless;

  /**
   * A file that is not looked at yet.
   *
   * @param problems is told what keeps it from being read or written, once
   */
  HistoryFile(Path file, Consumer<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /** Whether a shell has run before. */
  boolean exists() {
    return Files.exists(file);
  }

  /** Makes the file where it is missing, and gives its last lines, without their ends. */
  List<String> read() {
    try {
      make();
      return lines();
    } catch (IOException e) {
      giveUp(e);
      return List.of();
    }
  }

  private void make() throws IOException {
    Files.createDirectories(file.getParent());
    if (!Files.exists(file)) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    // To read a pipe or a device may take for ever.
    if (!Files.isRegularFile(file)) {
      throw new IOException("this is no file");
    }
  }

  private List<String> lines() throws IOException {
    // Other ways to read are closed for good by a Ctrl-C that comes meanwhile.
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      long start = Math.max(0, in.length() - MOST_READ);
      byte[] bytes = new byte[(int) (in.length() - start)];
      in.seek(start);
      in.readFully(bytes);
      List<String> lines = List.of(new String(bytes, UTF_8).split("\n"));
      if (start > 0) {
        return lines.subList(1, lines.size());
      }
      check(lines);
      return lines;
    }
  }

  /** Says which line is not all text; lines are offered as far as they are. */
  private void check(List<String> lines) {
    List<Integer> odd = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).indexOf(NO_CHARACTER) >= 0 || lines.get(i).indexOf('\0') >= 0) {
        odd.add(i + 1);
      }
    }
    if (!odd.isEmpty()) {
      String more = odd.size() == 1 ? "" : ", as " + (odd.size() - 1) + " more are not";
      problems.accept(
          Problem.of(file + ":" + odd.get(0), "this line is not all text" + more)
              .withHint("sed -i " + odd.get(0) + "d " + file));
    }
  }

  /** Adds a line. */
  void add(String line) {
    if (isUseless) {
      return;
    }
    try {
      String before = endsWithinLine() ? "\n" : "";
      try (FileOutputStream out = new FileOutputStream(file.toFile(), true)) {
        out.write((before + line + "\n").getBytes(UTF_8));
      }
    } catch (IOException e) {
      giveUp(e);
    }
  }

  /** As after a line that a full disk has cut. */
  private boolean endsWithinLine() throws IOException {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      in.seek(Math.max(0, in.length() - 1));
      return in.length() > 0 && in.read() != '\n';
    }
  }

  private void giveUp(IOException e) {
    isUseless = true;
    // Of some the message is the name of a file and nothing else.
    String reason =
        e instanceof FileSystemException ? "" : ": " + e.getMessage().replace(file + " ", "");
    problems.accept(
        Problem.of(file.toString(), "the history cannot be kept" + reason)
            .withHint("another state folder: XDG_STATE_HOME"));
  }
}
