package backfile.shell.screen;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.nativ.JLineNativeLoader;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

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
        TerminalBuilder.builder().system(true).graphemeCluster(false).exec(!hasLibrary());
    return (dumb ? builder : builder.dumb(false)).build();
  }

  private static boolean hasLibrary() {
    try {
      return JLineNativeLoader.initialize();
    } catch (RuntimeException | LinkageError e) {
      return false;
    }
  }
}
