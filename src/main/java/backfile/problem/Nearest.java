package backfile.problem;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what a mistyped word was meant to be. */
public final class Nearest {
  private static final int LONGEST = 32;

  private Nearest() {}

  /** The known word at most two edits away, and by fewer than half of its letters. */
  public static Optional<String> to(String typed, Collection<String> known) {
    if (typed.length() > LONGEST) {
      return Optional.empty();
    }
    String lower = typed.toLowerCase(Locale.ROOT);
    String best = "";
    int least = 3;
    for (String candidate : known) {
      int edits = edits(lower, candidate);
      if (edits < least && edits * 2 < candidate.length()) {
        least = edits;
        best = candidate;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  /** The only known word that begins as typed, else the nearest one. */
  public static Optional<String> beginningOr(String typed, Collection<String> known) {
    Optional<String> begun = Optional.empty();
    for (String candidate : known) {
      if (candidate.startsWith(typed)) {
        if (begun.isPresent()) {
          return to(typed, known);
        }
        begun = Optional.of(candidate);
      }
    }
    return begun.isPresent() ? begun : to(typed, known);
  }

  /** Levenshtein's distance, a swap of neighbours counted as one edit. */
  static int edits(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cheapest(int[][] cost, String a, String b, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least = Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}
