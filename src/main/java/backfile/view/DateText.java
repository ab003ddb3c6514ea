package backfile.view;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Moments as text in a time zone. Written out by hand, since {@code DateTimeFormatter} costs a
 * one-shot command more time than its whole listing.
 */
public final class DateText {
  private final ZoneId zone;

  public DateText(ZoneId zone) {
    this.zone = zone;
  }

  /** The day: {@code 2016-02-03}. */
  public String day(Instant instant) {
    StringBuilder text = new StringBuilder(10);
    appendDay(text, local(instant));
    return text.toString();
  }

  /** ISO 8601 with the zone's offset: {@code 2016-02-03T10:11:12+01:00}, {@code Z} for UTC. */
  public String iso(Instant instant) {
    StringBuilder text = new StringBuilder(25);
    LocalDateTime local = local(instant);
    appendDay(text, local);
    text.append('T');
    appendTwo(text, local.getHour());
    text.append(':');
    appendTwo(text, local.getMinute());
    text.append(':');
    appendTwo(text, local.getSecond());
    return text.append(offset(instant).getId()).toString();
  }

  /** Day, minute and zone: {@code 2016-02-03 10:11 UTC}. */
  public String minute(Instant instant) {
    StringBuilder text = new StringBuilder(24);
    LocalDateTime local = local(instant);
    appendDay(text, local);
    text.append(' ');
    appendTwo(text, local.getHour());
    text.append(':');
    appendTwo(text, local.getMinute());
    ZoneOffset offset = offset(instant);
    return text.append(' ')
        .append(offset.equals(ZoneOffset.UTC) ? "UTC" : offset.getId())
        .toString();
  }

  public LocalDateTime local(Instant instant) {
    return LocalDateTime.ofEpochSecond(
        instant.getEpochSecond(), instant.getNano(), offset(instant));
  }

  public ZoneOffset offset(Instant instant) {
    if (zone instanceof ZoneOffset fixed) {
      return fixed;
    }
    // Before zones there was local time with seconds, which ISO 8601 cannot write.
    int seconds = zone.getRules().getOffset(instant).getTotalSeconds();
    return ZoneOffset.ofTotalSeconds(seconds - seconds % 60);
  }

  private static void appendDay(StringBuilder text, LocalDateTime local) {
    int year = local.getYear();
    if (year >= 0 && year < 10_000) {
      appendTwo(text, year / 100);
      appendTwo(text, year % 100);
    } else {
      // ISO 8601 gives years out of four digits a sign.
      text.append(year < 0 ? "" : "+").append(year);
    }
    text.append('-');
    appendTwo(text, local.getMonthValue());
    text.append('-');
    appendTwo(text, local.getDayOfMonth());
  }

  private static void appendTwo(StringBuilder text, int number) {
    text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }
}
