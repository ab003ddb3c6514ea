package backfile.post.matter;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names of time zones as dates end with them. */
final class ZoneWord {
  // RFC 822 names the American ones; the European ones are common in feeds.
  private static final Map<String, String> ZONES =
      Map.ofEntries(
          Map.entry("z", "Z"),
          Map.entry("utc", "Z"),
          Map.entry("gmt", "Z"),
          Map.entry("ut", "Z"),
          Map.entry("est", "-05:00"),
          Map.entry("edt", "-04:00"),
          Map.entry("cst", "-06:00"),
          Map.entry("cdt", "-05:00"),
          Map.entry("mst", "-07:00"),
          Map.entry("mdt", "-06:00"),
          Map.entry("pst", "-08:00"),
          Map.entry("pdt", "-07:00"),
          Map.entry("bst", "+01:00"),
          Map.entry("cet", "+01:00"),
          Map.entry("cest", "+02:00"));

  private ZoneWord() {}

  /** An abbreviation such as {@code EST}; always the same offset, whatever the season. */
  static Optional<ZoneId> abbreviation(String word) {
    String offset = ZONES.get(word.toLowerCase(Locale.ROOT));
    return offset == null ? Optional.empty() : Optional.of(ZoneOffset.of(offset));
  }

  /** A region such as {@code Europe/Berlin}. */
  static Optional<ZoneId> region(String name) {
    if (name.indexOf('/') < 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(ZoneId.of(name));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
