package backfile.link;

import java.util.Locale;

/** The parts of a tidied http or https address, found once for all rules. */
final class WebAddress {
  private final String url;
  private final String host;
  private final int pathStart;
  private final int pathEnd;
  private final int queryEnd;

  private WebAddress(String url, String host, int pathStart, int pathEnd, int queryEnd) {
    this.url = url;
    this.host = host;
    this.pathStart = pathStart;
    this.pathEnd = pathEnd;
    this.queryEnd = queryEnd;
  }

  /** Of what {@link SourceLink#tidy} gave. */
  static WebAddress of(String url) {
    int pathStart = url.indexOf("://") + 3;
    while (pathStart < url.length() && !isEnd(url.charAt(pathStart))) {
      pathStart++;
    }
    int fragment = url.indexOf('#', pathStart);
    int queryEnd = fragment < 0 ? url.length() : fragment;
    int query = url.indexOf('?', pathStart);
    int pathEnd = query < 0 || query > queryEnd ? queryEnd : query;
    return new WebAddress(url, SourceLink.host(url), pathStart, pathEnd, queryEnd);
  }

  private static boolean isEnd(char c) {
    return c == '/' || c == '?' || c == '#';
  }

  String url() {
    return url;
  }

  /** In lower case, without user, port and {@code www.}. */
  String host() {
    return host;
  }

  /** The host's name up to its first dot. */
  String firstLabel() {
    int dot = host.indexOf('.');
    return dot < 0 ? host : host.substring(0, dot);
  }

  boolean isBelow(String domain) {
    return host.endsWith(domain)
        && (host.length() == domain.length()
            || host.charAt(host.length() - domain.length() - 1) == '.');
  }

  /** Scheme, user, host and port. */
  String origin() {
    return url.substring(0, pathStart);
  }

  /** With its first slash, still encoded. */
  String path() {
    return url.substring(pathStart, pathEnd);
  }

  int pathStart() {
    return pathStart;
  }

  int pathEnd() {
    return pathEnd;
  }

  int queryEnd() {
    return queryEnd;
  }

  /** From the question mark on, fragment included. */
  String afterPath() {
    return url.substring(pathEnd);
  }

  boolean hasQuery() {
    return pathEnd < queryEnd;
  }

  /** Whether the path has this text, at its beginning or anywhere. */
  boolean pathStarts(String text) {
    return url.startsWith(text, pathStart) && pathStart + text.length() <= pathEnd;
  }

  /** Where a text stands in the path, -1 if nowhere. */
  int indexInPath(String text) {
    int at = url.indexOf(text, pathStart);
    return at >= 0 && at + text.length() <= pathEnd ? at : -1;
  }

  /** The end of the part of the path that starts there. */
  int partEnd(int start) {
    int slash = url.indexOf('/', start);
    return slash < 0 || slash > pathEnd ? pathEnd : slash;
  }

  /** The last part of the path that is not empty, in lower case. */
  String lastPart() {
    int end = pathEnd;
    while (end > pathStart && url.charAt(end - 1) == '/') {
      end--;
    }
    int slash = url.lastIndexOf('/', end - 1);
    return slash < pathStart ? "" : url.substring(slash + 1, end).toLowerCase(Locale.ROOT);
  }

  /** The parameters of the query, in order. */
  Parameters parameters() {
    return new Parameters(url, Math.min(pathEnd + 1, queryEnd), queryEnd);
  }

  /** The target that the parameter of this name holds, decoded; "" if it holds none. */
  String target(String name) {
    if (!hasQuery()) {
      return "";
    }
    Parameters parameters = parameters();
    while (parameters.next()) {
      if (parameters.isNamed(name)) {
        return parameters.target();
      }
    }
    return "";
  }
}
