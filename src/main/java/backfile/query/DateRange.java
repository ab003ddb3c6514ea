package backfile.query;

import java.time.Instant;
import java.util.Optional;

/**
 * A half-open range of time.
 *
 * @param from the first moment in it; open towards the past where empty
 * @param until the first moment after it; open towards the future where empty
 */
public record DateRange(Optional<Instant> from, Optional<Instant> until) {
  /** All of time. */
  public static final DateRange EVER = new DateRange(Optional.empty(), Optional.empty());

  /** What lies in both. */
  public DateRange and(DateRange other) {
    return new DateRange(
        from.isEmpty() || (other.from.isPresent() && other.from.get().isAfter(from.get()))
            ? other.from
            : from,
        until.isEmpty() || (other.until.isPresent() && other.until.get().isBefore(until.get()))
            ? other.until
            : until);
  }

  /** Whether nothing can lie in it. */
  boolean isEmpty() {
    return from.isPresent() && until.isPresent() && !from.get().isBefore(until.get());
  }
}
