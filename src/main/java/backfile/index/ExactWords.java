package backfile.index;

import backfile.query.Folding;
import backfile.query.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Words in a row, compared letter for letter but for case and accents; signs between are none. */
final class ExactWords {
  private final List<String> words = new ArrayList<>();

  ExactWords(String text) {
    for (int start = next(text, 0); start < text.length(); start = next(text, end(text, start))) {
      words.add(Folding.fold(text.substring(start, end(text, start))));
    }
  }

  boolean areIn(String text) {
    for (int start = next(text, 0); start < text.length(); start = next(text, end(text, start))) {
      if (standAt(text, start)) {
        return true;
      }
    }
    return false;
  }

  private boolean standAt(String text, int first) {
    int start = first;
    for (String word : words) {
      int end = end(text, start);
      if (start == text.length() || !isSame(text, start, end, word)) {
        return false;
      }
      start = next(text, end);
    }
    return true;
  }

  private static boolean isSame(String text, int start, int end, String word) {
    return (word.length() == end - start && text.regionMatches(true, start, word, 0, word.length()))
        || (!isAscii(text, start, end) && Folding.fold(text.substring(start, end)).equals(word));
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
    while (at < text.length() && (Tokens.isPart(text.codePointAt(at)) || isMark(text, at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static boolean isMark(String text, int at) {
    return Character.getType(text.codePointAt(at)) == Character.NON_SPACING_MARK;
  }
}
