package backfile.shell.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacedLineTest {
  private static String placed(String line) {
    return PlacedLine.of(line, column -> "<" + column + ">");
  }

  @ParameterizedTest
  @CsvSource({
    "plain text, plain text",
    "Öl Ωμέγα Дом, Öl Ωμέγα Дом",
    "日本語 x, 日本語 x",
    "a👍🏽b, a👍🏽<3>b",
    "👨‍👩‍👧 x, 👨‍👩‍👧<2> x",
    "❤️x, ❤️<2>x",
    "e\u0301x, e\u0301<1>x",
    "🇩🇪🇫🇷x, 🇩🇪<2>🇫🇷<4>x",
    "a…, a…",
    "── x ──, ──<2> x ──"
  })
  void theCursorIsPutBehindWhatTerminalsMeasureDifferently(String line, String placed) {
    assertEquals(placed, placed(line));
  }

  @Test
  void sequencesTakeNoColumns() {
    String link = "\033]8;;https://a.example/\033\\";
    String line = "\033[1m👍🏽\033[0m" + link + "b\033]8;;\033\\";
    assertEquals("\033[1m👍🏽\033[0m" + link + "<2>b\033]8;;\033\\", placed(line));
  }

  @Test
  void aSequenceThatIsCutIsNoText() {
    assertEquals("a\033[1", placed("a\033[1"));
    assertEquals("a\033", placed("a\033"));
  }
}
