package backfile.query;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads one date of a query: a year, month, week, day or second, or one counted back from today.
 * Whole days are those of the archive's time zone, weeks begin on Monday.
 */
final class DateReader {
  /** What is understood, in one line for messages. */
  static final String ACCEPTED =
      "2016, 2016-02, 2016-02-03, 2016-W10, 7d, 2w, 5M, 1y, today, yesterday, monday, \"last month\","
          + " today-in-history";

  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

  private final QueryClock clock;

  DateReader(QueryClock clock) {
    this.clock = clock;
  }

  /** The range that a date covers; empty if the text is no date. */
  Optional<DateRange> read(String text) {
    String word = text.toLowerCase(Locale.ROOT).replace(' ', '-').replace('/', '-');
    try {
      if (word.indexOf('t') == 10) {
        return Optional.of(
            word.length() == 13 ? hour(word) : moment(word.toUpperCase(Locale.ROOT)));
      }
      return word.isEmpty() || !isDigit(word, 0) ? named(word) : numbered(word);
    } catch (DateTimeException | NumberFormatException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  /** Today or {@code --02-03}, as ISO 8601 wrote it, in any year. */
  Optional<Query> readDayOfYear(String text) {
    String word = text.toLowerCase(Locale.ROOT).replace(' ', '-');
    try {
      if (word.equals("today-in-history")) {
        return Optional.of(new Query.DayOfYear(MonthDay.from(clock.today()), clock.zone()));
      }
      return word.startsWith("--")
          ? Optional.of(new Query.DayOfYear(MonthDay.parse(word), clock.zone()))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** {@code 2016-02-03T10}. */
  private DateRange hour(String text) {
    LocalDateTime time = LocalDate.parse(text.substring(0, 10)).atTime(number(text, 11, 13), 0);
    return new DateRange(
        Optional.of(time.atZone(clock.zone()).toInstant()),
        Optional.of(time.plusHours(1).atZone(clock.zone()).toInstant()));
  }

  /** {@code 2016-02-03T10:11:12}, with {@code Z} if it is in UTC; seconds may be missing. */
  private DateRange moment(String text) {
    boolean utc = text.endsWith("Z");
    LocalDateTime time = LocalDateTime.parse(utc ? text.substring(0, text.length() - 1) : text);
    Instant from =
        (utc ? time.toInstant(ZoneOffset.UTC) : time.atZone(clock.zone()).toInstant())
            .truncatedTo(ChronoUnit.SECONDS);
    return new DateRange(Optional.of(from), Optional.of(from.plusSeconds(1)));
  }

  private Optional<DateRange> numbered(String text) {
    char last = text.charAt(text.length() - 1);
    if (!Character.isDigit(last)) {
      return back(number(text, 0, text.length() - 1), last);
    }
    int year = number(text, 0, Math.min(4, text.length()));
    if (year == 0 || (text.length() > 4 && text.charAt(4) != '-')) {
      return Optional.empty();
    }
    return switch (text.length()) {
      case 4 -> span(LocalDate.of(year, 1, 1), ChronoUnit.YEARS);
      case 7 -> span(LocalDate.of(year, number(text, 5, 7), 1), ChronoUnit.MONTHS);
      case 8 -> text.charAt(5) == 'w' ? week(year, number(text, 6, 8)) : Optional.empty();
      case 10 -> text.charAt(7) == '-' ? day(year, text) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Optional<DateRange> day(int year, String text) {
    return span(LocalDate.of(year, number(text, 5, 7), number(text, 8, 10)), ChronoUnit.DAYS);
  }

  /** ISO 8601: a week is of the year of its Thursday. */
  private Optional<DateRange> week(int year, int week) {
    LocalDate monday = Period.monday(year, week);
    boolean exists = week >= 1 && monday.plusDays(3).getYear() == year;
    return exists ? span(monday, ChronoUnit.WEEKS) : Optional.empty();
  }

  /** The day that was so many days, weeks, months or years ago. */
  private Optional<DateRange> back(int count, char unit) {
    LocalDate today = clock.today();
    LocalDate day =
        switch (unit) {
          case 'd' -> today.minusDays(count);
          case 'w' -> today.minusWeeks(count);
          case 'm' -> today.minusMonths(count);
          case 'y' -> today.minusYears(count);
          default -> LocalDate.MIN;
        };
    if (day.equals(LocalDate.MIN)) {
      return Optional.empty();
    }
    return span(day.isBefore(FIRST) ? FIRST : day, ChronoUnit.DAYS);
  }

  private Optional<DateRange> named(String word) {
    LocalDate today = clock.today();
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return switch (word) {
      case "today" -> span(today, ChronoUnit.DAYS);
      case "yesterday" -> span(today.minusDays(1), ChronoUnit.DAYS);
      case "this-week" -> span(monday, ChronoUnit.WEEKS);
      case "last-week" -> span(monday.minusWeeks(1), ChronoUnit.WEEKS);
      case "this-month" -> span(today.withDayOfMonth(1), ChronoUnit.MONTHS);
      case "last-month" -> span(today.withDayOfMonth(1).minusMonths(1), ChronoUnit.MONTHS);
      case "this-year" -> span(today.withDayOfYear(1), ChronoUnit.YEARS);
      case "last-year" -> span(today.withDayOfYear(1).minusYears(1), ChronoUnit.YEARS);
      default -> weekday(word);
    };
  }

  /** The latest such day, today included. */
  private Optional<DateRange> weekday(String word) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().equalsIgnoreCase(word)) {
        return span(clock.today().with(TemporalAdjusters.previousOrSame(day)), ChronoUnit.DAYS);
      }
    }
    return Optional.empty();
  }

  private Optional<DateRange> span(LocalDate first, ChronoUnit unit) {
    return Optional.of(
        new DateRange(Optional.of(start(first)), Optional.of(start(first.plus(1, unit)))));
  }

  private Instant start(LocalDate day) {
    return day.atStartOfDay(clock.zone()).toInstant();
  }

  /** The digits from {@code start} to {@code end} as a number. */
  private static int number(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!isDigit(text, i)) {
        throw new NumberFormatException();
      }
    }
    return Integer.parseInt(text.substring(start, end));
  }

  private static boolean isDigit(String text, int index) {
    return text.charAt(index) >= '0' && text.charAt(index) <= '9';
  }
}
