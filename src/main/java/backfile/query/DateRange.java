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
  /** Whether nothing can lie in it. */
  boolean isEmpty() {
    return from.isPresent() && until.isPresent() && !from.get().isBefore(until.get());
  }
}
