package backfile.query;

import backfile.text.Letters;

/** Which characters the index takes for parts of words; all others separate words. */
public final class Tokens {
  private Tokens() {}

  /** Whether there is any letter or digit, so that the full-text index can find it. */
  public static boolean anyIn(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (isPart(c)) {
        return true;
      }
      i += Character.charCount(c);
    }
    return false;
  }

  /**
   * Whether the full-text index would not find it: it has no token, or is of a script without
   * spaces, in which a token is a whole sentence.
   */
  public static boolean isByPart(String text) {
    if (!anyIn(text)) {
      return true;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x0e00 && isUnspaced(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnspaced(int codePoint) {
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }

  /** The categories {@code L* Nd Nl Co}, as in the schema. */
  public static boolean isPart(int codePoint) {
    if (codePoint < 128) {
      return Letters.isLetterOrDigit((char) codePoint);
    }
    int type = Character.getType(codePoint);
    return Character.isLetterOrDigit(codePoint)
        || type == Character.LETTER_NUMBER
        || type == Character.PRIVATE_USE;
  }

  /**
   * Whether a term says nothing beside others: ASCII signs and any punctuation. An emoji or a
   * currency sign that no keyboard gives by accident does say something.
   */
  static boolean onlyPunctuation(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (isPart(c) || (c >= 128 && !isPunctuation(c))) {
        return false;
      }
      i += Character.charCount(c);
    }
    return true;
  }

  private static boolean isPunctuation(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }
}
