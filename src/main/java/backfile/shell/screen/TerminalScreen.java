package backfile.shell.screen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.utils.Curses;
import org.jline.utils.InfoCmp;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.ShutdownHooks;

/**
 * The terminal while the whole of its screen is used. Whatever ends that, its lines and settings
 * are then as they were.
 */
public final class TerminalScreen implements AutoCloseable {
  /**
   * Pastes are marked, and a line that the terminal takes for a wider one is cut there, as it would
   * shift those below. What describes tmux and screen does not tell that they can do the latter.
   */
  private static final String MODES_ON = "\033[?2004h\033[?7l";

  private static final String MODES_OFF = "\033[?2004l\033[?7h";
  private static final Pattern PAUSE = Pattern.compile("\\$<[^>]*>");
  private static final Size USUAL = Size.of(80, 24);

  private final Terminal terminal;
  private final boolean owned;
  private final Attributes before;
  private final Terminal.SignalHandler resizedBefore;
  private final Terminal.SignalHandler continuedBefore;
  private final ShutdownHooks.Task hook = this::leaveAtOnce;
  private final String leaving;
  private List<String> painted = List.of();
  private boolean entered;

  /** Where the cursor is seen, counted from 0. */
  public record Cursor(int row, int column) {}

  /**
   * Takes a terminal's screen.
   *
   * @param owned whether the terminal is closed with it
   * @param resized is called on another thread when the size has changed
   */
  public TerminalScreen(Terminal terminal, boolean owned, Runnable resized) {
    this.terminal = terminal;
    this.owned = owned;
    this.before = terminal.getAttributes();
    this.leaving = leaving(terminal);
    ShutdownHooks.add(hook);
    this.resizedBefore = terminal.handle(Terminal.Signal.WINCH, signal -> resized.run());
    this.continuedBefore =
        terminal.handle(
            Terminal.Signal.CONT,
            signal -> {
              enterAgain();
              resized.run();
            });
    enter();
  }

  /** Whether a terminal is of a kind that is known, and can move its cursor. */
  public static boolean isPossibleOn(Terminal terminal) {
    String type = terminal.getType();
    try {
      return !type.startsWith(Terminal.TYPE_DUMB)
          && !InfoCmp.getInfoCmp(type).isEmpty()
          && terminal.getStringCapability(Capability.cursor_address) != null;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Takes the screen again, after {@link #restore}. */
  public synchronized void enter() {
    terminal.enterRawMode();
    interruptible(false);
    terminal.puts(Capability.enter_ca_mode);
    terminal.puts(Capability.keypad_xmit);
    terminal.writer().print(MODES_ON);
    clear();
    entered = true;
  }

  /** When the program goes on; whoever was given the terminal meanwhile keeps it. */
  private synchronized void enterAgain() {
    if (entered) {
      enter();
    }
  }

  /**
   * Says whether Ctrl-C is the signal that stops what the program does, which else is a key as
   * Ctrl-Z is.
   */
  public synchronized void interruptible(boolean yes) {
    Attributes raw = terminal.getAttributes();
    int signal = before.getControlChar(Attributes.ControlChar.VINTR);
    raw.setControlChar(Attributes.ControlChar.VINTR, yes ? signal : 0);
    raw.setLocalFlag(Attributes.LocalFlag.ISIG, yes);
    raw.setControlChar(Attributes.ControlChar.VQUIT, 0);
    raw.setControlChar(Attributes.ControlChar.VSUSP, 0);
    terminal.setAttributes(raw);
  }

  /**
   * Paints the lines that differ from those painted before.
   *
   * @param lines from the top of the screen, with the styles and links that they hold already
   * @param cursor none where it is not seen
   */
  public synchronized void paint(List<String> lines, Optional<Cursor> cursor) {
    if (!entered) {
      return;
    }
    StringBuilder written = new StringBuilder(sequence(Capability.cursor_invisible));
    written.append(painted.isEmpty() ? sequence(Capability.clear_screen) : "");
    for (int row = 0; row < Math.max(lines.size(), painted.size()); row++) {
      String line = row < lines.size() ? lines.get(row) : "";
      if (row >= painted.size() || !line.equals(painted.get(row))) {
        paint(line, row, written);
      }
    }
    painted = List.copyOf(lines);
    if (cursor.isPresent()) {
      Cursor seen = cursor.get();
      written.append(sequence(Capability.cursor_address, seen.row(), seen.column()));
      written.append(sequence(Capability.cursor_normal));
    }
    terminal.writer().print(written);
    terminal.flush();
  }

  /** Clears the line first: behind a full one the cursor would still be in its last column. */
  private void paint(String line, int row, StringBuilder written) {
    written.append(sequence(Capability.cursor_address, row, 0));
    written.append(sequence(Capability.clr_eol));
    written.append(PlacedLine.of(line, column -> sequence(Capability.cursor_address, row, column)));
  }

  /** Empty where the terminal has none. No terminal of today needs the pauses of old ones. */
  private String sequence(Capability capability, Object... parameters) {
    String known = terminal.getStringCapability(capability);
    return known == null ? "" : Curses.tputs(PAUSE.matcher(known).replaceAll(""), parameters);
  }

  /** Gives the terminal back as it was. */
  public synchronized void restore() {
    if (entered) {
      terminal.writer().print(leaving);
      terminal.flush();
      terminal.setAttributes(before);
      entered = false;
    }
  }

  /** Gives the terminal back and stops the program; it takes the screen again when it goes on. */
  public void suspend() {
    restore();
    Suspension.take();
    enter();
  }

  private static String leaving(Terminal terminal) {
    boolean another = terminal.getStringCapability(Capability.exit_ca_mode) != null;
    StringBuilder leaving = new StringBuilder(MODES_OFF);
    for (Capability each :
        new Capability[] {
          Capability.exit_attribute_mode,
          Capability.cursor_normal,
          Capability.keypad_local,
          another ? Capability.exit_ca_mode : Capability.clear_screen
        }) {
      String sequence = Curses.tputs(terminal.getStringCapability(each));
      leaving.append(sequence == null ? "" : sequence);
    }
    return leaving.toString();
  }

  /** When the program is ended by a signal, JLine may have closed the terminal before this. */
  private synchronized void leaveAtOnce() {
    if (entered) {
      entered = false;
      write(leaving);
    }
  }

  /** Writes to the terminal where JLine has closed it already. */
  public static void write(String text) {
    try {
      Files.writeString(Path.of("/dev/tty"), text, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public synchronized Size size() {
    Size size = terminal.getSize();
    return size.getColumns() > 0 && size.getRows() > 0 ? size : USUAL;
  }

  /** Has everything painted anew the next time. */
  public synchronized void clear() {
    painted = List.of();
  }

  /** Gives a text to the clipboard of whoever looks at the terminal (OSC 52 of xterm). */
  public synchronized void copy(String text) {
    String encoded = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    terminal.writer().print("\033]52;c;" + encoded + "\007");
    terminal.flush();
  }

  @Override
  public void close() {
    try {
      restore();
      ShutdownHooks.remove(hook);
      terminal.handle(Terminal.Signal.WINCH, resizedBefore);
      terminal.handle(Terminal.Signal.CONT, continuedBefore);
      if (owned) {
        terminal.close();
      }
    } catch (IllegalStateException e) {
      // A signal ends the program: JLine has closed the terminal, and the hook leaves the screen.
      leaveAtOnce();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
