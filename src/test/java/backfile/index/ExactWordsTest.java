package backfile.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactWordsTest {
  private static final List<String> PIECES =
      List.of(
          "a", "A", "b", "é", "É", "e\u0301", "\u0301", " ", "-", "7", "ß", "ss", "ı", "I", "i",
          "\u212a", "k", "д", "Д", "😀", "𝒜", "\ud83d", "港", "\u0345");

  @ParameterizedTest
  @CsvSource({
    "ferry, A ferry sails., true",
    "ferry, Ferries and ferryman, false",
    "FERRY, the ferry, true",
    "a ferry, such a  ferry!, true",
    "a ferry, a whale and a ferry, true",
    "emile, Émile, true",
    "Émile, emile, true",
    "erry, ferry, false",
    "'', ferry, false",
    "ferry, '', false"
  })
  void wholeWordsAreFoundInARow(String words, String text, boolean found) {
    assertEquals(found, ExactWords.whole(words).areIn(text));
  }

  @ParameterizedTest
  @CsvSource({
    "fer, Ferries and ferryman, true",
    "fer, offer, false",
    "a fer, have a ferry, true",
    "a fer, an a whale, false",
    "é, an Ecole, true"
  })
  void ofTheLastWordTheBeginningIsEnough(String words, String text, boolean found) {
    assertEquals(found, ExactWords.begun(words).areIn(text));
  }

  /** Looked back at from each, they would take minutes. */
  @Test
  @Timeout(60)
  void manyAccentsInARowAreRunThroughOnce() {
    assertFalse(ExactWords.whole("é").areIn("\u0301".repeat(2_000_000)));
  }

  private static String text(Random random, int most) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most); i >= 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  /** The one goes from word to word, the other looks for the first letter only. */
  @Test
  void whatIsFoundIsWhatIsMarked() {
    Random random = new Random(4);
    int matches = 0;
    for (int i = 0; i < 200_000; i++) {
      String sought = text(random, 3);
      String text = text(random, 12);
      ExactWords words = random.nextBoolean() ? ExactWords.whole(sought) : ExactWords.begun(sought);
      BitSet marks = new BitSet();
      words.mark(text, marks);
      assertEquals(!marks.isEmpty(), words.areIn(text), () -> "[" + sought + "] [" + text + "]");
      matches += marks.isEmpty() ? 0 : 1;
    }
    assertTrue(matches > 5_000, matches + " matches");
  }
}
