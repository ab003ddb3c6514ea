package backfile.post.matter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  // RFC 822 names the American ones; the European ones are common in feeds.
  private static final Map<String, String> ZONES =
      Map.ofEntries(
          Map.entry("z", "Z"),
          Map.entry("utc", "Z"),
          Map.entry("gmt", "Z"),
          Map.entry("ut", "Z"),
          Map.entry("est", "-05:00"),
          Map.entry("edt", "-04:00"),
          Map.entry("cst", "-06:00"),
          Map.entry("cdt", "-05:00"),
          Map.entry("mst", "-07:00"),
          Map.entry("mdt", "-06:00"),
          Map.entry("pst", "-08:00"),
          Map.entry("pdt", "-07:00"),
          Map.entry("bst", "+01:00"),
          Map.entry("cet", "+01:00"),
          Map.entry("cest", "+02:00"));

  private final String text;
  private int at;
  private int year = -1;
  private int month = -1;
  private int day = -1;
  private int hour = -1;
  private int minute;
  private int second;
  private int nano;
  private ZoneId zone;

  DateScanner(String text) {
    this.text = text;
  }

  Optional<DateText> read() {
    while (at < text.length()) {
      if (!piece()) {
        return Optional.empty();
      }
    }
    if (year < 0 || month < 0 || (hour >= 0 && day < 0)) {
      return Optional.empty();
    }
    LocalDate date = LocalDate.of(year, month, day < 0 ? 1 : day);
    if (hour < 0) {
      return Optional.of(new DateText(date, Optional.empty(), Optional.ofNullable(zone)));
    }
    boolean endOfDay = hour == 24 && minute == 0 && second == 0;
    // A leap second is the last second that a clock without them can show.
    LocalTime time = LocalTime.of(endOfDay ? 0 : hour, minute, second == 60 ? 59 : second, nano);
    LocalDate shown = endOfDay ? date.plusDays(1) : date;
    return Optional.of(new DateText(shown, Optional.of(time), Optional.ofNullable(zone)));
  }

  private boolean piece() {
    char c = text.charAt(at);
    if (c == ' ' || c == ',' || c == '\t' || c == '\n' || c == '\u00A0' || c == '\u202F') {
      at++;
      return true;
    }
    if (isDigit(at)) {
      return number();
    }
    if (Character.isLetter(c)) {
      return word();
    }
    if (c == '(' || c == '[') {
      return bracketed(c == '(' ? ')' : ']');
    }
    boolean joins = c == '-' && month > 0 && year < 0;
    if (joins) {
      at++;
      return true;
    }
    return (c == '+' || c == '-' || c == '\u2212') && hour >= 0 && offset();
  }

  private boolean number() {
    int start = at;
    int value = digits(8);
    int length = at - start;
    char next = at < text.length() ? text.charAt(at) : ' ';
    if (next == ':') {
      return length <= 2 && time(value);
    }
    if (length == 8 && (next == 'T' || next == 't')) {
      at++;
      return year < 0 && ymd(value / 10000, value / 100 % 100, value % 100) && basicTime();
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
    at++;
    int second = digits(2);
    boolean more = at < text.length() && text.charAt(at) == separator;
    if (!more) {
      boolean whole = at == text.length() && second >= 0;
      year = first;
      month = second;
      return whole;
    }
    at++;
    return ymd(first, second, digits(2));
  }

  /** {@code 03.02.2016} is a European date; with slashes a day above 12 must tell which it is. */
  private boolean dottedDate(int first, char separator) {
    at++;
    int second = digits(2);
    if (second < 0 || at >= text.length() || text.charAt(at) != separator) {
      return false;
    }
    at++;
    int start = at;
    int last = digits(4);
    if (at - start != 4) {
      return false;
    }
    if (separator == '.' || first > 12) {
      return ymd(last, second, first);
    }
    return second > 12 && ymd(last, first, second);
  }

  private boolean ymd(int newYear, int newMonth, int newDay) {
    year = newYear;
    month = newMonth;
    day = newDay;
    return newMonth > 0 && newDay > 0;
  }

  private boolean setYear(int value) {
    boolean first = year < 0;
    year = value;
    return first;
  }

  /** A day, the year of {@code 03 Feb 16}, or the hour of {@code 4 pm}. */
  private boolean shortNumber(int value) {
    if (day < 0) {
      day = value;
      return skipOrdinal();
    }
    if (hour < 0 && amPmFollows()) {
      hour = value;
      return true;
    }
    return setYear(value < 70 ? 2000 + value : 1900 + value);
  }

  private boolean skipOrdinal() {
    for (String ending : List.of("st", "nd", "rd", "th")) {
      if (text.regionMatches(true, at, ending, 0, 2)) {
        at += 2;
      }
    }
    return true;
  }

  private boolean amPmFollows() {
    String rest = text.substring(at).strip().toLowerCase(Locale.ROOT);
    return rest.startsWith("am")
        || rest.startsWith("pm")
        || rest.startsWith("a.m")
        || rest.startsWith("p.m");
  }

  private boolean time(int hours) {
    if (hour >= 0) {
      return false;
    }
    hour = hours;
    at++;
    minute = digits(2);
    if (at < text.length() && text.charAt(at) == ':') {
      at++;
      second = digits(2);
      fraction();
    }
    return minute >= 0 && second >= 0;
  }

  private boolean basicTime() {
    int start = at;
    int value = digits(6);
    if (at - start == 4) {
      value *= 100;
    } else if (at - start != 6) {
      return false;
    }
    hour = value / 10000;
    minute = value / 100 % 100;
    second = value % 100;
    fraction();
    return true;
  }

  private void fraction() {
    if (at + 1 < text.length() && ".,".indexOf(text.charAt(at)) >= 0 && isDigit(at + 1)) {
      at++;
      int unit = 100_000_000;
      for (; isDigit(at); at++) {
        nano += (text.charAt(at) - '0') * unit;
        unit /= 10;
      }
    }
  }

  private boolean word() {
    int start = at;
    while (at < text.length() && isWordPart(text.charAt(at))) {
      at++;
    }
    String word = text.substring(start, at).toLowerCase(Locale.ROOT);
    String three = word.length() > 3 ? word.substring(0, 3) : word;
    if (FILLERS.contains(word)) {
      return true;
    }
    if (word.startsWith("am")
        || word.startsWith("pm")
        || word.startsWith("a.m")
        || word.startsWith("p.m")) {
      return halfDay(word.charAt(0) == 'p');
    }
    if (month < 0 && MONTHS.contains(three)) {
      month = MONTHS.indexOf(three) + 1;
      return true;
    }
    if (DAYS.contains(three)) {
      return true;
    }
    return zoneName(text.substring(start, at));
  }

  private static boolean isWordPart(char c) {
    return Character.isLetter(c) || c == '.' || c == '/' || c == '_';
  }

  private boolean halfDay(boolean afternoon) {
    boolean sensible = hour >= 1 && hour <= 12;
    hour = hour % 12 + (afternoon ? 12 : 0);
    return sensible;
  }

  private boolean zoneName(String name) {
    String known = ZONES.get(name.toLowerCase(Locale.ROOT));
    if (known != null) {
      zone = ZoneOffset.of(known);
      boolean more = at < text.length() && "+-".indexOf(text.charAt(at)) >= 0;
      return !more || offset();
    }
    if (name.indexOf('/') < 0) {
      return false;
    }
    try {
      zone = ZoneId.of(name);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private boolean offset() {
    int sign = text.charAt(at) == '+' ? 1 : -1;
    at++;
    int start = at;
    int value = digits(4);
    int length = at - start;
    if (length == 0 || length == 3) {
      return false;
    }
    int hours = length == 4 ? value / 100 : value;
    int minutes = length == 4 ? value % 100 : 0;
    if (length <= 2 && at < text.length() && text.charAt(at) == ':') {
      at++;
      minutes = digits(2);
    }
    zone = ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
    return true;
  }

  /** {@code (CET)} only explains; {@code [Europe/Berlin]} counts where no offset was said. */
  private boolean bracketed(char close) {
    int end = text.indexOf(close, at);
    if (end < 0) {
      return false;
    }
    String inside = text.substring(at + 1, end);
    at = end + 1;
    return close == ')' || zone != null || zoneName(inside);
  }

  /** At most so many digits as a number; -1 where there is none. */
  private int digits(int most) {
    int value = -1;
    for (int count = 0; count < most && isDigit(at); count++) {
      value = Math.max(value, 0) * 10 + (text.charAt(at) - '0');
      at++;
    }
    return value;
  }

  private boolean isDigit(int index) {
    return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
  }
}
