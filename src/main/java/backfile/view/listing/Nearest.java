package backfile.view.listing;

import java.util.List;
import java.util.Optional;

/** The right word for a wrong one, by edit distance. */
final class Nearest {
  private static final int LONGEST = 40;

  private Nearest() {}

  /** The candidate with the fewest edits, if those are at most a third of the word. */
  static Optional<String> of(String word, List<String> candidates) {
    Optional<String> best = Optional.empty();
    int fewest = Math.max(2, word.length() / 3) + 1;
    if (word.length() > LONGEST) {
      return best;
    }
    for (String candidate : candidates) {
      int edits = candidate.length() > LONGEST ? LONGEST : edits(word, candidate);
      if (edits < fewest && edits < candidate.length()) {
        fewest = edits;
        best = Optional.of(candidate);
      }
    }
    return best;
  }

  /** Letters to insert, delete or change (Levenshtein 1966). */
  private static int edits(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
