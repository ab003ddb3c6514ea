package backfile.post.matter;

/** A place in a text that holds a date. */
final class DateCursor {
  private final String text;
  private int at;

  DateCursor(String text) {
    this.text = text;
  }

  boolean isAtEnd() {
    return at >= text.length();
  }

  /** The next character; a blank at the end. */
  char next() {
    return isAtEnd() ? ' ' : text.charAt(at);
  }

  boolean isAtDigit() {
    return next() >= '0' && next() <= '9';
  }

  void skip() {
    at++;
  }

  boolean skip(char wanted) {
    boolean found = !isAtEnd() && next() == wanted;
    at += found ? 1 : 0;
    return found;
  }

  boolean skip(String wanted) {
    boolean found = text.regionMatches(true, at, wanted, 0, wanted.length());
    at += found ? wanted.length() : 0;
    return found;
  }

  /** At most so many digits as a number; -1 where there is none. */
  int digits(int most) {
    int value = -1;
    for (int count = 0; count < most && isAtDigit(); count++) {
      value = Math.max(value, 0) * 10 + (next() - '0');
      at++;
    }
    return value;
  }

  /** Letters with the marks that stand in {@code p.m.} and {@code America/New_York}. */
  String word() {
    int start = at;
    while (!isAtEnd() && (Character.isLetter(next()) || "./_".indexOf(next()) >= 0)) {
      at++;
    }
    return text.substring(start, at);
  }

  /** The text up to a character, which is skipped; null where it is missing. */
  String upTo(char close) {
    int end = text.indexOf(close, at);
    if (end < 0) {
      return null;
    }
    String inside = text.substring(at, end);
    at = end + 1;
    return inside;
  }

  int position() {
    return at;
  }

  /** Whether {@code am} or {@code pm} comes next, after blanks. */
  boolean isBeforeHalfDay() {
    int here = at;
    while (next() == ' ' && !isAtEnd()) {
      at++;
    }
    boolean half = isHalfDay(word());
    at = here;
    return half;
  }

  static boolean isHalfDay(String word) {
    String plain = word.replace(".", "");
    return plain.equalsIgnoreCase("am") || plain.equalsIgnoreCase("pm");
  }
}
