package backfile.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** What dates in a query are relative to: the moment and the archive's time zone. */
public record QueryClock(Instant now, ZoneId zone) {
  LocalDate today() {
    return LocalDate.ofInstant(now, zone);
  }
}
