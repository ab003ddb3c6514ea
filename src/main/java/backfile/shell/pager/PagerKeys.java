package backfile.shell.pager;

import static org.jline.keymap.KeyMap.alt;
import static org.jline.keymap.KeyMap.ctrl;

import java.io.IOError;
import java.util.List;
import org.jline.keymap.BindingReader;
import org.jline.keymap.KeyMap;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;

/** Which keys ask for which actions, as in less, and how they are read from a terminal. */
final class PagerKeys {
  /** Milliseconds in which the rest of a key follows its Esc, also over a slow line. */
  private static final long REST_OF_A_KEY = 60;

  private final KeyMap<Action> commands = new KeyMap<>();
  private final KeyMap<Action> line = new KeyMap<>();
  private final BindingReader reader;

  PagerKeys(Terminal terminal) {
    reader = new BindingReader(terminal.reader());
    for (KeyMap<Action> each : List.of(commands, line)) {
      each.setAmbiguousTimeout(REST_OF_A_KEY);
      each.setNomatch(Action.NONE);
      each.bind(Action.STOP, ctrl('C'));
      each.bind(Action.CANCEL, KeyMap.esc(), ctrl('G'));
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
    bind(commands, Action.LINE_DOWN, terminal, Capability.key_down);
    bind(commands, Action.LINE_UP, terminal, Capability.key_up);
    bind(commands, Action.PAGE_DOWN, terminal, Capability.key_npage);
    bind(commands, Action.PAGE_UP, terminal, Capability.key_ppage);
    bind(commands, Action.FIRST, terminal, Capability.key_home);
    bind(commands, Action.LAST, terminal, Capability.key_end);
  }

  private void bindCommands(Terminal terminal) {
    commands.bind(Action.SEARCH, "/");
    commands.bind(Action.SEARCH_BACKWARD, "?");
    commands.bind(Action.NEXT, "n");
    commands.bind(Action.PREVIOUS, "N");
    commands.bind(Action.HELP, "h", "H", "\033OP", "\033[11~", "\033[[A");
    commands.bind(Action.REPAINT, "r", "R", ctrl('L'), ctrl('R'));
    commands.bind(Action.LEAVE, "q", "Q", ":q", ":Q", "ZZ");
    commands.bind(Action.TYPE, KeyMap.range("0-9"));
    bind(commands, Action.HELP, terminal, Capability.key_f1);
  }

  private void bindLine(Terminal terminal) {
    line.setUnicode(Action.TYPE);
    line.bind(Action.TYPE, KeyMap.range(" -~"));
    line.bind(Action.RUB_OUT, KeyMap.del(), ctrl('H'));
    line.bind(Action.RUB_OUT_WORD, ctrl('W'));
    line.bind(Action.RUB_OUT_LINE, ctrl('U'));
    line.bind(Action.EARLIER, ctrl('P'), "\033[A", "\033OA");
    bind(line, Action.EARLIER, terminal, Capability.key_up);
  }

  private static void bind(
      KeyMap<Action> keys, Action action, Terminal terminal, Capability capability) {
    String sequence = KeyMap.key(terminal, capability);
    if (sequence != null) {
      keys.bindIfNotBound(action, sequence);
    }
  }

  /** Waits for a key; where there are none any more the pager is stopped. */
  Key read(boolean isTyping) {
    try {
      Action action = reader.readBinding(isTyping ? line : commands);
      return action == null
          ? Key.of(Action.STOP)
          : new Key(action, action == Action.TYPE ? reader.getLastBinding() : "");
    } catch (IOError e) {
      return Key.of(Action.STOP);
    }
  }
}
