package backfile.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {
  private static int[] row(String letters) {
    return letters.chars().toArray();
  }

  private static int changes(int[] before, int[] after) {
    WordDiff diff = WordDiff.of(before, after);
    int[] kept = IntStream.range(0, before.length).filter(i -> !diff.isRemoved(i)).toArray();
    int[] same = IntStream.range(0, after.length).filter(i -> !diff.isAdded(i)).toArray();
    assertArrayEquals(
        Arrays.stream(kept).map(i -> before[i]).toArray(),
        Arrays.stream(same).map(i -> after[i]).toArray(),
        "what is left of both is the same");
    return before.length - kept.length + after.length - same.length;
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', 0",
    "a, a, 0",
    "'', abc, 3",
    "abc, '', 3",
    "abc, xyz, 6",
    "abcabba, cbabac, 5",
    "kitten, sitting, 5",
    "ab, ba, 2"
  })
  void isShortest(String before, String after, int expected) {
    assertEquals(expected, changes(row(before), row(after)));
  }

  /** Against the table that every textbook has. */
  @Test
  void isShortestOfRandomRows() {
    Random random = new Random(5);
    for (int i = 0; i < 2000; i++) {
      int letters = 1 + random.nextInt(5);
      int[] before = random.ints(random.nextInt(25), 0, letters).toArray();
      int[] after = random.ints(random.nextInt(25), 0, letters).toArray();
      assertEquals(shortest(before, after), changes(before, after));
    }
  }

  private static int shortest(int[] before, int[] after) {
    int[][] common = new int[before.length + 1][after.length + 1];
    for (int i = 1; i <= before.length; i++) {
      for (int j = 1; j <= after.length; j++) {
        common[i][j] =
            before[i - 1] == after[j - 1]
                ? common[i - 1][j - 1] + 1
                : Math.max(common[i - 1][j], common[i][j - 1]);
      }
    }
    return before.length + after.length - 2 * common[before.length][after.length];
  }

  @Test
  void longTextsThatHaveLittleInCommonTakeNoLongTime() {
    Random random = new Random(6);
    int[] before = random.ints(300_000, 0, 50).toArray();
    int[] after = random.ints(300_000, 0, 50).toArray();
    int[] other = random.ints(300_000, 50, 100).toArray();
    assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          assertTrue(changes(before, after) < 600_000);
          assertEquals(600_000, changes(before, other));
        });
  }
}
