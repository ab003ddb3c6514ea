package backfile.shell.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.Test;

class TerminalScreenTest {
  private static final String PASTES_ARE_MARKED = "\033[?2004h";

  private final ByteArrayOutputStream written = new ByteArrayOutputStream();

  private Terminal terminal() throws IOException {
    return new DumbTerminal(
        "test", "xterm", InputStream.nullInputStream(), written, StandardCharsets.UTF_8);
  }

  private String takeWritten(Terminal terminal) {
    terminal.flush();
    String all = written.toString(StandardCharsets.UTF_8);
    written.reset();
    return all;
  }

  @Test
  void aProgramThatGoesOnTakesItAgain() throws IOException {
    try (Terminal terminal = terminal();
        TerminalScreen screen = new TerminalScreen(terminal, false, () -> {})) {
      takeWritten(terminal);
      terminal.raise(Terminal.Signal.CONT);
      assertTrue(takeWritten(terminal).contains(PASTES_ARE_MARKED));
      screen.restore();
    }
  }

  @Test
  void butNotFromWhoeverHasItMeanwhile() throws IOException {
    try (Terminal terminal = terminal();
        TerminalScreen screen = new TerminalScreen(terminal, false, () -> {})) {
      screen.restore();
      takeWritten(terminal);
      terminal.raise(Terminal.Signal.CONT);
      assertEquals("", takeWritten(terminal));
      screen.enter();
      assertTrue(takeWritten(terminal).contains(PASTES_ARE_MARKED));
    }
  }
}
