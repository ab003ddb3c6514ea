package backfile.index;

import backfile.query.Tokens;
import java.util.Optional;

/**
 * A text as a number of 64 bits, made of its letters and digits alone: copies of an article differ
 * in blanks, quotes and the numbers of links.
 */
final class TextHash {
  private static final long PRIME = 0x9e3779b97f4a7c15L;

  private TextHash() {}

  /** Empty for a text without letters and digits. */
  static Optional<Long> of(String text) {
    long hash = 0;
    boolean any = false;
    char[] characters = text.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      char c = characters[i];
      if (Character.isSurrogate(c) || Tokens.isPart(c)) {
        hash = (hash ^ Character.toLowerCase(c)) * PRIME;
        hash ^= hash >>> 32;
        any = true;
      }
    }
    return any ? Optional.of(hash) : Optional.empty();
  }
}
