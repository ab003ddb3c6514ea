package backfile;

import backfile.Workspace.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs a transcript's commands: {@code backfile}, and the few others that set a scene: {@code cd},
 * {@code mkdir}, {@code write FILE}, {@code cat}, {@code ls}, {@code cp}, {@code ln}, {@code
 * touch}, {@code chmod MODE}, {@code rm}, {@code export NAME=VALUE}, {@code unset NAME} and {@code
 * terminal COLUMNS|none}. Folders are made, copied and removed whole, without options.
 */
final class Stage {
  private static final Pattern TAKEN = Pattern.compile("\\bin \\d+(?:\\.\\d+)? (?:ms|s|min)\\b");
  private static final Pattern SETTING = Pattern.compile("[A-Z_]+=.*", Pattern.DOTALL);

  private final Workspace workspace;

  Stage(Workspace workspace) {
    this.workspace = workspace;
  }

  /** What the step left, as expected lines, with what differs between runs masked. */
  List<String> play(Transcript.Step step) {
    ShellLine line = ShellLine.parse(step.command(), this::variable);
    String input = step.inputText();
    StringBuilder err = new StringBuilder();
    Outcome last = new Outcome("", "", 0);
    for (List<String> command : line.commands()) {
      last = withSettings(command, input);
      err.append(last.err());
      input = last.out();
    }
    String out = last.out();
    if (line.file().isPresent()) {
      workspace.write(line.file().get(), out);
      out = "";
    }
    return Transcript.shown(new Outcome(masked(out), masked(err.toString()), last.code()));
  }

  private String variable(String name) {
    return switch (name) {
      case "HERE" -> workspace.here().toString();
      case "BACKFILE_HOME" -> workspace.installation().toString();
      default -> workspace.environment().getOrDefault(name, "");
    };
  }

  private String masked(String text) {
    String known =
        text.replace(workspace.here().toString(), "$HERE")
            .replace(workspace.home().toString(), "$HOME")
            .replace(workspace.installation().toString(), "$BACKFILE_HOME");
    return TAKEN.matcher(known).replaceAll("in T s");
  }

  /** Leading {@code NAME=VALUE} words hold for this one command. */
  private Outcome withSettings(List<String> words, String input) {
    Map<String, String> before = new HashMap<>(workspace.environment());
    int first = 0;
    while (first < words.size() - 1 && SETTING.matcher(words.get(first)).matches()) {
      set(words.get(first++));
    }
    if (first == 0) {
      return perform(words.get(0), words.subList(1, words.size()), input);
    }
    try {
      return perform(words.get(first), words.subList(first + 1, words.size()), input);
    } finally {
      workspace.environment().clear();
      workspace.environment().putAll(before);
    }
  }

  private void set(String setting) {
    int equals = setting.indexOf('=');
    workspace.environment().put(setting.substring(0, equals), setting.substring(equals + 1));
  }

  private Outcome perform(String verb, List<String> operands, String input) {
    if (verb.equals("backfile")) {
      return workspace.runWithInput(input, operands.toArray(String[]::new));
    }
    try {
      return new Outcome(setScene(verb, operands, input), "", 0);
    } catch (IOException e) {
      throw new UncheckedIOException(verb + " " + operands, e);
    }
  }

  private String setScene(String verb, List<String> operands, String input) throws IOException {
    switch (verb) {
      case "write" -> workspace.write(operands.get(0), input);
      case "terminal" -> setTerminal(operands.get(0));
      case "export" -> operands.forEach(this::set);
      case "unset" -> workspace.environment().keySet().removeAll(operands);
      case "chmod" -> chmod(operands.get(0), paths(operands.subList(1, operands.size())));
      case "ln" -> Files.createSymbolicLink(path(operands.get(1)), Path.of(operands.get(0)));
      case "cp" -> Workspace.copy(path(operands.get(0)), path(operands.get(1)));
      case "cd" -> workspace.enter(path(operands.get(0)).toRealPath());
      default -> {
        return perPath(verb, paths(operands), input);
      }
    }
    return "";
  }

  private static String perPath(String verb, List<Path> paths, String input) throws IOException {
    StringBuilder out = new StringBuilder();
    if (verb.equals("cat") && paths.isEmpty()) {
      return input;
    }
    for (Path path : paths) {
      switch (verb) {
        case "mkdir" -> Files.createDirectories(path);
        case "touch" -> Files.write(path, new byte[0], StandardOpenOption.CREATE);
        case "rm" -> Workspace.remove(path);
        case "cat" -> out.append(Files.readString(path));
        case "ls" -> out.append(listed(path));
        default -> throw new IllegalArgumentException("no such command in transcripts: " + verb);
      }
    }
    return out.toString();
  }

  private static String listed(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .map(entry -> entry.getFileName() + (Files.isDirectory(entry) ? "/" : "") + "\n")
          .sorted()
          .collect(Collectors.joining());
    }
  }

  private static void chmod(String mode, List<Path> paths) throws IOException {
    int bits = Integer.parseInt(mode, 8);
    StringBuilder letters = new StringBuilder("rwxrwxrwx");
    for (int bit = 0; bit < 9; bit++) {
      if ((bits >> (8 - bit) & 1) == 0) {
        letters.setCharAt(bit, '-');
      }
    }
    for (Path path : paths) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(letters.toString()));
    }
  }

  /** Standard input stays a text: a terminal there would open the interactive shell. */
  private void setTerminal(String columns) {
    if (columns.equals("none")) {
      workspace.terminals(Set.of(), 80);
    } else {
      workspace.terminals(Set.of(1, 2), Integer.parseInt(columns));
    }
  }

  private List<Path> paths(List<String> names) {
    List<Path> paths = new ArrayList<>();
    names.forEach(name -> paths.add(path(name)));
    return paths;
  }

  private Path path(String name) {
    return workspace.folder().resolve(name);
  }
}
