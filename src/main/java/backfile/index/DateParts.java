package backfile.index;

import backfile.query.Period;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** What a post's date, which is stored in UTC, tells in a time zone. */
final class DateParts {
  private final String part;
  private final ZoneId zone;
  private final Optional<Period> period;

  /** A part and a time zone, with a blank between them. */
  DateParts(String partAndZone) {
    int blank = partAndZone.indexOf(' ');
    part = partAndZone.substring(0, blank);
    zone = ZoneId.of(partAndZone.substring(blank + 1));
    period = Period.find(part);
  }

  String of(String date) {
    LocalDateTime time = LocalDateTime.ofInstant(Instant.parse(date), zone);
    if (period.isPresent()) {
      return period.get().name(time);
    }
    return switch (part) {
      case "weekday" -> Integer.toString(time.getDayOfWeek().getValue());
      case "clock" -> Period.HOUR.name(time).substring(11);
      default -> DayOfYearSql.text(MonthDay.from(time));
    };
  }

  /**
   * SQL for a part of {@code post.date}: the name of a {@link Period}, or {@code weekday} (1 is
   * Monday), {@code clock} (the hour) or {@code day-of-year}.
   */
  static String sql(String part, ZoneId zone) {
    String plain =
        switch (part) {
          case "year" -> "substr(post.date, 1, 4)";
          case "month" -> "substr(post.date, 1, 7)";
          case "day" -> "substr(post.date, 1, 10)";
          case "hour" -> "substr(post.date, 1, 13)";
          case "clock" -> "substr(post.date, 12, 2)";
          default -> "";
        };
    boolean utc = zone.normalized().equals(ZoneOffset.UTC);
    return utc && !plain.isEmpty()
        ? plain
        : SqlFunctions.DATE_PART + "('" + part + " " + zone.getId() + "', post.date)";
  }
}
