package backfile.shell.screen;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.nativ.JLineNativeLoader;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp;
import org.jline.utils.Signals;

/** Opens the terminal that the program was started on, at once. */
public final class SystemTerminal {
  private static final Logger LIBRARY = Logger.getLogger("org.jline");

  private SystemTerminal() {}

  /**
   * The terminal of standard input and output.
   *
   * @param dumb whether one that can only print lines will do: those of unknown kinds are such
   */
  public static Terminal open(boolean dumb) throws IOException {
    // It prints traces, as of a TERM that it does not know; whatever fails is said by who asked.
    LIBRARY.setLevel(Level.OFF);
    // Many terminals, tmux among them, never answer how they count clusters of characters, which
    // JLine would wait for. And it would run stty for what its own library tells.
    TerminalBuilder builder =
        TerminalBuilder.builder()
            .system(true)
            .graphemeCluster(false)
            .exec(!hasLibrary())
            .nativeSignals(false);
    boolean isKnown = isKnown(builder.computeType());
    return hearing(builder.dumb(dumb).type(dumb && !isKnown ? Terminal.TYPE_DUMB : null).build());
  }

  /**
   * The terminal, which hears of its size and of going on from now on. JLine itself would set each
   * signal back to what it was before it sets it anew: one that comes between the two ends the
   * program, and one that nobody waits for ends it without a word to whoever has the screen.
   */
  public static Terminal hearing(Terminal terminal) {
    hear(terminal, Terminal.Signal.WINCH);
    hear(terminal, Terminal.Signal.CONT);
    return terminal;
  }

  private static void hear(Terminal terminal, Terminal.Signal signal) {
    Signals.register(signal.name(), () -> terminal.raise(signal));
  }

  /**
   * Whether a kind of terminal moves its cursor by the sequences of ECMA-48, which JLine takes for
   * granted. What is called after xterm does, also where the system has no description of it.
   */
  private static boolean isKnown(String type) {
    if (type == null || type.isEmpty()) {
      return false;
    }
    try {
      String description = InfoCmp.getInfoCmp(type);
      if (description.contains("bold=") && !description.contains("colors#")) {
        // JLine takes what has no colours for what has no styles; nobody asks it for colours.
        InfoCmp.setLoadedInfoCmp(type, description + "\tcolors#8,\n");
      }
      return description.contains("cup=\\E[");
    } catch (IOException e) {
      return type.startsWith("xterm-");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static boolean hasLibrary() {
    try {
      return JLineNativeLoader.initialize();
    } catch (RuntimeException | LinkageError e) {
      return false;
    }
  }
}
