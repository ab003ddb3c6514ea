package backfile.query;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/** A unit of the calendar. Its periods have the names by which a query finds them. */
public enum Period {
  YEAR(ChronoUnit.YEARS),
  MONTH(ChronoUnit.MONTHS),
  /** From Monday, of the year of its Thursday (ISO 8601). */
  WEEK(ChronoUnit.WEEKS),
  DAY(ChronoUnit.DAYS),
  HOUR(ChronoUnit.HOURS);

  private final ChronoUnit unit;

  Period(ChronoUnit unit) {
    this.unit = unit;
  }

  public static Optional<Period> find(String word) {
    for (Period period : values()) {
      if (period.word().equals(word)) {
        return Optional.of(period);
      }
    }
    return Optional.empty();
  }

  /** As a user types it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The name of the period that a time is in, such as {@code 2016}, {@code 2016-02}, {@code
   * 2016-W05}, {@code 2016-02-03} or {@code 2016-02-03T10}. Names sort as their periods do.
   */
  public String name(LocalDateTime time) {
    return switch (this) {
      case WEEK ->
          padded(time.get(IsoFields.WEEK_BASED_YEAR), 4)
              + "-W"
              + padded(time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
      case YEAR -> padded(time.getYear(), 4);
      case MONTH -> padded(time.getYear(), 4) + "-" + padded(time.getMonthValue(), 2);
      case DAY -> MONTH.name(time) + "-" + padded(time.getDayOfMonth(), 2);
      case HOUR -> DAY.name(time) + "T" + padded(time.getHour(), 2);
    };
  }

  /** The name of the period after the one of this name. */
  public String after(String name) {
    return name(start(name).plus(1, unit));
  }

  /** When the period of this name begins. */
  public LocalDateTime start(String name) {
    return switch (this) {
      case YEAR -> LocalDate.of(number(name, 0, 4), 1, 1).atStartOfDay();
      case MONTH -> LocalDate.of(number(name, 0, 4), number(name, 5, 7), 1).atStartOfDay();
      case WEEK -> monday(number(name, 0, 4), number(name, 6, 8)).atStartOfDay();
      case DAY -> LocalDate.parse(name).atStartOfDay();
      case HOUR -> LocalDate.parse(name.substring(0, 10)).atTime(number(name, 11, 13), 0);
    };
  }

  /** The first day of a week; week 1 is the one with 4 January (ISO 8601). */
  static LocalDate monday(int year, int week) {
    return LocalDate.of(year, 1, 4)
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        .plusWeeks(week - 1L);
  }

  private static int number(String name, int start, int end) {
    return Integer.parseInt(name, start, end, 10);
  }

  private static String padded(int number, int digits) {
    String text = Integer.toString(number);
    return "0".repeat(Math.max(0, digits - text.length())) + text;
  }
}
