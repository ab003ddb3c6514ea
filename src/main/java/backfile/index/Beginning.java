package backfile.index;

import backfile.query.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A word, or a phrase's last word, as far as it is typed, as FTS5 can look for it: it takes the
 * ending off what it is asked for, and knows words without theirs.
 *
 * @param certain what finds only words that begin so
 * @param completed what finds the others, and more
 */
record Beginning(Optional<String> certain, List<String> completed) {
  static Beginning of(String words) {
    int start = lastWord(words);
    String before = words.substring(0, start);
    String last = Folding.fold(words.substring(start));
    if (!isStemmed(last)) {
      return new Beginning(Optional.of(words), List.of());
    }
    List<String> completed = new ArrayList<>();
    WordEndings.completed(last).forEach(word -> completed.add(before + word));
    return new Beginning(WordEndings.unstemmed(last).map(before::concat), completed);
  }

  private static int lastWord(String words) {
    int start = words.length();
    while (start > 0 && ExactWords.goesOn(words.codePointBefore(start))) {
      start -= Character.charCount(words.codePointBefore(start));
    }
    return start;
  }

  private static boolean isStemmed(String word) {
    return word.length() >= WordEndings.SHORTEST
        && word.length() <= WordEndings.LONGEST
        && word.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c));
  }
}
