package backfile.shell.browse;

import static org.jline.keymap.KeyMap.alt;
import static org.jline.keymap.KeyMap.ctrl;

import backfile.shell.screen.KeyReader;
import backfile.shell.screen.KeyTable;
import java.util.function.BooleanSupplier;
import org.jline.keymap.KeyMap;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;

/** Which keys ask for which actions, and how they are read from a terminal. */
final class KeyBindings {
  private final KeyTable<Action> keys = new KeyTable<>();
  private final KeyReader reader;

  /**
   * The keys of a terminal.
   *
   * @param closed whether they are for others from now on
   */
  KeyBindings(Terminal terminal, BooleanSupplier closed) {
    reader = new KeyReader(terminal, closed);
    bindLine();
    bindList();
    bindCommands();
    bindCapabilities(terminal);
  }

  private void bindLine() {
    keys.bind(Action.LEFT, "\033[D", "\033OD", ctrl('B'));
    keys.bind(Action.RIGHT, "\033[C", "\033OC");
    keys.bind(Action.WORD_LEFT, alt('b'), "\033[1;5D", "\033[1;3D");
    keys.bind(Action.WORD_RIGHT, alt('f'), "\033[1;5C", "\033[1;3C");
    keys.bind(Action.LINE_START, ctrl('A'));
    keys.bind(Action.LINE_END, ctrl('E'));
    keys.bind(Action.RUB_OUT, KeyMap.del(), ctrl('H'));
    keys.bind(Action.DELETE, "\033[3~", ctrl('D'));
    keys.bind(Action.RUB_OUT_WORD, ctrl('W'), alt(KeyMap.del()), alt(ctrl('H')));
    keys.bind(Action.DELETE_WORD, alt('d'));
    keys.bind(Action.RUB_OUT_LINE, ctrl('U'));
    keys.bind(Action.DELETE_REST, ctrl('K'));
  }

  private void bindList() {
    keys.bind(Action.UP, "\033[A", "\033OA", ctrl('P'));
    keys.bind(Action.DOWN, "\033[B", "\033OB", ctrl('N'));
    keys.bind(Action.PAGE_UP, "\033[5~", alt('v'));
    keys.bind(Action.PAGE_DOWN, "\033[6~", ctrl('V'));
    keys.bind(Action.FIRST, "\033[H", "\033OH", "\033[1~", "\033[7~", alt('<'));
    keys.bind(Action.LAST, "\033[F", "\033OF", "\033[4~", "\033[8~", alt('>'));
    keys.bind(Action.PREVIEW_UP, "\033[1;2A", "\033[1;3A", alt('p'));
    keys.bind(Action.PREVIEW_DOWN, "\033[1;2B", "\033[1;3B", alt('n'));
    keys.bind(Action.MARK, ctrl('I'));
    keys.bind(Action.MARK_UPWARD, "\033[Z");
    keys.bind(Action.MARK_ALL, alt('a'));
  }

  private void bindCommands() {
    keys.bind(Action.ENTER, ctrl('M'), ctrl('J'));
    keys.bind(Action.CHOOSE, alt(ctrl('M')), alt(ctrl('J')), ctrl('O'));
    keys.bind(Action.FOLLOW, ctrl('F'));
    keys.bind(Action.COPY, ctrl('Y'));
    keys.bind(Action.TAG, alt('t'));
    keys.bind(Action.SORT, alt('s'));
    keys.bind(Action.REVERSE, alt('r'));
    keys.bind(Action.FACETS, alt('c'), "\033OQ", "\033[12~", "\033[[B");
    keys.bind(Action.KEYS, alt('h'), alt('?'), "\033OP", "\033[11~", "\033[[A");
    keys.bind(Action.REPAINT, ctrl('L'));
    keys.bind(Action.SUSPEND, ctrl('Z'));
    keys.bind(Action.LEAVE, KeyMap.esc());
    keys.bind(Action.CANCEL, ctrl('C'), ctrl('G'));
  }

  private void bindCapabilities(Terminal terminal) {
    keys.bind(Action.UP, terminal, Capability.key_up);
    keys.bind(Action.DOWN, terminal, Capability.key_down);
    keys.bind(Action.LEFT, terminal, Capability.key_left);
    keys.bind(Action.RIGHT, terminal, Capability.key_right);
    keys.bind(Action.PAGE_UP, terminal, Capability.key_ppage);
    keys.bind(Action.PAGE_DOWN, terminal, Capability.key_npage);
    keys.bind(Action.FIRST, terminal, Capability.key_home);
    keys.bind(Action.LAST, terminal, Capability.key_end);
    keys.bind(Action.DELETE, terminal, Capability.key_dc);
    keys.bind(Action.KEYS, terminal, Capability.key_f1);
    keys.bind(Action.FACETS, terminal, Capability.key_f2);
  }

  /** Waits for a key; the end of all keys is a way to give up. */
  Key read() {
    String key = reader.read();
    if (key.isEmpty()) {
      return Key.of(Action.CANCEL);
    }
    if (key.equals(KeyReader.PASTE)) {
      return Key.pasted(reader.paste());
    }
    if (KeyTable.isTyped(key)) {
      return Key.typed(key);
    }
    return Key.of(keys.find(key).orElse(Action.NONE));
  }
}
