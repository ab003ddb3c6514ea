package backfile.command.config;

import backfile.problem.Problem;
import backfile.view.export.OneFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The lines of the settings file, to change one and keep the others with their comments. */
final class SettingsFile {
  private final Path file;

  SettingsFile(Path file) {
    this.file = file;
  }

  /** Gives a setting a value, in its line or in a new one at the end. */
  void set(String name, String value) {
    List<String> lines = new ArrayList<>();
    boolean done = false;
    for (String line : read()) {
      if (isOf(name, line)) {
        if (!done) {
          lines.add(name + ": " + value);
        }
        done = true;
      } else {
        lines.add(line);
      }
    }
    if (!done) {
      lines.add(name + ": " + value);
    }
    write(lines);
  }

  /** Takes a setting away; false where there was none. */
  boolean unset(String name) {
    List<String> lines = read();
    List<String> kept = lines.stream().filter(line -> !isOf(name, line)).toList();
    if (kept.size() < lines.size()) {
      write(kept);
    }
    return kept.size() < lines.size();
  }

  private static boolean isOf(String name, String line) {
    int colon = line.indexOf(':');
    return colon >= 0 && line.substring(0, colon).strip().equals(name);
  }

  private List<String> read() {
    try {
      return Files.readAllLines(file);
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw Problem.of(file.toString(), "the settings cannot be read").asException(e);
    }
  }

  private void write(List<String> lines) {
    try {
      Files.createDirectories(file.getParent());
      try (OneFile whole = OneFile.at(Files.exists(file) ? file.toRealPath() : file)) {
        lines.forEach(line -> whole.out().print(line + "\n"));
        whole.end();
      }
    } catch (IOException e) {
      throw Problem.of(file.toString(), "the settings cannot be written: " + e.getMessage())
          .asException(e);
    }
  }
}
