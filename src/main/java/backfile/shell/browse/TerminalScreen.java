package backfile.shell.browse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.utils.Curses;
import org.jline.utils.Display;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.ShutdownHooks;

/**
 * The terminal while the whole of its screen is used. Whatever ends that, its lines and settings
 * are then as they were.
 */
final class TerminalScreen implements AutoCloseable {
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
  TerminalScreen(Terminal terminal, boolean owned, Runnable resized) {
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

  /** Takes the screen again, after {@link #restore}. */
  synchronized void enter() {
    terminal.enterRawMode();
    Attributes raw = terminal.getAttributes();
    // Ctrl-C and Ctrl-Z are keys here, and no signals.
    raw.setControlChar(Attributes.ControlChar.VINTR, 0);
    raw.setControlChar(Attributes.ControlChar.VQUIT, 0);
    raw.setControlChar(Attributes.ControlChar.VSUSP, 0);
    terminal.setAttributes(raw);
    terminal.puts(Capability.enter_ca_mode);
    terminal.puts(Capability.keypad_xmit);
    terminal.writer().print(PASTES_ON);
    display = new Display(terminal, true);
    display.clear();
    entered = true;
  }

  /** Gives the terminal back as it was. */
  synchronized void restore() {
    if (entered) {
      terminal.writer().print(leaving);
      terminal.flush();
      terminal.setAttributes(before);
      entered = false;
    }
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
      try {
        Files.writeString(Path.of("/dev/tty"), leaving, StandardOpenOption.WRITE);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  synchronized Size size() {
    Size size = terminal.getSize();
    return size.getColumns() > 0 && size.getRows() > 0 ? size : USUAL;
  }

  /** Paints what differs from what was painted before. */
  synchronized void paint(ScreenPainter.Painting painting, Size size) {
    if (!entered) {
      return;
    }
    display.resize(size);
    terminal.puts(Capability.cursor_invisible);
    int column = Math.max(0, painting.column());
    display.update(painting.lines(), size.cursorPos(0, column), false);
    if (painting.column() >= 0) {
      terminal.puts(Capability.cursor_normal);
    }
    terminal.flush();
  }

  /** Has everything painted anew the next time. */
  synchronized void clear() {
    display.clear();
  }

  /** Gives a text to the clipboard of whoever looks at the terminal (OSC 52 of xterm). */
  synchronized void copy(String text) {
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
