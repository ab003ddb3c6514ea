package backfile.post.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a date that is made of words and numbers, a piece at a time and in any order that people
 * use. {@code 2/3/2016} is refused: it is two dates.
 */
final class DateScanner {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
  private static final List<String> FILLERS = List.of("at", "of", "the", "on", "t");
  private static final List<String> ORDINALS = List.of("st", "nd", "rd", "th");

  private final DateCursor in;
  private final ClockScanner clock;
  private int year = -1;
  private int month = -1;
  private int day = -1;

  DateScanner(String text) {
    this.in = new DateCursor(text);
    this.clock = new ClockScanner(in);
  }

  /**
   * Empty for what is no date.
   *
   * @throws java.time.DateTimeException for a date that never was
   */
  Optional<DateText> read() {
    while (!in.isAtEnd()) {
      if (!piece()) {
        return Optional.empty();
      }
    }
    if (year < 0 || month < 0 || (clock.hasTime() && day < 0)) {
      return Optional.empty();
    }
    LocalDate date = LocalDate.of(year, month, day < 0 ? 1 : day);
    return Optional.of(
        new DateText(clock.isEndOfDay() ? date.plusDays(1) : date, clock.time(), clock.zone()));
  }

  private boolean piece() {
    char c = in.next();
    if (c == ',' || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      in.skip();
      return true;
    }
    if (in.isAtDigit()) {
      return number();
    }
    if (Character.isLetter(c)) {
      return word(in.word());
    }
    if (c == '(' || c == '[') {
      return bracketed(c);
    }
    if (c == '-' && (month > 0 || day > 0) && !clock.hasTime()) {
      in.skip();
      return true;
    }
    return (c == '+' || c == '-' || c == '\u2212') && clock.hasTime() && clock.offset();
  }

  private boolean number() {
    int start = in.position();
    int value = in.digits(8);
    int length = in.position() - start;
    char next = in.next();
    if (next == ':') {
      return length <= 2 && clock.afterHours(value);
    }
    if (length == 8 && in.skip("T")) {
      return ymd(value / 10000, value / 100 % 100, value % 100) && clock.basic();
    }
    if (length == 4 && "-/.".indexOf(next) >= 0 && month < 0) {
      return isoDate(value, next);
    }
    if (length <= 2 && "/.".indexOf(next) >= 0 && month < 0) {
      return dottedDate(value, next);
    }
    return length == 4 ? setYear(value) : length <= 2 && shortNumber(value);
  }

  private boolean isoDate(int first, char separator) {
    in.skip();
    int second = in.digits(2);
    if (in.skip(separator)) {
      return ymd(first, second, in.digits(2));
    }
    year = first;
    month = second;
    return in.isAtEnd() && second >= 0;
  }

  /** {@code 03.02.2016} is a European date; with slashes a day above 12 must tell which it is. */
  private boolean dottedDate(int first, char separator) {
    in.skip();
    int second = in.digits(2);
    boolean whole = second >= 0 && in.skip(separator);
    int start = in.position();
    int last = in.digits(4);
    if (!whole || in.position() - start != 4) {
      return false;
    }
    if (separator == '.' || first > 12) {
      return ymd(last, second, first);
    }
    return second > 12 && ymd(last, first, second);
  }

  private boolean ymd(int newYear, int newMonth, int newDay) {
    boolean first = year < 0;
    year = newYear;
    month = newMonth;
    day = newDay;
    return first && newMonth > 0 && newDay > 0;
  }

  private boolean setYear(int value) {
    boolean first = year < 0;
    year = value;
    return first;
  }

  /** A day, the hour of {@code 4 pm}, or the year of {@code 03 Feb 16}. */
  private boolean shortNumber(int value) {
    if (day < 0) {
      day = value;
      ORDINALS.forEach(in::skip);
      return true;
    }
    if (!clock.hasTime() && in.isBeforeHalfDay()) {
      clock.hour(value);
      return true;
    }
    return setYear(value < 70 ? 2000 + value : 1900 + value);
  }

  private boolean word(String written) {
    String word = written.toLowerCase(Locale.ROOT);
    String three = word.length() > 3 ? word.substring(0, 3) : word;
    if (FILLERS.contains(word)) {
      return true;
    }
    if (DateCursor.isHalfDay(word)) {
      return clock.halfDay(word.charAt(0) == 'p');
    }
    if (month < 0 && MONTHS.contains(three)) {
      month = MONTHS.indexOf(three) + 1;
      return true;
    }
    return DAYS.contains(three) || clock.zoneName(written);
  }

  /** {@code (CET)} only explains; {@code [Europe/Berlin]} counts where no offset was said. */
  private boolean bracketed(char open) {
    in.skip();
    String inside = in.upTo(open == '(' ? ')' : ']');
    return inside != null && (open == '(' || clock.zone().isPresent() || clock.zoneName(inside));
  }
}
