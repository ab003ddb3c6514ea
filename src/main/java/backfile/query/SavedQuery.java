package backfile.query;

/**
 * A query under a name of its own.
 *
 * @param text as it was typed, so that its relative dates stay relative
 */
public record SavedQuery(String name, String text) {
  private static final int LONGEST = 60;

  /** Whether {@code q:NAME} could be typed without quotes. */
  public static boolean isName(String name) {
    if (name.isEmpty() || name.length() > LONGEST) {
      return false;
    }
    for (int i = 0; i < name.length(); ) {
      int c = name.codePointAt(i);
      boolean sign = i > 0 && (c == '-' || c == '_' || c == '.');
      if (!sign && !Character.isLetterOrDigit(c)) {
        return false;
      }
      i += Character.charCount(c);
    }
    return true;
  }

  /** What {@link #isName} takes, for messages. */
  public static String nameRule() {
    return "a name is letters and digits, with - _ or . between, and at most "
        + LONGEST
        + " of them";
  }
}
