package backfile.web.check;

import backfile.web.fetch.Answer;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** How long a server asks to be left alone for (RFC 9110, section 10.2.3). */
final class RetryAfter {
  private RetryAfter() {}

  static Optional<Duration> of(Answer answer, Instant now) {
    String said = answer.headers().first("Retry-After").orElse("");
    if (said.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Duration.ofSeconds(Math.max(0, Long.parseLong(said))));
    } catch (NumberFormatException e) {
      return date(said, now);
    }
  }

  private static Optional<Duration> date(String said, Instant now) {
    try {
      Instant then = ZonedDateTime.parse(said, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Optional.of(then.isBefore(now) ? Duration.ZERO : Duration.between(now, then));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
