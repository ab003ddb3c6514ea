package backfile.shell.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyReaderTest {
  /** Between the characters of a key, on any machine. */
  private static final long LONG = 60_000;

  /** Whatever a terminal sends for a key, the letter after it is a key of its own. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "\u0007",
        "é",
        "港",
        "🧑",
        "\033x",
        "\033é",
        "\033[A",
        "\033OP",
        "\033[15~",
        "\033[1;2D",
        "\033[24;5~",
        "\033[[A",
        "\033[<0;12;5M",
        "\033[I",
        "\033[?1;2c"
      })
  void aKeyIsAllThatIsSentForIt(String key) throws IOException {
    assertEquals(List.of(key, "z"), keys(key + "z"));
  }

  @Test
  void escapeAloneIsAKey() throws IOException {
    assertEquals(List.of("\033"), keys("\033"));
  }

  @Test
  void aPasteIsReadToItsEnd() throws IOException {
    try (Terminal terminal = terminal("\033[200~two\nlines\033[31m\033[201~z")) {
      KeyReader reader = new KeyReader(terminal);
      assertEquals(KeyReader.PASTE, reader.read());
      assertEquals("two\nlines\033[31m", reader.paste());
      assertEquals("z", reader.read());
    }
  }

  @Test
  void aPasteThatNobodyTakesIsNoKeys() throws IOException {
    assertEquals(List.of(KeyReader.PASTE, "z"), keys("\033[200~q\n\033[201~z"));
  }

  /** Whether it waits for a key already or begins to. */
  @Test
  void oneThatIsClosedLeavesKeysToOthers() throws Exception {
    AtomicBoolean closed = new AtomicBoolean();
    PipedInputStream keyboard = new PipedInputStream();
    try (PipedOutputStream typing = new PipedOutputStream(keyboard);
        Terminal terminal = terminal(keyboard)) {
      CountDownLatch waiting = new CountDownLatch(2);
      BooleanSupplier looks =
          () -> {
            waiting.countDown();
            return closed.get();
          };
      KeyReader reader = new KeyReader(terminal, looks);
      CompletableFuture<String> awaited = CompletableFuture.supplyAsync(reader::read);
      waiting.await();
      closed.set(true);
      assertEquals("", awaited.get(1, TimeUnit.MINUTES));
      typing.write("yz".getBytes(StandardCharsets.UTF_8));
      typing.flush();
      assertEquals("", reader.read());
      assertEquals("y", new KeyReader(terminal).read());
      assertEquals("z", new KeyReader(terminal).read());
    }
  }

  private static List<String> keys(String sent) throws IOException {
    List<String> keys = new ArrayList<>();
    try (Terminal terminal = terminal(sent)) {
      KeyReader reader = new KeyReader(terminal, () -> false, LONG);
      for (String key = reader.read(); !key.isEmpty(); key = reader.read()) {
        keys.add(key);
      }
    }
    return keys;
  }

  private static Terminal terminal(String sent) throws IOException {
    return terminal(new ByteArrayInputStream(sent.getBytes(StandardCharsets.UTF_8)));
  }

  private static Terminal terminal(InputStream keyboard) throws IOException {
    return new DumbTerminal(
        "test", "xterm", keyboard, OutputStream.nullOutputStream(), StandardCharsets.UTF_8);
  }
}
