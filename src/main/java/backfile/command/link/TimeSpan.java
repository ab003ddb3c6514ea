package backfile.command.link;

import backfile.problem.Problem;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A span of time as people type it: {@code 7d}, {@code 12h}, {@code 30m}, {@code 2s}. */
final class TimeSpan {
  private static final int MOST_DIGITS = 6;

  private TimeSpan() {}

  /** The span, or a problem that names the option. */
  static Duration of(String text, String option) {
    int end = 0;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    Optional<ChronoUnit> unit =
        switch (text.substring(end)) {
          case "d" -> Optional.of(ChronoUnit.DAYS);
          case "h" -> Optional.of(ChronoUnit.HOURS);
          case "m" -> Optional.of(ChronoUnit.MINUTES);
          case "s" -> Optional.of(ChronoUnit.SECONDS);
          case "ms" -> Optional.of(ChronoUnit.MILLIS);
          case "" -> Optional.of(ChronoUnit.MILLIS).filter(none -> text.equals("0"));
          default -> Optional.empty();
        };
    if (end > 0 && end <= MOST_DIGITS && unit.isPresent()) {
      return Duration.of(Long.parseLong(text.substring(0, end)), unit.get());
    }
    throw Problem.of(option + " " + text, "a time is a number with d, h, m, s or ms")
        .withHint(option + (option.equals("--pause") ? " 1s" : " 7d"))
        .asException();
  }
}
