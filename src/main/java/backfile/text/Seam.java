package backfile.text;

/**
 * What parts two pieces of a line: the ends of elements that touch. Words are never cut in two, but
 * a credit that follows a caption, or a time that follows a name, is no part of the word before it.
 */
enum Seam {
  /** Nothing: one piece goes on. */
  NONE,
  /** An element that may hold a part of a word, such as {@code b}, begins or ends. */
  WITHIN,
  /** One element ends where the next begins. */
  BETWEEN,
  /** The edge of what is never a part of a word, such as {@code time} or {@code button}. */
  EDGE;

  private static final String SENTENCE_ENDS = ".!?…”";

  /** Both, one after the other. */
  Seam and(Seam next) {
    if (this == WITHIN && next == WITHIN) {
      return BETWEEN;
    }
    return next.compareTo(this) > 0 ? next : this;
  }

  /**
   * Whether a blank belongs between two pieces.
   *
   * @param before the last two characters of the first, or fewer
   * @param start where the second begins in {@code text}
   */
  boolean parts(String before, String text, int start) {
    if (this == NONE || before.isEmpty()) {
      return false;
    }
    char last = before.charAt(before.length() - 1);
    char next = text.charAt(start);
    char after = start + 1 < text.length() ? text.charAt(start + 1) : ' ';
    if (this == EDGE) {
      boolean closed = Character.isLetterOrDigit(last) || ".,;:!?)]”’…".indexOf(last) >= 0;
      return closed && Character.isLetterOrDigit(next);
    }
    if (text.startsWith("pic.twitter.com/", start) || text.startsWith("http://", start)) {
      return Character.isLetterOrDigit(last);
    }
    boolean begins = Character.isUpperCase(next) && Character.isLowerCase(after);
    if (SENTENCE_ENDS.indexOf(last) >= 0) {
      // Not within initials such as J.R.
      return begins && (before.length() < 2 || !Character.isUpperCase(before.charAt(0)));
    }
    boolean several = before.length() > 1;
    boolean ended = Character.isDigit(last) ? several || this == BETWEEN : several && between(last);
    return begins && ended;
  }

  private boolean between(char last) {
    return this == BETWEEN && Character.isLowerCase(last);
  }
}
