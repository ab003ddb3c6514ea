package backfile.shell.screen;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jline.keymap.KeyMap;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;

/**
 * Which keys, as {@link KeyReader} reads them, ask for which actions.
 *
 * @param <A> what is asked for
 */
public final class KeyTable<A> {
  private final Map<String, A> actions = new HashMap<>();

  public void bind(A action, String... keys) {
    for (String key : keys) {
      actions.put(key, action);
    }
  }

  /** Binds what a terminal says that it sends for a key, unless that means something else. */
  public void bind(A action, Terminal terminal, Capability capability) {
    String key = KeyMap.key(terminal, capability);
    if (key != null) {
      actions.putIfAbsent(key, action);
    }
  }

  public Optional<A> find(String key) {
    return Optional.ofNullable(actions.get(key));
  }

  /** Whether a key types itself: it is one character, and no control. */
  public static boolean isTyped(String key) {
    return !key.isEmpty()
        && key.codePointCount(0, key.length()) == 1
        && !Character.isISOControl(key.codePointAt(0));
  }
}
