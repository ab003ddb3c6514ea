package backfile.command.session;

import backfile.problem.Problem;
import backfile.view.export.ForbiddenFolders;
import backfile.view.export.OneFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The archives that were indexed, in a file of lines {@code NAME<TAB>FOLDER}; the first one is the
 * default. Processes change it one after the other, so that none takes away what another added.
 */
public final class KnownArchives {
  /** An archive's name and its folder, absolute. */
  public record Known(String name, Path folder) {}

  private final Path file;

  public KnownArchives(Locations locations) {
    this.file = locations.data().resolve("archives");
  }

  public List<Known> all() {
    List<Known> all = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(file)) {
        int tab = line.indexOf('\t');
        if (tab > 0) {
          all.add(
              new Known(line.substring(0, tab), Path.of(OneLine.undo(line.substring(tab + 1)))));
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

  public Optional<Known> named(String name) {
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

  /** No archive's folder is written to, be it one of these or another that is in use. */
  public ForbiddenFolders forbidden(Optional<Path> another) {
    List<Path> folders = new ArrayList<>();
    another.ifPresent(folders::add);
    all().forEach(known -> folders.add(known.folder()));
    return new ForbiddenFolders(folders);
  }

  /** Adds an archive, or moves it to the front: the one indexed last by folder is the default. */
  public void makeDefault(Known archive) {
    change(
        all -> {
          all.removeIf(known -> known.name().equals(archive.name()));
          all.add(0, archive);
        });
  }

  /** Adds an archive behind all others, if there is none of this name. */
  public void add(Known archive) {
    change(
        all -> {
          if (all.stream().noneMatch(known -> known.name().equals(archive.name()))) {
            all.add(archive);
          }
        });
  }

  public void forget(String name) {
    change(all -> all.removeIf(known -> known.name().equals(name)));
  }

  private void change(Consumer<List<Known>> step) {
    try {
      Files.createDirectories(file.getParent());
      try (FileChannel channel =
          FileChannel.open(
              file.resolveSibling("archives.lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE)) {
        // It falls with the channel.
        channel.lock();
        List<Known> all = all();
        step.accept(all);
        write(all);
      }
    } catch (IOException e) {
      throw Problem.of(file.toString(), "the list of archives cannot be written")
          .withHint("another data folder: XDG_DATA_HOME")
          .asException(e);
    }
  }

  private void write(List<Known> all) {
    try (OneFile whole = OneFile.at(file)) {
      for (Known known : all) {
        String folder = OneLine.of(known.folder().toString());
        whole.out().print(known.name() + '\t' + folder + '\n');
      }
      whole.end();
    }
  }
}
