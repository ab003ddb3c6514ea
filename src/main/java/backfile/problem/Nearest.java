package backfile.problem;

import java.util.Collection;
import java.util.Optional;

/** Finds the word that was meant: the known one with the fewest letters to change. */
public final class Nearest {
  private Nearest() {}

  /** The nearest of {@code known}, if no more than a third of its letters (and one) differ. */
  public static Optional<String> to(String word, Collection<String> known) {
    Optional<String> nearest = Optional.empty();
    int fewest = Integer.MAX_VALUE;
    for (String each : known) {
      int distance = distance(word, each);
      if (distance < fewest && distance <= 1 + each.length() / 3) {
        fewest = distance;
        nearest = Optional.of(each);
      }
    }
    return nearest;
  }

  /** Letters to insert, remove or change; a word that is no name is not measured to its end. */
  private static int distance(String a, String b) {
    if (Math.abs(a.length() - b.length()) > b.length()) {
      return Integer.MAX_VALUE;
    }
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, 1 + Math.min(previous[j], row[j - 1]));
      }
      previous = row;
    }
    return previous[b.length()];
  }
}
