package backfile.shell.pager;

import static org.jline.keymap.KeyMap.alt;
import static org.jline.keymap.KeyMap.ctrl;

import backfile.shell.screen.KeyReader;
import backfile.shell.screen.KeyTable;
import backfile.view.Printable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.jline.keymap.KeyMap;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;

/** Which keys ask for which actions, as in less, and how they are read from a terminal. */
final class PagerKeys {
  /** Keys that are followed by another one. */
  private static final Set<String> BEGINNINGS = Set.of(":", "Z", "-");

  private final KeyTable<Action> commands = new KeyTable<>();
  private final KeyTable<Action> line = new KeyTable<>();
  private final KeyReader reader;

  PagerKeys(Terminal terminal) {
    reader = new KeyReader(terminal);
    for (KeyTable<Action> each : List.of(commands, line)) {
      each.bind(Action.STOP, ctrl('C'));
      each.bind(Action.CANCEL, KeyMap.esc());
      each.bind(Action.ENTER, ctrl('M'), ctrl('J'));
    }
    bindMoves(terminal);
    bindCommands(terminal);
    bindLine(terminal);
  }

  private void bindMoves(Terminal terminal) {
    commands.bind(Action.LINE_DOWN, "j", "e", ctrl('E'), ctrl('N'), "\033[B", "\033OB");
    commands.bind(Action.LINE_UP, "k", "y", ctrl('Y'), ctrl('P'), ctrl('K'), "\033[A", "\033OA");
    commands.bind(Action.PAGE_DOWN, " ", "f", ctrl('F'), ctrl('V'), "\033[6~");
    commands.bind(Action.PAGE_UP, "b", ctrl('B'), alt('v'), "\033[5~");
    commands.bind(Action.HALF_DOWN, "d", ctrl('D'));
    commands.bind(Action.HALF_UP, "u", ctrl('U'));
    commands.bind(Action.FIRST, "g", "<", alt('<'), "\033[H", "\033OH", "\033[1~", "\033[7~");
    commands.bind(Action.LAST, "G", ">", alt('>'), "\033[F", "\033OF", "\033[4~", "\033[8~");
    commands.bind(Action.PERCENT, "%", "p");
    commands.bind(Action.LEFT, "\033[D", "\033OD", alt('('));
    commands.bind(Action.RIGHT, "\033[C", "\033OC", alt(')'));
    commands.bind(Action.LEFT, terminal, Capability.key_left);
    commands.bind(Action.RIGHT, terminal, Capability.key_right);
    commands.bind(Action.LINE_DOWN, terminal, Capability.key_down);
    commands.bind(Action.LINE_UP, terminal, Capability.key_up);
    commands.bind(Action.PAGE_DOWN, terminal, Capability.key_npage);
    commands.bind(Action.PAGE_UP, terminal, Capability.key_ppage);
    commands.bind(Action.FIRST, terminal, Capability.key_home);
    commands.bind(Action.LAST, terminal, Capability.key_end);
  }

  private void bindCommands(Terminal terminal) {
    commands.bind(Action.SEARCH, "/");
    commands.bind(Action.SEARCH_BACKWARD, "?");
    commands.bind(Action.ONLY, "&");
    commands.bind(Action.MARK, "m");
    commands.bind(Action.RETURN, "'");
    commands.bind(Action.WHERE, "=", ctrl('G'));
    commands.bind(Action.CHOP, "-S");
    commands.bind(Action.NEXT, "n");
    commands.bind(Action.PREVIOUS, "N");
    commands.bind(Action.HELP, "h", "H", "\033OP", "\033[11~", "\033[[A");
    commands.bind(Action.SUSPEND, ctrl('Z'));
    commands.bind(Action.REPAINT, "r", "R", ctrl('L'), ctrl('R'));
    commands.bind(Action.LEAVE, "q", "Q", ":q", ":Q", "ZZ");
    commands.bind(Action.TYPE, "0", "1", "2", "3", "4", "5", "6", "7", "8", "9");
    commands.bind(Action.HELP, terminal, Capability.key_f1);
  }

  private void bindLine(Terminal terminal) {
    line.bind(Action.CANCEL, ctrl('G'));
    line.bind(Action.RUB_OUT, KeyMap.del(), ctrl('H'));
    line.bind(Action.RUB_OUT_WORD, ctrl('W'));
    line.bind(Action.RUB_OUT_LINE, ctrl('U'));
    line.bind(Action.EARLIER, ctrl('P'), "\033[A", "\033OA");
    line.bind(Action.EARLIER, terminal, Capability.key_up);
  }

  /** Waits for a key; where there are none any more the pager is stopped. */
  Key read(boolean isTyping) {
    try {
      return isTyping ? typing(reader.read()) : command(reader.read());
    } catch (UncheckedIOException e) {
      return Key.of(Action.STOP);
    }
  }

  private Key command(String key) {
    String whole = BEGINNINGS.contains(key) ? key + reader.read() : key;
    if (whole.endsWith(KeyReader.PASTE)) {
      return Key.of(Action.PASTE);
    }
    return key.isEmpty()
        ? Key.of(Action.STOP)
        : new Key(commands.find(whole).orElse(Action.NONE), whole);
  }

  private Key typing(String key) {
    if (KeyTable.isTyped(key)) {
      return new Key(Action.TYPE, key);
    }
    return key.equals(KeyReader.PASTE)
        ? new Key(Action.TYPE, Printable.cell(reader.paste().strip()))
        : Key.of(key.isEmpty() ? Action.STOP : line.find(key).orElse(Action.NONE));
  }
}
