package backfile.web.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * The addresses of a page's copy in a web archive, the copy nearest to a moment.
 *
 * @param base what stands before the moment, without a slash at its end
 * @param moment 14 digits in UTC; where none is known, what the newest copy answers to
 */
public record DatedCopy(String base, String moment, String url) {
  /** The Internet Archive. */
  public static final String BASE = "https://web.archive.org/web";

  private static final String NEWEST = "2";

  /** The copy of a page at a base. */
  public static DatedCopy of(String base, Optional<Instant> date, String url) {
    DateTimeFormatter digits =
        DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneOffset.UTC);
    String trimmed = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    return new DatedCopy(trimmed, date.map(digits::format).orElse(NEWEST), url);
  }

  /** For people: with the archive's own frame around the page. */
  public String address() {
    return base + "/" + moment + "/" + url;
  }

  /** For reading: the page as it was archived. */
  public String rawAddress() {
    return base + "/" + moment + "id_/" + url;
  }
}
