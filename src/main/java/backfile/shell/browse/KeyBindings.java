package backfile.shell.browse;

import static org.jline.keymap.KeyMap.alt;
import static org.jline.keymap.KeyMap.ctrl;
import static org.jline.keymap.KeyMap.key;

import org.jline.keymap.BindingReader;
import org.jline.keymap.KeyMap;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;

/** Which keys ask for which actions, and how they are read from a terminal. */
final class KeyBindings {
  /** Milliseconds in which the rest of a key follows its Esc, also over a slow line. */
  private static final long REST_OF_A_KEY = 60;

  private static final String PASTE_END = "\033[201~";

  private final KeyMap<Action> keys = new KeyMap<>();
  private final BindingReader reader;

  KeyBindings(Terminal terminal) {
    reader = new BindingReader(terminal.reader());
    keys.setAmbiguousTimeout(REST_OF_A_KEY);
    keys.setUnicode(Action.TYPE);
    keys.setNomatch(Action.NONE);
    keys.bind(Action.TYPE, KeyMap.range(" -~"));
    bindLine();
    bindList();
    bindCommands();
    bindSequences(terminal);
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
    keys.bind(Action.FACETS, alt('c'), "\033OQ", "\033[12~", "\033[[B");
    keys.bind(Action.KEYS, alt('h'), alt('?'), "\033OP", "\033[11~", "\033[[A");
    keys.bind(Action.REPAINT, ctrl('L'));
    keys.bind(Action.LEAVE, KeyMap.esc());
    keys.bind(Action.CANCEL, ctrl('C'), ctrl('G'));
  }

  private void bindSequences(Terminal terminal) {
    keys.bind(Action.PASTE, "\033[200~");
    keys.bind(Action.SEQUENCE, "\033[", "\033O");
    bind(Action.UP, terminal, Capability.key_up);
    bind(Action.DOWN, terminal, Capability.key_down);
    bind(Action.LEFT, terminal, Capability.key_left);
    bind(Action.RIGHT, terminal, Capability.key_right);
    bind(Action.PAGE_UP, terminal, Capability.key_ppage);
    bind(Action.PAGE_DOWN, terminal, Capability.key_npage);
    bind(Action.FIRST, terminal, Capability.key_home);
    bind(Action.LAST, terminal, Capability.key_end);
    bind(Action.DELETE, terminal, Capability.key_dc);
    bind(Action.KEYS, terminal, Capability.key_f1);
    bind(Action.FACETS, terminal, Capability.key_f2);
  }

  private void bind(Action action, Terminal terminal, Capability capability) {
    String sequence = key(terminal, capability);
    if (sequence != null) {
      keys.bindIfNotBound(action, sequence);
    }
  }

  /** Waits for a key; the end of all keys is a way to give up. */
  Key read() {
    Action action = keys(reader.readBinding(keys));
    return switch (action) {
      case TYPE -> Key.typed(reader.getLastBinding());
      case PASTE -> Key.typed(reader.readStringUntil(PASTE_END));
      case SEQUENCE -> skipSequence();
      default -> Key.of(action);
    };
  }

  private static Action keys(Action read) {
    return read == null ? Action.CANCEL : read;
  }

  /** The rest of a key that is not known types nothing (ECMA-48 section 5.4). */
  private Key skipSequence() {
    if (reader.getLastBinding().endsWith("O")) {
      reader.readCharacter();
      return Key.of(Action.NONE);
    }
    int c;
    do {
      c = reader.readCharacter();
    } while (c >= 0x20 && c < 0x40);
    return Key.of(Action.NONE);
  }
}
