package backfile.view.listing;

import backfile.view.DateText;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** The part of {@code strftime(3)} that a template may use, with English names. */
final class Strftime {
  static final String LETTERS = "YmdHMSyjeFTsbBaAz%";

  private static final String[] MONTHS = {
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  };
  private static final String[] DAYS = {
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
  };

  private Strftime() {}

  /** The index of the first {@code %} without a known letter, -1 if there is none. */
  static int firstFault(String pattern) {
    for (int i = 0; i < pattern.length(); i++) {
      if (pattern.charAt(i) == '%') {
        if (i + 1 == pattern.length() || LETTERS.indexOf(pattern.charAt(i + 1)) < 0) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  /** The moment in the form of a pattern that has no fault. */
  static String format(String pattern, Instant instant, DateText dates) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      text.append(c == '%' ? part(pattern.charAt(++i), instant, dates) : String.valueOf(c));
    }
    return text.toString();
  }

  private static String part(char letter, Instant instant, DateText dates) {
    LocalDateTime local = dates.local(instant);
    return switch (letter) {
      case 'Y' -> String.valueOf(local.getYear());
      case 'y' -> padded(Math.floorMod(local.getYear(), 100), 2);
      case 'm' -> padded(local.getMonthValue(), 2);
      case 'd' -> padded(local.getDayOfMonth(), 2);
      case 'e' -> (local.getDayOfMonth() < 10 ? " " : "") + local.getDayOfMonth();
      case 'j' -> padded(local.getDayOfYear(), 3);
      case 'H' -> padded(local.getHour(), 2);
      case 'M' -> padded(local.getMinute(), 2);
      case 'S' -> padded(local.getSecond(), 2);
      case 'F' -> dates.day(instant);
      case 'T' -> dates.iso(instant).substring(dates.day(instant).length() + 1).substring(0, 8);
      case 's' -> String.valueOf(instant.getEpochSecond());
      case 'b' -> MONTHS[local.getMonthValue() - 1].substring(0, 3);
      case 'B' -> MONTHS[local.getMonthValue() - 1];
      case 'a' -> DAYS[local.getDayOfWeek().getValue() - 1].substring(0, 3);
      case 'A' -> DAYS[local.getDayOfWeek().getValue() - 1];
      case 'z' -> offset(dates.offset(instant));
      default -> "%";
    };
  }

  private static String offset(ZoneOffset offset) {
    return offset.equals(ZoneOffset.UTC) ? "+0000" : offset.getId().replace(":", "");
  }

  private static String padded(int number, int digits) {
    String text = String.valueOf(number);
    return "0".repeat(Math.max(0, digits - text.length())) + text;
  }
}
