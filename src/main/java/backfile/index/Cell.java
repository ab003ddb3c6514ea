package backfile.index;

import java.time.Instant;
import java.util.List;

/** One value of a listing. */
public sealed interface Cell {
  /** Text on one line. */
  record Text(String text) implements Cell {}

  /** A whole number. */
  record Count(long number) implements Cell {}

  /** A moment; a printer shows it in the archive's time zone. */
  record Moment(Instant instant) implements Cell {}

  /** Several names, in order. */
  record Names(List<String> names) implements Cell {}

  /** Yes or no. */
  record Flag(boolean set) implements Cell {}

  /** Any JSON value, as its text: a list, an object, a number with a fraction. */
  record Json(String json) implements Cell {}

  /** Text around matches, on one line. */
  record Snippet(String text, List<Match> matches) implements Cell {
    public Snippet {
      matches = List.copyOf(matches);
    }
  }

  /** Where a match stands in a text: from {@code start}, up to and without {@code end}. */
  record Match(int start, int end) {}

  /** Nothing is known. */
  record Absent() implements Cell {}
}
