package backfile.shell.screen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import java.util.List;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.Curses;
import org.jline.utils.Display;
import org.jline.utils.InfoCmp;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.ShutdownHooks;

/**
 * The terminal while the whole of its screen is used. Whatever ends that, its lines and settings
 * are then as they were.
 */
public final class TerminalScreen implements AutoCloseable {
  private static final String PASTES_ON = "\033[?2004h";
  private static final String PASTES_OFF = "\033[?2004l";
  private static final Size USUAL = Size.of(80, 24);

  private final Terminal terminal;
  private final boolean owned;
  private final Attributes before;
  private final Terminal.SignalHandler resizedBefore;
  private final Terminal.SignalHandler continuedBefore;
  private final ShutdownHooks.Task hook = this::leaveAtOnce;
  private final String leaving;
  private Display display;
  private boolean entered;

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
    this.display = new Display(terminal, true);
    this.leaving = leaving(terminal);
    ShutdownHooks.add(hook);
    this.resizedBefore = terminal.handle(Terminal.Signal.WINCH, signal -> resized.run());
    this.continuedBefore =
        terminal.handle(
            Terminal.Signal.CONT,
            signal -> {
              enter();
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
    terminal.writer().print(PASTES_ON);
    display = new Display(terminal, true);
    display.clear();
    entered = true;
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
   * Paints lines whole, with the styles and links that they hold already.
   *
   * @param lines no wider than the screen; those that fill it are marked as such
   * @param cursor the column of the cursor in the last line; below 0 where there is none
   */
  public synchronized void paint(List<Line> lines, int cursor) {
    if (!entered) {
      return;
    }
    terminal.puts(Capability.cursor_invisible);
    for (int i = 0; i < lines.size(); i++) {
      terminal.puts(Capability.cursor_address, i, 0);
      terminal.writer().print(lines.get(i).text());
      // After the last column the cursor is still in it, and would clear what stands there.
      if (!lines.get(i).isFull()) {
        terminal.puts(Capability.clr_eol);
      }
    }
    if (cursor >= 0) {
      terminal.puts(Capability.cursor_address, lines.size() - 1, cursor);
      terminal.puts(Capability.cursor_normal);
    }
    terminal.flush();
  }

  /** A line with its styles, and whether it takes all columns. */
  public record Line(String text, boolean isFull) {}

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
    StringBuilder leaving = new StringBuilder(PASTES_OFF);
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

  /**
   * Paints what differs from what was painted before.
   *
   * @param column where the cursor stands in the first line; below 0 where there is none
   */
  public synchronized void paint(List<AttributedString> lines, int column, Size size) {
    if (!entered) {
      return;
    }
    display.resize(size);
    terminal.puts(Capability.cursor_invisible);
    display.update(lines, size.cursorPos(0, Math.max(0, column)), false);
    if (column >= 0) {
      terminal.puts(Capability.cursor_normal);
    }
    terminal.flush();
  }

  /** Has everything painted anew the next time. */
  public synchronized void clear() {
    display.clear();
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
