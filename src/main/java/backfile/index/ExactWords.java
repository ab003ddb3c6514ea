package backfile.index;

import backfile.query.Folding;
import backfile.query.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Words in a row, compared letter for letter but for case and accents; signs between are none. Of
 * the last word it can be the beginning.
 */
final class ExactWords {
  private final List<String> words = new ArrayList<>();
  private final boolean begun;

  private ExactWords(String text, boolean begun) {
    this.begun = begun;
    for (int start = next(text, 0); start < text.length(); start = next(text, end(text, start))) {
      words.add(Folding.fold(text.substring(start, end(text, start))));
    }
  }

  static ExactWords whole(String text) {
    return new ExactWords(text, false);
  }

  static ExactWords begun(String text) {
    return new ExactWords(text, true);
  }

  boolean areIn(String text) {
    if (words.isEmpty()) {
      return false;
    }
    char first = words.get(0).charAt(0);
    for (int at = 0; at < text.length(); at++) {
      if (mayBe(text.charAt(at), first) && isStart(text, at) && endAt(text, at) > at) {
        return true;
      }
    }
    return false;
  }

  /** Tells nearly all characters from the first of a word that is looked for, and does so fast. */
  private static boolean mayBe(char c, char first) {
    return c >= 128 || first >= 128 || Character.toLowerCase(c) == first;
  }

  /** Whether a word begins here; accents without a letter are none of it. */
  private static boolean isStart(String text, int at) {
    if (!Tokens.isPart(text.codePointAt(at))) {
      return false;
    }
    int before = at;
    int codePoint = ' ';
    do {
      codePoint = before == 0 ? ' ' : text.codePointBefore(before);
      before -= Character.charCount(codePoint);
    } while (Character.getType(codePoint) == Character.NON_SPACING_MARK);
    return !Tokens.isPart(codePoint);
  }

  /** Sets a bit for each character from the first to the last of the words, wherever they stand. */
  void mark(String text, BitSet found) {
    for (int start = next(text, 0); start < text.length(); start = next(text, end(text, start))) {
      found.set(start, endAt(text, start));
    }
  }

  /** Where the words end that begin here; here if they do not. */
  private int endAt(String text, int first) {
    int start = first;
    int end = first;
    for (int i = 0; i < words.size(); i++) {
      end = end(text, start);
      boolean part = begun && i == words.size() - 1;
      if (start == text.length() || !isSame(text, start, end, words.get(i), part)) {
        return first;
      }
      start = next(text, end);
    }
    return end;
  }

  private static boolean isSame(String text, int start, int end, String word, boolean part) {
    boolean fits = part ? word.length() <= end - start : word.length() == end - start;
    if (fits && text.regionMatches(true, start, word, 0, word.length())) {
      return true;
    }
    if (isAscii(text, start, end)) {
      return false;
    }
    String folded = Folding.fold(text.substring(start, end));
    return part ? folded.startsWith(word) : folded.equals(word);
  }

  private static boolean isAscii(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  /** Where the next word begins; the text's length if there is none. */
  private static int next(String text, int from) {
    int at = from;
    while (at < text.length() && !Tokens.isPart(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static int end(String text, int start) {
    int at = start;
    while (at < text.length() && goesOn(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  /** Whether a word goes on with this: accents can stand behind their letter. */
  static boolean goesOn(int codePoint) {
    return Tokens.isPart(codePoint) || Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }
}
