package backfile.shell.pager;

import backfile.shell.screen.TerminalScreen;
import java.util.List;
import java.util.Optional;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;

/** The shell's own terminal as the screen of its pager. */
final class TerminalPagerScreen implements PagerScreen {
  private final PagerKeys keys;
  private final TerminalScreen screen;
  private boolean isInterruptible;

  TerminalPagerScreen(Terminal terminal, Runnable resized) {
    this.keys = new PagerKeys(terminal);
    this.screen = new TerminalScreen(terminal, false, resized);
  }

  @Override
  public Size size() {
    return screen.size();
  }

  @Override
  public void paint(List<String> lines, Optional<TerminalScreen.Cursor> cursor) {
    screen.paint(lines, cursor);
  }

  @Override
  public void clear() {
    screen.clear();
  }

  @Override
  public Key read(boolean isTyping) {
    return keys.read(isTyping);
  }

  @Override
  public void interruptible(boolean yes) {
    if (yes != isInterruptible) {
      screen.interruptible(yes);
      isInterruptible = yes;
    }
  }

  @Override
  public void suspend() {
    screen.suspend();
  }

  @Override
  public void close() {
    screen.close();
  }
}
