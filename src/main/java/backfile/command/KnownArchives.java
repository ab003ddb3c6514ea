package backfile.command;

import backfile.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The archives that were indexed, in a file of lines {@code NAME<TAB>FOLDER}; the first one is the
 * default.
 */
final class KnownArchives {
  /** An archive's name and its folder, absolute. */
  record Known(String name, Path folder) {}

  private final Path file;

  KnownArchives(Locations locations) {
    this.file = locations.data().resolve("archives");
  }

  List<Known> all() {
    List<Known> all = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(file)) {
        int tab = line.indexOf('\t');
        if (tab > 0) {
          all.add(new Known(line.substring(0, tab), Path.of(line.substring(tab + 1))));
        }
      }
    } catch (NoSuchFileException e) {
      return all;
    } catch (IOException e) {
      throw Problem.of(file.toString(), "the list of archives cannot be read")
          .withHint("another data folder: XDG_DATA_HOME")
          .asException(e);
    }
    return all;
  }

  Optional<Known> named(String name) {
    for (Known known : all()) {
      if (known.name().equals(name)) {
        return Optional.of(known);
      }
    }
    return Optional.empty();
  }

  /** The archive that a folder lies in; of nested ones the innermost. */
  Optional<Known> containing(Path folder) {
    Optional<Known> innermost = Optional.empty();
    int depth = -1;
    for (Known known : all()) {
      if (folder.startsWith(known.folder()) && known.folder().getNameCount() > depth) {
        innermost = Optional.of(known);
        depth = known.folder().getNameCount();
      }
    }
    return innermost;
  }

  /** Adds an archive, or moves it to the front: the one indexed last by folder is the default. */
  void makeDefault(Known archive) {
    List<Known> all = all();
    all.removeIf(known -> known.name().equals(archive.name()));
    all.add(0, archive);
    write(all);
  }

  void forget(String name) {
    List<Known> all = all();
    all.removeIf(known -> known.name().equals(name));
    write(all);
  }

  private void write(List<Known> all) {
    StringBuilder lines = new StringBuilder();
    for (Known known : all) {
      lines.append(known.name()).append('\t').append(known.folder()).append('\n');
    }
    try {
      Files.createDirectories(file.getParent());
      Path draft = Files.createTempFile(file.getParent(), "archives", ".new");
      Files.writeString(draft, lines);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw Problem.of(file.toString(), "the list of archives cannot be written")
          .withHint("another data folder: XDG_DATA_HOME")
          .asException(e);
    }
  }
}
