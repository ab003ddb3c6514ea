package backfile;

import backfile.command.session.Surroundings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A made-up machine for one test: an empty home, an installed program with its sample archive, a
 * current folder, an environment, and standard streams. Nothing of the real user is seen.
 */
public final class Workspace implements AutoCloseable {
  private static final Path DEMO = Path.of("src/main/demo");

  private final Path root;
  private final Program program;
  private final Map<String, String> environment = new TreeMap<>();
  private Path folder;
  private Set<Integer> terminals = Set.of();
  private int columns = 80;

  /** What one command line left behind, its text read as UTF-8. */
  public record Outcome(String out, String err, int code) {}

  /** A workspace whose commands run in this process, through {@link Main#run}. */
  public static Workspace open() {
    return open(new Program.Inside());
  }

  static Workspace open(Program program) {
    try {
      return new Workspace(program);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Workspace(Program program) throws IOException {
    this.program = program;
    root = Files.createTempDirectory("backfile-test-").toRealPath();
    folder = Files.createDirectory(root.resolve("here"));
    Path home = Files.createDirectory(root.resolve("home"));
    environment.put("HOME", home.toString());
    environment.put("TERM", "xterm");
    for (String kind : List.of("CACHE", "CONFIG", "DATA", "STATE")) {
      String name = kind.toLowerCase(Locale.ROOT);
      environment.put("XDG_" + kind + "_HOME", home.resolve(name).toString());
    }
    if (program.installation().isEmpty()) {
      environment.put("BACKFILE_HOME", install().toString());
    }
  }

  private Path install() throws IOException {
    Path installation = root.resolve("program");
    Files.createDirectories(installation.resolve("share"));
    if (Files.isDirectory(DEMO)) {
      copy(DEMO, installation.resolve("share/demo"));
    }
    return installation;
  }

  /** The current folder. */
  public Path folder() {
    return folder;
  }

  /** The folder that the workspace starts in, {@code $HERE} in transcripts. */
  public Path here() {
    return root.resolve("here");
  }

  public Path home() {
    return root.resolve("home");
  }

  /** Where the program is installed: it holds {@code share/demo}. */
  public Path installation() {
    return program.installation().orElse(root.resolve("program"));
  }

  /** The variables that commands see; changes count from the next command on. */
  public Map<String, String> environment() {
    return environment;
  }

  public void enter(Path newFolder) {
    folder = folder.resolve(newFolder).normalize();
  }

  /** Makes descriptors 0, 1 and 2 terminals, or none of them, in the commands to come. */
  public void terminals(Set<Integer> descriptors, int width) {
    terminals = Set.copyOf(descriptors);
    columns = width;
  }

  /** Writes a file, in UTF-8, below the current folder; the folders above it are made. */
  public Path write(String path, String text) {
    Path file = folder.resolve(path);
    try {
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs {@code backfile WORDS…} with nothing on standard input. */
  public Outcome run(String... words) {
    return runWithInput("", words);
  }

  public Outcome runWithInput(String input, String... words) {
    return program.run(List.of(words), input, this);
  }

  /** This workspace as a process would find it. */
  public Surroundings surroundings(String input, OutputStream out, OutputStream err) {
    return new Surroundings(
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
        new PrintStream(out, false, StandardCharsets.UTF_8),
        new PrintStream(err, false, StandardCharsets.UTF_8),
        Map.copyOf(environment),
        folder,
        terminals,
        columns,
        24);
  }

  /** Copies a file or a whole folder, with modification times. */
  static void copy(Path from, Path to) throws IOException {
    List<Path> all;
    try (Stream<Path> paths = Files.walk(from)) {
      all = paths.toList();
    }
    for (Path path : all) {
      Path target = to.resolve(from.relativize(path).toString()).normalize();
      Files.copy(path, target, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  /** Removes a file or a whole folder, also where a test took the right to do so away. */
  static void remove(Path path) throws IOException {
    List<Path> all = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(path)) {
      paths.peek(Workspace::allowRemoval).forEach(all::add);
    }
    all.sort(Comparator.reverseOrder());
    for (Path each : all) {
      Files.delete(each);
    }
  }

  private static void allowRemoval(Path path) {
    if (Files.isDirectory(path)
        && !Files.isSymbolicLink(path)
        && !path.toFile().setWritable(true)) {
      throw new IllegalStateException("cannot make writable: " + path);
    }
  }

  @Override
  public void close() {
    try {
      remove(root);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
