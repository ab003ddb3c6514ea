package backfile.post.matter;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** Reads the time of day and its zone within a date. */
final class ClockScanner {
  private final DateCursor in;
  private int hour = -1;
  private int minute;
  private int second;
  private int nano;
  private Optional<ZoneId> zone = Optional.empty();

  ClockScanner(DateCursor in) {
    this.in = in;
  }

  boolean hasTime() {
    return hour >= 0;
  }

  Optional<ZoneId> zone() {
    return zone;
  }

  /** {@code 24:00}, which is midnight of the next day. */
  boolean isEndOfDay() {
    return hour == 24 && minute == 0 && second == 0;
  }

  Optional<LocalTime> time() {
    if (hour < 0) {
      return Optional.empty();
    }
    // A leap second is shown as the last one that a clock without them has.
    int shown = second == 60 ? 59 : second;
    return Optional.of(LocalTime.of(isEndOfDay() ? 0 : hour, minute, shown, nano));
  }

  void hour(int value) {
    hour = value;
  }

  /** What follows the hours: {@code :MM}, {@code :SS} and a fraction. */
  boolean afterHours(int hours) {
    if (hour >= 0) {
      return false;
    }
    hour = hours;
    in.skip(':');
    minute = in.digits(2);
    if (in.skip(':')) {
      second = in.digits(2);
      fraction();
    }
    return minute >= 0 && second >= 0;
  }

  /** {@code HHMM} or {@code HHMMSS}. */
  boolean basic() {
    int start = in.position();
    int value = in.digits(6);
    int length = in.position() - start;
    if (length == 4) {
      value *= 100;
    } else if (length != 6) {
      return false;
    }
    hour = value / 10000;
    minute = value / 100 % 100;
    second = value % 100;
    fraction();
    return true;
  }

  private void fraction() {
    if (in.next() != '.' && in.next() != ',') {
      return;
    }
    in.skip();
    int unit = 100_000_000;
    for (; in.isAtDigit(); in.skip()) {
      nano += (in.next() - '0') * unit;
      unit /= 10;
    }
  }

  boolean halfDay(boolean afternoon) {
    boolean sensible = hour >= 1 && hour <= 12;
    hour = hour % 12 + (afternoon ? 12 : 0);
    return sensible;
  }

  /** {@code UTC}, {@code GMT+0100}, {@code Europe/Berlin}. */
  boolean zoneName(String name) {
    Optional<ZoneId> abbreviation = ZoneWord.abbreviation(name);
    zone = abbreviation.isPresent() ? abbreviation : ZoneWord.region(name);
    boolean offsetFollows = in.next() == '+' || in.next() == '-';
    return zone.isPresent() && (!offsetFollows || abbreviation.isEmpty() || offset());
  }

  /** {@code +01:00}, {@code +0100}, {@code +1}. */
  boolean offset() {
    int sign = in.next() == '+' ? 1 : -1;
    in.skip();
    int start = in.position();
    int value = in.digits(4);
    int length = in.position() - start;
    if (length == 0 || length == 3) {
      return false;
    }
    int hours = length == 4 ? value / 100 : value;
    int minutes = length == 4 ? value % 100 : 0;
    if (length <= 2 && in.skip(':')) {
      minutes = in.digits(2);
    }
    zone = Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes));
    return true;
  }
}
