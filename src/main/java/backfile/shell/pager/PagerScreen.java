package backfile.shell.pager;

import backfile.shell.screen.TerminalScreen;
import java.util.List;
import org.jline.terminal.Size;

/** The screen and the keys of a pager. */
interface PagerScreen extends AutoCloseable {
  Size size();

  /** Shows lines from the top; {@code cursor} is its column in the last, or below 0. */
  void paint(List<TerminalScreen.Line> lines, int cursor);

  /** Waits for a key. */
  Key read(boolean isTyping);

  /** Says whether Ctrl-C shall stop the command that prints, as no key is read meanwhile. */
  void interruptible(boolean yes);

  /** Stops the program until it is to go on. */
  void suspend();

  /** Gives the screen back as it was. */
  @Override
  void close();
}
