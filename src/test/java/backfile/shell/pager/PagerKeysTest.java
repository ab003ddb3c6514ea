package backfile.shell.pager;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.Test;

class PagerKeysTest {
  /** All keys of what a terminal sends; the end of them is a stop. */
  private static List<Key> keys(boolean isTyping, String sent) throws IOException {
    List<Key> read = new ArrayList<>();
    try (Terminal terminal =
        new DumbTerminal(
            "test",
            "xterm",
            new ByteArrayInputStream(sent.getBytes(StandardCharsets.UTF_8)),
            OutputStream.nullOutputStream(),
            StandardCharsets.UTF_8)) {
      PagerKeys keys = new PagerKeys(terminal);
      do {
        read.add(keys.read(isTyping));
      } while (read.get(read.size() - 1).action() != Action.STOP);
    }
    return read;
  }

  @Test
  void whatIsPastedIsNoCommand() throws IOException {
    assertEquals(
        List.of(Key.of(Action.PASTE), new Key(Action.LINE_DOWN, "j"), Key.of(Action.STOP)),
        keys(false, "\033[200~q!touch x\n\033[201~j"));
  }

  @Test
  void norIsItTheSecondPartOfOne() throws IOException {
    assertEquals(
        List.of(Key.of(Action.PASTE), new Key(Action.LEAVE, ":q"), Key.of(Action.STOP)),
        keys(false, ":\033[200~q\n\033[201~:q"));
  }

  @Test
  void whereSomethingIsTypedItIsOneLineWithoutControls() throws IOException {
    assertEquals(
        List.of(new Key(Action.TYPE, "two lines\uFFFD]0;x\uFFFD"), Key.of(Action.STOP)),
        keys(true, "\033[200~\ntwo\nlines\033]0;x\007\n\033[201~"));
  }
}
