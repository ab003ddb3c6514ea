package backfile.post.matter;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * A date as people and generators write it: ISO 8601 and its looser forms, those of mail and feeds,
 * {@code 3 February 2016}, seconds since 1970.
 *
 * @param time the time of day; empty where only a date is said
 * @param zone empty where none is said
 */
public record DateText(LocalDate date, Optional<LocalTime> time, Optional<ZoneId> zone) {
  private static final int LONGEST = 80;
  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

  /**
   * The moment that the text says; empty for anything that is no date, or one that never was.
   *
   * @param zone for texts that name none
   */
  public static Optional<Instant> parse(String text, ZoneId zone) {
    return read(text).map(said -> said.instant(zone)).filter(DateText::hasFourDigitYear);
  }

  /** In ISO 8601 with as much as the text says: date, time with seconds, offset. */
  static Optional<String> iso(String text) {
    return read(text).map(DateText::toIso);
  }

  static Optional<DateText> read(String text) {
    String plain = text.strip();
    if (plain.isEmpty() || plain.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      Optional<DateText> seconds = DateNumber.read(plain);
      return seconds.isPresent() ? seconds : new DateScanner(plain).read();
    } catch (DateTimeException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  static DateText of(Instant instant) {
    LocalDateTime utc = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    return new DateText(
        utc.toLocalDate(), Optional.of(utc.toLocalTime()), Optional.of(ZoneOffset.UTC));
  }

  private Instant instant(ZoneId assumed) {
    return date.atTime(time.orElse(LocalTime.MIDNIGHT)).atZone(zone.orElse(assumed)).toInstant();
  }

  private String toIso() {
    if (time.isEmpty()) {
      return date.toString();
    }
    LocalDateTime local = date.atTime(time.get());
    String text = DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(local);
    return zone.isEmpty() ? text : text + zone.get().getRules().getOffset(local).getId();
  }

  private static boolean hasFourDigitYear(Instant instant) {
    return !instant.isBefore(FIRST) && instant.isBefore(LAST);
  }
}
