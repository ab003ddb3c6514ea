package backfile.query;

import java.text.Normalizer;
import java.util.Locale;

/** Takes case and accents off names, so that {@code café} and {@code Cafe} compare as equal. */
public final class Folding {
  private Folding() {}

  /** Lower case, decomposed, without marks; a curly apostrophe is a straight one. */
  public static String fold(String name) {
    return isAscii(name) ? name.toLowerCase(Locale.ROOT) : foldUnicode(name);
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static String foldUnicode(String name) {
    // Lower case comes first: the capital İ decomposes into a letter and a mark only then.
    String decomposed = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        folded.append(c == '’' ? '\'' : c);
      }
    }
    return folded.toString();
  }
}
