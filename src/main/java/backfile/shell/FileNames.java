package backfile.shell;

import backfile.command.help.Suggestion;
import backfile.command.session.Surroundings;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Names of files and programs that a word could become. */
final class FileNames {
  private final Surroundings here;

  FileNames(Surroundings here) {
    this.here = here;
  }

  /** Folders end in a slash; what is hidden is offered only once its dot is typed. */
  List<Suggestion> files(String typed) {
    if (typed.equals("~")) {
      return List.of(new Suggestion("~/", "files", ""));
    }
    int name = typed.lastIndexOf('/') + 1;
    String folder = typed.substring(0, name);
    List<Suggestion> files = new ArrayList<>();
    for (Path file : list(HomeFolder.of(here).in(folder), typed.substring(name))) {
      String word = folder + file.getFileName() + (Files.isDirectory(file) ? "/" : "");
      files.add(new Suggestion(word, "files", ""));
    }
    return files;
  }

  /** The programs on the path, or a file where the word names a folder. */
  List<Suggestion> programs(String typed) {
    if (typed.indexOf('/') >= 0 || typed.startsWith("~")) {
      return files(typed);
    }
    Set<String> names = new TreeSet<>();
    for (String folder : here.environment().getOrDefault("PATH", "").split(":", -1)) {
      for (Path file : list(folder, typed)) {
        if (Files.isExecutable(file) && !Files.isDirectory(file)) {
          names.add(file.getFileName().toString());
        }
      }
    }
    List<Suggestion> programs = new ArrayList<>();
    names.forEach(name -> programs.add(new Suggestion(name, "programs", "")));
    return programs;
  }

  /** Whether the path has a program of this very name. */
  boolean isProgram(String name) {
    for (String folder : here.environment().getOrDefault("PATH", "").split(":", -1)) {
      if (Files.isExecutable(here.folder().resolve(folder).resolve(name))) {
        return true;
      }
    }
    return false;
  }

  private Set<Path> list(String folder, String start) {
    Set<Path> files = new TreeSet<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(here.folder().resolve(folder))) {
      for (Path file : all) {
        String name = file.getFileName().toString();
        boolean shown = start.startsWith(".") || !name.startsWith(".");
        if (shown && Suggestion.begins(name, start)) {
          files.add(file);
        }
      }
    } catch (IOException | InvalidPathException e) {
      // What cannot be read has no names to offer.
      return Set.of();
    }
    return files;
  }
}
