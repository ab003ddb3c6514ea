package backfile.shell.browse;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Who waits for what is found.
 *
 * @param outdated whether nobody waits for it any more
 * @param events takes what is said
 * @param pace how long nothing may be said
 */
record Hearer(BooleanSupplier outdated, Consumer<Event> events, Pace pace) {
  /**
   * Times in milliseconds.
   *
   * @param soon so long a search may find nothing before a screenful is walked to
   * @param moment so long that walk may take
   * @param pause after so much more is said while there is more
   */
  record Pace(long soon, long moment, long pause) {
    /** What a person who types does not notice. */
    static final Pace USUAL = new Pace(8, 60, 25);
  }

  boolean isGone() {
    return outdated.getAsBoolean();
  }
}
