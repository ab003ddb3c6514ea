package backfile.web;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * The desktop's browser: {@code BACKFILE_BROWSER}, else {@code BROWSER}, then {@code open} on macOS
 * and {@code xdg-open} where there is a desktop. Programs get an argument list, never a shell line.
 */
public final class Browser {
  /** Browsers that live in the terminal: they get it, and are waited for. */
  private static final Set<String> IN_TERMINAL =
      Set.of("w3m", "lynx", "links", "links2", "elinks", "browsh", "carbonyl", "chawan", "cha");

  /** A program that cannot open anything says so at once; one that can may stay. */
  private static final long PATIENCE_MILLIS = 300;

  private final Map<String, String> environment;
  private final Set<Integer> terminals;
  private final Foreground foreground;
  private final boolean mac;

  /** Gives a browser the terminal. */
  public interface Foreground {
    /** Runs it to its end. */
    void run(ProcessBuilder browser) throws IOException;
  }

  /**
   * A browser as the environment has it.
   *
   * @param terminals which of the descriptors 0, 1 and 2 are terminals
   */
  public Browser(Map<String, String> environment, Set<Integer> terminals, Foreground foreground) {
    this(environment, terminals, foreground, System.getProperty("os.name", ""));
  }

  Browser(
      Map<String, String> environment,
      Set<Integer> terminals,
      Foreground foreground,
      String system) {
    this.environment = environment;
    this.terminals = terminals;
    this.foreground = foreground;
    this.mac = system.toLowerCase(Locale.ROOT).startsWith("mac");
  }

  /** What became of an address. */
  public sealed interface Outcome {
    /** A program took it. */
    record Opened(String program) implements Outcome {}

    /** There is no desktop and no browser is named; the caller prints the address. */
    record NoDesktop() implements Outcome {}

    /** Programs were named, but none of them could be started or they failed at once. */
    record Failed(List<String> programs) implements Outcome {}
  }

  /**
   * Opens an address in the first browser that can be started.
   *
   * @throws backfile.problem.ProblemException if it is no http or https address
   */
  public Outcome open(String url) {
    Address address = Address.of(url);
    List<String> tried = new ArrayList<>();
    for (BrowserCommand command : commands()) {
      List<String> arguments = command.arguments(address);
      if (start(arguments)) {
        return new Outcome.Opened(arguments.get(0));
      }
      tried.add(arguments.get(0));
    }
    return tried.isEmpty() ? new Outcome.NoDesktop() : new Outcome.Failed(List.copyOf(tried));
  }

  /** Whether the browser that is tried first lives in the terminal. */
  public boolean takesTerminal() {
    List<BrowserCommand> commands = commands();
    return !commands.isEmpty() && isInTerminal(commands.get(0).words().get(0));
  }

  private boolean isInTerminal(String program) {
    return IN_TERMINAL.contains(program.substring(program.lastIndexOf('/') + 1))
        && terminals.containsAll(Set.of(0, 1));
  }

  private List<BrowserCommand> commands() {
    String own = environment.getOrDefault("BACKFILE_BROWSER", "");
    String value = own.isBlank() ? environment.getOrDefault("BROWSER", "") : own;
    List<BrowserCommand> commands = BrowserCommand.all(value);
    if (mac) {
      commands.add(new BrowserCommand(List.of("open")));
    } else if (has("DISPLAY") || has("WAYLAND_DISPLAY")) {
      commands.add(new BrowserCommand(List.of("xdg-open")));
    }
    return commands;
  }

  private boolean has(String name) {
    return !environment.getOrDefault(name, "").isEmpty();
  }

  private boolean start(List<String> arguments) {
    ProcessBuilder builder = new ProcessBuilder(arguments);
    builder.environment().clear();
    builder.environment().putAll(environment);
    try {
      if (isInTerminal(arguments.get(0))) {
        foreground.run(builder.inheritIO());
        return true;
      }
      return runOutside(builder);
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean runOutside(ProcessBuilder builder) throws IOException {
    builder
        .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    try {
      return !process.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS) || process.exitValue() == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
