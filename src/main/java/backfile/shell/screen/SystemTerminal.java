package backfile.shell.screen;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.nativ.JLineNativeLoader;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.Signals;

/** Opens the terminal that the program was started on, at once. */
public final class SystemTerminal {
  private static final Logger LIBRARY = Logger.getLogger("org.jline");

  private SystemTerminal() {}

  /**
   * The terminal of standard input and output.
   *
   * @param dumb whether one that can only print lines will do
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
    return hearing((dumb ? builder : builder.dumb(false)).build());
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

  private static boolean hasLibrary() {
    try {
      return JLineNativeLoader.initialize();
    } catch (RuntimeException | LinkageError e) {
      return false;
    }
  }
}
