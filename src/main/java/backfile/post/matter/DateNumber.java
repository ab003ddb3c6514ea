package backfile.post.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** Dates that are digits only; how many there are says what they mean. */
final class DateNumber {
  private DateNumber() {}

  static Optional<DateText> read(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return Optional.empty();
      }
    }
    return switch (text.length()) {
      case 4 -> dateOnly(LocalDate.of(number(text, 0, 4), 1, 1));
      case 8 -> dateOnly(date(text));
      case 9, 10 -> Optional.of(DateText.of(Instant.ofEpochSecond(Long.parseLong(text))));
      case 12, 13 -> Optional.of(DateText.of(Instant.ofEpochMilli(Long.parseLong(text))));
      case 14 -> Optional.of(new DateText(date(text), Optional.of(time(text)), Optional.empty()));
      default -> Optional.empty();
    };
  }

  private static Optional<DateText> dateOnly(LocalDate date) {
    return Optional.of(new DateText(date, Optional.empty(), Optional.empty()));
  }

  private static LocalDate date(String text) {
    return LocalDate.of(number(text, 0, 4), number(text, 4, 6), number(text, 6, 8));
  }

  private static LocalTime time(String text) {
    return LocalTime.of(number(text, 8, 10), number(text, 10, 12), number(text, 12, 14));
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }
}
