package backfile.text;

/**
 * Tells letters and digits from other characters. Indexing asks it of every character several
 * times, and nearly all of them are ASCII: those are looked up.
 */
public final class Letters {
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

  /** Runs of letters and digits, also across an apostrophe. */
  public static int countWords(String text) {
    int words = 0;
    boolean within = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean letter = isLetterOrDigit(c);
      words += letter && !within ? 1 : 0;
      within = letter || (within && (c == '\'' || c == '’'));
    }
    return words;
  }
}
