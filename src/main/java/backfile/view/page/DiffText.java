package backfile.view.page;

import backfile.text.WordDiff;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Two texts as one row of words, each of them in both or in one; lines end as in the later text.
 *
 * @param removed how many words are in the first only
 * @param added how many words are in the second only
 */
record DiffText(List<Word> words, int removed, int added) {
  /** In which of two texts a word is. */
  enum Kind {
    SAME,
    REMOVED,
    ADDED
  }

  /**
   * A word in its place.
   *
   * @param lineEnds how many there are before it
   */
  record Word(Kind kind, String text, int lineEnds) {}

  static DiffText of(String before, String after) {
    Merge merge = new Merge(words(before, Kind.REMOVED), words(after, Kind.ADDED));
    while (!merge.isDone()) {
      merge.takeChanged();
      merge.takeSame();
    }
    return new DiffText(merge.all, merge.removed, merge.added);
  }

  /** Goes through both rows of words at once. */
  private static final class Merge {
    private final List<Word> old;
    private final List<Word> now;
    private final WordDiff diff;
    private final List<Word> all;
    private int removed;
    private int added;
    private int i;
    private int j;

    Merge(List<Word> old, List<Word> now) {
      Map<String, Integer> numbers = new HashMap<>();
      this.old = old;
      this.now = now;
      this.diff = WordDiff.of(numbers(old, numbers), numbers(now, numbers));
      this.all = new ArrayList<>(now.size() + old.size() / 8);
    }

    boolean isDone() {
      return i == old.size() && j == now.size();
    }

    void takeChanged() {
      int first = i;
      while (i < old.size() && diff.isRemoved(i)) {
        all.add(old.get(i++));
        removed++;
      }
      boolean together = i > first && old.get(first).lineEnds() > 0;
      while (j < now.size() && diff.isAdded(j)) {
        Word word = now.get(j++);
        // What takes the place of the start of a line stands beside it.
        all.add(together ? new Word(word.kind(), word.text(), 0) : word);
        together = false;
        added++;
      }
    }

    void takeSame() {
      while (i < old.size() && j < now.size() && !diff.isRemoved(i) && !diff.isAdded(j)) {
        Word word = now.get(j++);
        all.add(new Word(Kind.SAME, word.text(), word.lineEnds()));
        i++;
      }
    }
  }

  private static List<Word> words(String text, Kind kind) {
    List<Word> words = new ArrayList<>();
    int lineEnds = 0;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\n' || c == ' ') {
        lineEnds += c == '\n' ? 1 : 0;
        at++;
      } else {
        int end = at;
        while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != '\n') {
          end++;
        }
        words.add(new Word(kind, text.substring(at, end), lineEnds));
        lineEnds = 0;
        at = end;
      }
    }
    return words;
  }

  private static int[] numbers(List<Word> words, Map<String, Integer> numbers) {
    int[] row = new int[words.size()];
    for (int i = 0; i < row.length; i++) {
      String key = withPlainQuotes(words.get(i).text());
      row[i] = numbers.computeIfAbsent(key, word -> numbers.size());
    }
    return row;
  }

  /** Programs change the look of quotes, not authors. */
  private static String withPlainQuotes(String word) {
    return word.replace('‘', '\'')
        .replace('’', '\'')
        .replace('“', '"')
        .replace('”', '"')
        .replace("…", "...");
  }
}
