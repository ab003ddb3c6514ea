package backfile.shell;

import backfile.shell.screen.KeyReader;
import backfile.view.Width;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jline.keymap.KeyMap;
import org.jline.reader.Candidate;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.NonBlockingReader;

/**
 * The line editor with a menu of completions that keeps to the screen, also to another size of it,
 * and that Esc closes.
 */
class MenuReader extends LineReaderImpl {
  private static final String MORE = "… and more: type on, or Tab to go through all";

  /** What is shown below the line to choose from. */
  private enum Choice {
    NONE,
    LIST,
    MENU
  }

  private Choice choice = Choice.NONE;
  private volatile boolean resized;

  MenuReader(Terminal terminal, Map<String, Object> variables) throws IOException {
    super(terminal, "backfile", variables);
  }

  /** Shows as much as there is room for, where JLine would ask whether to show it all. */
  @Override
  protected void toColumns(
      Object items,
      int width,
      int maxWidth,
      AttributedStringBuilder menu,
      Candidate selection,
      String completed,
      boolean rowsFirst,
      boolean doMenuList,
      int[] out) {
    super.toColumns(items, width, maxWidth, menu, selection, completed, rowsFirst, doMenuList, out);
    AttributedString typed = AttributedStringBuilder.append(prompt, buf.toString());
    int room = size.getRows() - typed.columnSplitLength(size.getColumns()).size() - 1;
    if (selection == null && out[0] > room && room > 0) {
      menu.setLength(startOfLine(menu, room - 1));
      menu.styled(AttributedStyle::faint, Width.cut(MORE, size.getColumns() - 1)).append('\n');
      out[0] = room;
    }
  }

  private static int startOfLine(CharSequence text, int number) {
    int start = 0;
    for (int line = 0; line < number; line++) {
      start = text.toString().indexOf('\n', start) + 1;
    }
    return start;
  }

  /**
   * Lets a word be chosen. Esc puts back what was typed; another size of the screen, for which the
   * menu has to be laid out anew, begins again.
   */
  @Override
  protected boolean doMenu(
      List<Candidate> original,
      String completed,
      BiFunction<CharSequence, Boolean, CharSequence> escaper) {
    String before = buf.toString();
    int cursor = buf.cursor();
    do {
      resized = false;
      choice = Choice.MENU;
      try {
        if (super.doMenu(original, completed, escaper)) {
          return true;
        }
      } finally {
        choice = Choice.NONE;
      }
      post = null;
      buf.clear();
      buf.write(before);
      buf.cursor(cursor);
    } while (resized);
    buf.write(completed);
    return true;
  }

  @Override
  protected boolean doList(
      List<Candidate> possible,
      String completed,
      boolean runLoop,
      BiFunction<CharSequence, Boolean, CharSequence> escaper) {
    choice = runLoop ? Choice.LIST : Choice.NONE;
    try {
      return super.doList(possible, completed, runLoop, escaper);
    } finally {
      choice = Choice.NONE;
    }
  }

  /** While there is something to choose, Esc by itself is a key that ends it: null. */
  @Override
  protected <T> T doReadBinding(KeyMap<T> keys, KeyMap<T> local) {
    return choice != Choice.NONE && endsChoice() ? null : super.doReadBinding(keys, local);
  }

  private boolean endsChoice() {
    boolean locked = lock.isHeldByCurrentThread();
    if (locked) {
      lock.unlock();
    }
    try {
      int next;
      do {
        next = bindingReader.peekCharacter(KeyReader.BREATH);
      } while (next == NonBlockingReader.READ_EXPIRED && !resized);
      return next == KeyMap.esc().charAt(0) ? isWholeKey() : next == NonBlockingReader.READ_EXPIRED;
    } finally {
      if (locked) {
        lock.lock();
      }
    }
  }

  /** Whether nothing follows Esc, as what else it begins does at once; that is then put back. */
  private boolean isWholeKey() {
    StringBuilder key = new StringBuilder().appendCodePoint(bindingReader.readCharacter());
    long wait = KeyReader.REST_OF_A_KEY;
    while (bindingReader.peekCharacter(wait) >= 0) {
      key.appendCodePoint(bindingReader.readCharacter());
      wait = 1;
    }
    if (key.length() > 1) {
      bindingReader.runMacro(key.toString());
    }
    return key.length() == 1;
  }

  /** The terminal has wrapped the line anew, and JLine lets what it painted below it be. */
  @Override
  protected void handleSignal(Terminal.Signal signal) {
    lock.lock();
    try {
      Size before = size;
      super.handleSignal(signal);
      if (signal == Terminal.Signal.WINCH && !size.equals(before)) {
        display.update(List.of(), 0, false);
        terminal.puts(Capability.clr_eos);
        redisplay(true);
        resized = choice == Choice.MENU;
      }
    } finally {
      lock.unlock();
    }
  }
}
