package backfile.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class WrapTest {

  @Test
  void linesBreakAtBlanks() {
    assertEquals(
        List.of("The council", "voted to", "keep the", "tram."),
        Wrap.lines("The council voted to keep the tram.", 11));
  }

  @Test
  void noWidthMeansNoWrapping() {
    assertEquals(List.of("a b c"), Wrap.lines("a b c", 0));
  }

  @Test
  void emptyTextIsOneEmptyLine() {
    assertEquals(List.of(""), Wrap.lines("", 10));
  }

  @Test
  void anAddressStaysWhole() {
    assertEquals(
        List.of("see", "https://example.org/a/long/one", "there"),
        Wrap.lines("see https://example.org/a/long/one there", 12));
  }

  @Test
  void noiseIsBroken() {
    List<String> lines = Wrap.lines("x " + "y".repeat(95) + " z", 10);
    assertEquals("x", lines.get(0));
    assertEquals("y".repeat(10), lines.get(1));
    assertEquals("yyyyy z", lines.get(10));
  }

  @Test
  void japaneseBreaksBetweenCharactersButNotBeforeAComma() {
    assertEquals(List.of("市議会は", "路面電", "車、残す"), Wrap.lines("市議会は路面電車、残す", 8));
  }

  @Test
  void wordsSurviveAndLinesFit() {
    Random random = new Random(7);
    String[] words = {
      "a", "tram", "councillors", "東京都", "cafe\u0301", "👍", "https://example.org/x", "。"
    };
    for (int round = 0; round < 400; round++) {
      StringBuilder text = new StringBuilder("start");
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(" ".repeat(random.nextInt(3))).append(words[random.nextInt(words.length)]);
      }
      int width = 3 + random.nextInt(60);
      List<String> lines = Wrap.lines(text.toString(), width);
      assertEquals(text.toString().replace(" ", ""), String.join("", lines).replace(" ", ""));
      for (String line : lines) {
        boolean fits = Width.columns(line) <= width || line.strip().indexOf(' ') < 0;
        assertTrue(fits, () -> width + ": " + line);
      }
    }
  }

  @Test
  void hugeTextsTakeLinearTime() {
    String[] huge = {"y".repeat(2_000_000), "東".repeat(1_000_000), "a ".repeat(1_000_000)};
    for (String text : huge) {
      Assertions.assertTimeout(Duration.ofSeconds(5), () -> Wrap.lines(text, 80));
    }
  }
}
