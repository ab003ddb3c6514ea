package backfile.text;

/**
 * Tells letters and digits from other characters. Indexing asks it of every character several
 * times, and nearly all of them are ASCII: those are looked up.
 */
public final class Letters {
  /** The first letter of Thai; no script of words without blanks comes before it. */
  private static final char FIRST_UNPARTED = '\u0e01';

  private static final char LAST_LAO = '\u0edf';

  private static final boolean[] ASCII = new boolean[128];

  static {
    for (char c = 0; c < ASCII.length; c++) {
      ASCII[c] = Character.isLetterOrDigit(c);
    }
  }

  private Letters() {}

  /** As {@link Character#isLetterOrDigit(char)}. */
  public static boolean isLetterOrDigit(char c) {
    return c < ASCII.length ? ASCII[c] : Character.isLetterOrDigit(c);
  }

  /**
   * Runs of letters and digits, also across an apostrophe. Of scripts that part no words two Han
   * characters or kana, or four letters of Thai and its like, are one.
   */
  public static int countWords(String text) {
    int words = 0;
    boolean within = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean letter = isLetterOrDigit(c) && quartersOfWord(c) == 0;
      words += letter && !within ? 1 : 0;
      within = letter || (within && (c == '\'' || c == '’'));
    }
    return words + countUnparted(text, 0, text.length());
  }

  /** How many of the words in a part of a text are of scripts that part none. */
  static int countUnparted(String text, int start, int end) {
    int quarters = 0;
    for (int at = start; at < end; at++) {
      quarters += quartersOfWord(text.charAt(at));
    }
    return (quarters + 3) / 4;
  }

  /** How much of a word a letter is, in quarters, in scripts without blanks; 0 in all others. */
  private static int quartersOfWord(char c) {
    if (c < FIRST_UNPARTED) {
      return 0;
    }
    boolean kana = c >= 0x3041 && c <= 0x30ff;
    boolean han = (c >= 0x3400 && c <= 0x9fff) || (c >= 0xf900 && c <= 0xfaff);
    if (kana || han) {
      return 2;
    }
    boolean burmese = c >= 0x1000 && c <= 0x109f;
    boolean khmer = c >= 0x1780 && c <= 0x17b3;
    return isLetterOrDigit(c) && (c <= LAST_LAO || burmese || khmer) ? 1 : 0;
  }
}
