package backfile.shell;

import backfile.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.LineReader;
import org.jline.reader.Reference;
import org.jline.reader.Widget;
import org.jline.reader.impl.InputRC;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;

/** Keys and names of the line editor that other shells and readline have too. */
final class PromptKeys {
  /** What readline calls some keymaps and actions that have other names here. */
  private static final Map<String, String> KEYMAPS =
      Map.of(
          "vi-insert", LineReader.VIINS,
          "vi", LineReader.VICMD,
          "vi-command", LineReader.VICMD,
          "vi-move", LineReader.VICMD,
          "emacs-standard", LineReader.EMACS);

  private static final Map<String, String> ACTIONS =
      Map.ofEntries(
          Map.entry("vi-movement-mode", LineReader.VI_CMD_MODE),
          Map.entry("vi-insertion-mode", LineReader.VI_INSERT),
          Map.entry("vi-edit-and-execute-command", LineReader.EDIT_AND_EXECUTE_COMMAND),
          Map.entry("vi-append-mode", LineReader.VI_ADD_NEXT),
          Map.entry("complete", LineReader.EXPAND_OR_COMPLETE),
          Map.entry("menu-complete-backward", LineReader.REVERSE_MENU_COMPLETE),
          Map.entry("previous-history", LineReader.UP_HISTORY),
          Map.entry("next-history", LineReader.DOWN_HISTORY),
          Map.entry("reverse-search-history", LineReader.HISTORY_INCREMENTAL_SEARCH_BACKWARD),
          Map.entry("forward-search-history", LineReader.HISTORY_INCREMENTAL_SEARCH_FORWARD),
          Map.entry("unix-line-discard", LineReader.BACKWARD_KILL_LINE),
          Map.entry("unix-word-rubout", LineReader.BACKWARD_KILL_WORD),
          Map.entry("downcase-word", LineReader.DOWN_CASE_WORD),
          Map.entry("upcase-word", LineReader.UP_CASE_WORD),
          Map.entry("redraw-current-line", LineReader.REDRAW_LINE));

  /** The keys that have two forms, by the letter at their end. */
  private static final Map<Capability, String> ARROWS =
      Map.of(
          Capability.key_up, "A",
          Capability.key_down, "B",
          Capability.key_right, "C",
          Capability.key_left, "D",
          Capability.key_end, "F",
          Capability.key_home, "H");

  private PromptKeys() {}

  /** Gives a reader the keys; those with modifiers that mean nothing type nothing. */
  static void add(LineReader reader) {
    Map<String, KeyMap<Binding>> maps = reader.getKeyMaps();
    for (String map :
        List.of(LineReader.EMACS, LineReader.VIINS, LineReader.VICMD, LineReader.MENU)) {
      bindBothForms(maps.get(map), reader.getTerminal());
    }
    for (String map : List.of(LineReader.EMACS, LineReader.VIINS, LineReader.VICMD)) {
      KeyMap<Binding> keys = maps.get(map);
      keys.bind(new Reference(LineReader.BACKWARD_WORD), "\033[1;3D", "\033[1;5D");
      keys.bind(new Reference(LineReader.FORWARD_WORD), "\033[1;3C", "\033[1;5C");
      for (char modifier = '2'; modifier <= '8'; modifier++) {
        for (String key : List.of("1;%cA", "1;%cB", "1;%cC", "1;%cD", "1;%cF", "1;%cH", "3;%c~")) {
          keys.bindIfNotBound((Widget) () -> true, "\033[" + key.formatted(modifier));
        }
      }
    }
    KEYMAPS.forEach((name, here) -> maps.put(name, maps.get(here)));
    Map<String, Widget> actions = reader.getWidgets();
    ACTIONS.forEach((name, here) -> actions.put(name, actions.get(here)));
  }

  /** Not every terminal changes to the form that it was asked to send. */
  private static void bindBothForms(KeyMap<Binding> keys, Terminal terminal) {
    ARROWS.forEach(
        (capability, letter) -> {
          String described = KeyMap.key(terminal, capability);
          Binding usual = described == null ? null : keys.getBound(described);
          if (usual != null) {
            keys.bindIfNotBound(usual, "\033[" + letter);
            keys.bindIfNotBound(usual, "\033O" + letter);
          }
        });
  }

  /**
   * Takes the keys that a person has chosen.
   *
   * @param keys a file of the form of readline's inputrc, which may be missing
   * @param problems is told where it cannot be read
   */
  static void read(Path keys, LineReader reader, Consumer<Problem> problems) {
    if (Files.isRegularFile(keys)) {
      try (InputStream file = Files.newInputStream(keys)) {
        InputRC.configure(reader, file);
      } catch (IOException | RuntimeException e) {
        // A form that JLine does not know can be either.
        problems.accept(Problem.of(keys.toString(), "the keys cannot be read: " + e.getMessage()));
      }
    }
  }
}
