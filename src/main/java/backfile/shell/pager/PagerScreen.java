package backfile.shell.pager;

import backfile.shell.screen.TerminalScreen;
import java.util.List;
import java.util.Optional;
import org.jline.terminal.Size;

/** The screen and the keys of a pager. */
interface PagerScreen extends AutoCloseable {
  Size size();

  /** Shows lines from the top; there may be no cursor. */
  void paint(List<String> lines, Optional<TerminalScreen.Cursor> cursor);

  /** Has everything painted anew the next time. */
  void clear();

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
