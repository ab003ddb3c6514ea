package backfile;

import backfile.command.session.Surroundings;
import backfile.view.ResultStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The process's edge: real streams, environment, exit code. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    int code = run(args, surroundings());
    MainClassArchive.renew();
    System.exit(code);
  }

  /** Runs one command line and gives its exit code; transcripts enter here. */
  static int run(String[] args, Surroundings surroundings) {
    return Backfile.run(args, surroundings);
  }

  /** What only the launcher knows comes as system properties. */
  private static Surroundings surroundings() {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put("BACKFILE_HOME", System.getProperty("backfile.home", "."));
    environment.put("BACKFILE_SESSION", System.getProperty("backfile.session", "0"));
    Set<Integer> terminals = new HashSet<>();
    for (char descriptor : System.getProperty("backfile.terminal", "").toCharArray()) {
      terminals.add(descriptor - '0');
    }
    return new Surroundings(
        System.in,
        new ResultStream(new FileOutputStream(FileDescriptor.out)),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        environment,
        Path.of("").toAbsolutePath(),
        terminals,
        Integer.getInteger("backfile.columns", 80),
        Integer.getInteger("backfile.rows", 24));
  }
}
