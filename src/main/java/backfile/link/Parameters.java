package backfile.link;

import java.util.Locale;
import java.util.Set;

/** Walks over the parameters of a query. */
final class Parameters {
  /** What redirectors add behind a target that they did not encode. */
  private static final Set<String> OF_REDIRECTORS =
      Set.of(
          "sa",
          "ved",
          "usg",
          "ei",
          "rct",
          "cd",
          "sig2",
          "bvm",
          "cad",
          "uact",
          "opi",
          "esrc",
          "sntz",
          "ust",
          "clid",
          "ct2",
          "fd",
          "sdata",
          "reserved",
          "redir_token",
          "cuid");

  private final String url;
  private final int end;
  private int nameStart;
  private int nameEnd;
  private int valueStart;
  private int valueEnd;
  private int next;

  Parameters(String url, int start, int end) {
    this.url = url;
    this.end = end;
    this.next = start;
  }

  boolean next() {
    if (next >= end) {
      return false;
    }
    nameStart = next;
    int ampersand = url.indexOf('&', nameStart);
    valueEnd = ampersand < 0 || ampersand > end ? end : ampersand;
    nameEnd = nameStart;
    while (nameEnd < valueEnd && url.charAt(nameEnd) != '=') {
      nameEnd++;
    }
    valueStart = Math.min(nameEnd + 1, valueEnd);
    next = valueEnd + 1;
    return true;
  }

  boolean isNamed(String name) {
    return nameEnd - nameStart == name.length()
        && url.regionMatches(true, nameStart, name, 0, name.length());
  }

  /** In lower case. */
  String name() {
    return url.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
  }

  String value() {
    return url.substring(valueStart, valueEnd);
  }

  /** The parameter as it is written. */
  String written() {
    return url.substring(nameStart, valueEnd);
  }

  int valueStart() {
    return valueStart;
  }

  /** Whether the value is a whole address, encoded or not. */
  boolean holdsAddress() {
    return Target.startsAt(url, valueStart, valueEnd);
  }

  /** Whether the value is an address that was not encoded. */
  boolean isBare() {
    return holdsAddress()
        && (url.startsWith("://", valueStart + 4) || url.startsWith("://", valueStart + 5));
  }

  /** The address that the value is, decoded once; "" if it is none. */
  String target() {
    boolean whole = isBare() && value().indexOf('?') >= 0;
    return Target.read(url.substring(valueStart, whole ? endOfBare() : valueEnd));
  }

  /** What was not encoded, and has a query of its own, ends where the redirector's own begin. */
  private int endOfBare() {
    Parameters following = new Parameters(url, next, end);
    while (following.next()) {
      if (OF_REDIRECTORS.contains(following.name())) {
        return following.nameStart - 1;
      }
    }
    return url.length();
  }

  /** Whether the value is an address, or a host that begins with www. */
  boolean mayHoldAddress() {
    return holdsAddress()
        || (valueEnd - valueStart > 4 && url.regionMatches(true, valueStart, "www.", 0, 4))
        || url.startsWith("//", valueStart)
        || (url.regionMatches(true, valueStart, "%2f%2f", 0, 6) && valueEnd - valueStart > 6);
  }

  /** Whether the query has no name but is an address itself. */
  boolean isUnnamedAddress() {
    return Target.startsAt(url, nameStart, valueEnd);
  }

  /** The address that the whole query is, and the fragment behind it. */
  String targetOfQuery() {
    return Target.read(url.substring(nameStart));
  }

  /** All of the URL from this value on, fragment included, decoded as an address. */
  String targetToEnd() {
    return Target.read(url.substring(valueStart));
  }
}
