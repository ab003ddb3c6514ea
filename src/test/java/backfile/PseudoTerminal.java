package backfile;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jline.utils.ScreenTerminal;

/**
 * The shell on a terminal of its own, with a person's keys and eyes. The terminal is made by {@code
 * script} of util-linux, and {@code here/before} and {@code here/after} keep its settings.
 */
final class PseudoTerminal implements AutoCloseable {
  static final String CTRL_C = "\003";
  static final String CTRL_D = "\004";
  static final String UP = "\033OA";

  private static final int SECONDS = 60;

  /** Sequences and signs, and the blanks by which a prompt gets a line of its own. */
  private static final Pattern CONTROL =
      Pattern.compile(" {80}\r|\033\\[[0-9;?]*[ -/]*[@-~]|\033[=>]|[\007\r]");

  private final Process process;
  private final Thread reader;
  private final StringBuilder written = new StringBuilder();
  private boolean ended;
  private int seen;

  private PseudoTerminal(Process process) {
    this.process = process;
    this.reader = new Thread(this::readAll, "terminal");
  }

  /** Whether this machine can make terminals; another {@code script} takes other options. */
  static boolean exists() {
    try {
      Process asked = new ProcessBuilder("script", "--version").redirectErrorStream(true).start();
      asked.getOutputStream().close();
      try (InputStream said = asked.getInputStream()) {
        return new String(said.readAllBytes(), StandardCharsets.UTF_8).contains("util-linux");
      }
    } catch (IOException e) {
      return false;
    }
  }

  /** Starts the shell of the sample archive on an 80 by 24 terminal. */
  static PseudoTerminal start(Workspace workspace) {
    return start(workspace, 80);
  }

  static PseudoTerminal start(Workspace workspace, int columns) {
    return start(workspace, columns, "demo");
  }

  static PseudoTerminal start(Workspace workspace, int columns, String archive) {
    return run(workspace, columns, "\"$BACKFILE\" -A " + archive);
  }

  /** Runs a script of the shell, which finds the program as {@code $BACKFILE}. */
  static PseudoTerminal run(Workspace workspace, int columns, String script) {
    Path program = workspace.installation().resolve("bin/backfile");
    String command =
        "stty rows 24 cols %d; stty -g >before; tty >tty; %s; code=$?; stty -g >after; exit $code"
            .formatted(columns, script);
    ProcessBuilder builder =
        new ProcessBuilder("script", "-qefc", command, "/dev/null")
            .directory(workspace.here().toFile())
            .redirectErrorStream(true);
    Program.Launched.setEnvironment(builder.environment(), workspace);
    builder.environment().put("BACKFILE", program.toString());
    try {
      PseudoTerminal terminal = new PseudoTerminal(builder.start());
      terminal.reader.setDaemon(true);
      terminal.reader.start();
      return terminal;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void readAll() {
    char[] piece = new char[1 << 12];
    try (Reader screen = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)) {
      for (int length; (length = screen.read(piece)) >= 0; ) {
        append(piece, length);
      }
    } catch (IOException e) {
      // A terminal that is taken away while it is read has ended as well.
    } finally {
      append(piece, -1);
    }
  }

  private synchronized void append(char[] piece, int length) {
    ended |= length < 0;
    written.append(piece, 0, Math.max(0, length));
    notifyAll();
  }

  /** Waits until the screen shows something, and gives its lines, filled up with blanks. */
  String see(int columns, int rows, String text) {
    return see(columns, rows, text, screen -> screen);
  }

  /** The same with lines that have no blanks at their ends. */
  String seeLines(int columns, int rows, String text) {
    return see(columns, rows, text, screen -> screen.replaceAll(" +(?=\n|$)", ""));
  }

  private String see(int columns, int rows, String text, UnaryOperator<String> reading) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (true) {
      String screen = reading.apply(screen(columns, rows));
      if (screen.contains(text)) {
        return screen;
      }
      if (System.nanoTime() > deadline) {
        fail("no '" + text + "' in\n" + screen);
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a terminal of this size shows, had it had the size all the time. */
  private String screen(int columns, int rows) {
    ScreenTerminal screen = new ScreenTerminal(columns, rows);
    screen.write(written());
    return screen.toString();
  }

  /**
   * The colour of the last sign of something that the screen shows.
   *
   * @return red, green and blue, four bits each
   */
  int colour(int columns, int rows, String text) {
    ScreenTerminal screen = new ScreenTerminal(columns, rows);
    screen.write(written());
    long[] cells = new long[columns * rows];
    screen.dump(cells, 0, 0, rows, columns, null);
    int at = screen.toString().replace("\n", "").lastIndexOf(text) + text.length() - 1;
    return (int) (cells[at] >> 44) & 0xfff;
  }

  /** Gives the terminal another size, as its window does. */
  void resize(Path here, int columns, int rows) throws IOException, InterruptedException {
    String name = Files.readString(here.resolve("tty")).strip();
    String[] command = {"stty", "-F", name, "rows", "" + rows, "cols", "" + columns};
    new ProcessBuilder(command).inheritIO().start().waitFor();
  }

  /** All that was written so far, with its control sequences. */
  synchronized String written() {
    return written.toString();
  }

  void type(String keys) {
    try {
      process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
      process.getOutputStream().flush();
    } catch (IOException e) {
      throw new UncheckedIOException("after " + written(), e);
    }
  }

  /** Waits for a text and gives what was shown since the last one, up to its end. */
  synchronized String expect(String text) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    try {
      while (shown().indexOf(text, seen) < 0) {
        long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
        if (ended || left <= 0) {
          fail("no '" + text + "' in\n" + shown().substring(seen) + "\nafter\n" + shown());
        }
        wait(left);
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    int before = seen;
    seen = shown().indexOf(text, seen) + text.length();
    return shown().substring(before, seen);
  }

  private String shown() {
    return CONTROL.matcher(written).replaceAll("");
  }

  /** Waits for the next prompt and gives what was shown before it, and the prompt itself. */
  String prompt() {
    return expect(" ❯ ");
  }

  /** Types a line, or the rest of one, and gives what is shown up to the next prompt. */
  String run(String line) {
    type(line + "\r");
    return prompt();
  }

  /** Asks the program to end, as a system does that goes down. */
  void terminate() {
    signal("TERM");
  }

  /** Sends a signal to the program, and not by a key. */
  void signal(String name) {
    process
        .descendants()
        .filter(each -> each.children().findAny().isEmpty())
        .forEach(each -> signal(name, each.pid()));
  }

  private static void signal(String name, long pid) {
    try {
      new ProcessBuilder("kill", "-" + name, String.valueOf(pid)).inheritIO().start().waitFor();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Leaves by Ctrl-D and gives the program's exit code. */
  int leave() {
    type(CTRL_D);
    return code();
  }

  /** Waits for the end of the program and gives its exit code. */
  int code() {
    try {
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        fail("still running after\n" + written());
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Ends what still runs, children first so that each is waited for: a workspace goes next. */
  @Override
  public void close() {
    try {
      do {
        process
            .descendants()
            .filter(each -> each.children().findAny().isEmpty())
            .forEach(ProcessHandle::destroyForcibly);
      } while (!process.waitFor(20, TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
