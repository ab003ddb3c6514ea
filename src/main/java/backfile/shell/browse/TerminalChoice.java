package backfile.shell.browse;

import backfile.command.session.Surroundings;
import backfile.problem.Problem;
import backfile.problem.ProblemException;
import backfile.shell.screen.SystemTerminal;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.impl.PosixSysTerminal;
import org.jline.utils.InfoCmp;
import org.jline.utils.InfoCmp.Capability;

/** Finds the terminal to browse on, and refuses those that cannot show a screen. */
final class TerminalChoice {
  private static final Path DEVICE = Path.of("/dev/tty");
  private static final String NONE = "there is no terminal here";

  private TerminalChoice() {}

  /** The terminal of keyboard and results, else the one that the program was started from. */
  static Terminal open(Surroundings surroundings) {
    String type = surroundings.environment().getOrDefault("TERM", "");
    if (surroundings.terminals().isEmpty()) {
      throw refused(NONE);
    }
    checkType(type);
    try {
      return surroundings.terminals().containsAll(Set.of(0, 1))
          ? SystemTerminal.open(false)
          : device(type);
    } catch (IOException e) {
      throw refused("the terminal cannot be used: " + e.getMessage());
    }
  }

  private static Terminal device(String type) throws IOException {
    try {
      Files.newInputStream(DEVICE).close();
    } catch (IOException e) {
      // The device is always there; it opens only where a terminal controls the program.
      throw refused(NONE);
    }
    Charset encoding = TerminalBuilder.builder().computeEncoding();
    return SystemTerminal.hearing(
        new PosixSysTerminal(
            "backfile",
            type,
            new TerminalDevice(),
            encoding,
            false,
            Terminal.SignalHandler.SIG_DFL));
  }

  private static void checkType(String type) {
    if (type.isEmpty() || type.startsWith(Terminal.TYPE_DUMB)) {
      throw refused("this terminal shows lines and no screen (TERM=" + type + ")");
    }
    try {
      InfoCmp.getInfoCmp(type);
    } catch (IOException e) {
      throw refused("this kind of terminal is not known (TERM=" + type + ")");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Refuses a terminal whose cursor cannot be moved, or not by the sequences of ECMA-48, which are
   * all that is drawn with.
   */
  static void check(Terminal terminal, String type) {
    checkType(type);
    String moving = terminal.getStringCapability(Capability.cursor_address);
    if (moving == null || !moving.startsWith("\\E[")) {
      throw refused("this terminal cannot move its cursor as is needed (TERM=" + type + ")");
    }
  }

  private static ProblemException refused(String what) {
    return Problem.of("browse", what + "; it needs the screen of one")
        .withHint("backfile list")
        .asException();
  }
}
