package backfile.shell.pager;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Places in the text that a person gave a letter, and the one that was left by the last jump. */
final class PlaceMarks {
  private static final String BEFORE = "'";

  private final Map<String, Place> places = new HashMap<>();

  /** A place in a line of the text, both counted from 0. */
  record Place(int line, int at) {}

  void put(String letter, Place place) {
    places.put(letter, place);
  }

  /** Remembers the place that a jump leaves. */
  void leave(Place place) {
    places.put(BEFORE, place);
  }

  Map<String, Place> all() {
    return Map.copyOf(places);
  }

  /** The place of a letter; that before the last jump for an apostrophe. */
  Optional<Place> find(String letter) {
    return Optional.ofNullable(places.get(letter));
  }
}
