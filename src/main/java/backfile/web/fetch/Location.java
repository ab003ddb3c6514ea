package backfile.web.fetch;

import backfile.problem.ProblemException;
import backfile.web.Address;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * An http or https address in the parts that a request needs.
 *
 * @param host in lower case; an IPv6 address in brackets
 * @param target path and query, from the slash
 */
public record Location(boolean secure, String host, int port, String target) {
  /**
   * Takes an address apart; user, password and fragment are left out.
   *
   * @throws FetchFailure for another scheme, or no host that can be asked
   */
  public static Location of(String url) throws FetchFailure {
    String encoded;
    try {
      encoded = Address.of(url).url();
    } catch (ProblemException e) {
      throw new FetchFailure(FetchFailure.Kind.FORBIDDEN, e.problem().what(), e);
    }
    boolean secure = encoded.regionMatches(true, 0, "https:", 0, 6);
    int start = encoded.indexOf("://") + 3;
    int end = firstOf("/?#", encoded, start);
    String authority = encoded.substring(start, end);
    authority = authority.substring(authority.lastIndexOf('@') + 1);
    int colon = authority.indexOf(':', Math.max(0, authority.lastIndexOf(']')));
    String host = colon < 0 ? authority : authority.substring(0, colon);
    String known = checked(host);
    int usual = secure ? 443 : 80;
    int port = colon < 0 ? usual : port(authority.substring(colon + 1), usual);
    return new Location(secure, known, port, target(encoded.substring(end)));
  }

  private static int firstOf(String characters, String text, int start) {
    int end = start;
    while (end < text.length() && characters.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static String checked(String host) throws FetchFailure {
    boolean bracketed = host.startsWith("[") && host.endsWith("]");
    String inner = bracketed ? host.substring(1, host.length() - 1) : host;
    boolean good = !inner.isEmpty() && inner.length() < 254;
    for (int i = 0; good && i < inner.length(); i++) {
      char c = inner.charAt(i);
      good =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || ".-_".indexOf(c) >= 0
              || (bracketed && c == ':');
    }
    if (!good) {
      throw new FetchFailure(FetchFailure.Kind.FORBIDDEN, "no host in the address");
    }
    return host.toLowerCase(Locale.ROOT);
  }

  private static int port(String text, int usual) throws FetchFailure {
    if (text.isEmpty()) {
      return usual;
    }
    int port = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      port = digit < 0 || digit > 9 || port > 65_535 ? 65_536 : port * 10 + digit;
    }
    if (port < 1 || port > 65_535) {
      throw new FetchFailure(FetchFailure.Kind.FORBIDDEN, "no port has the number " + text);
    }
    return port;
  }

  private static String target(String rest) {
    int fragment = rest.indexOf('#');
    String target = fragment < 0 ? rest : rest.substring(0, fragment);
    return target.startsWith("/") ? target : "/" + target;
  }

  /**
   * What a reference in an answer means here, such as that of a redirect (RFC 3986, section 5.2).
   *
   * @throws FetchFailure where it leads to another scheme
   */
  public Location resolve(String reference) throws FetchFailure {
    String trimmed = reference.strip();
    int scheme = firstOf(":/?#", trimmed, 0);
    if (scheme > 0 && scheme < trimmed.length() && trimmed.charAt(scheme) == ':') {
      return of(trimmed);
    }
    if (trimmed.startsWith("//")) {
      return of((secure ? "https:" : "http:") + trimmed);
    }
    String path = target.substring(0, firstOf("?", target, 0));
    String base = (secure ? "https://" : "http://") + authority();
    if (trimmed.isEmpty() || trimmed.startsWith("#")) {
      return this;
    }
    if (trimmed.startsWith("?")) {
      return of(base + path + trimmed);
    }
    String joined =
        trimmed.startsWith("/") ? trimmed : path.substring(0, path.lastIndexOf('/') + 1) + trimmed;
    return of(base + withoutDots(joined));
  }

  private static String withoutDots(String target) {
    int end = firstOf("?#", target, 0);
    Deque<String> kept = new ArrayDeque<>();
    String[] parts = target.substring(1, end).split("/", -1);
    for (int i = 0; i < parts.length; i++) {
      boolean dots = parts[i].equals(".") || parts[i].equals("..");
      if (parts[i].equals("..") && !kept.isEmpty()) {
        kept.removeLast();
      }
      if (!dots) {
        kept.addLast(parts[i]);
      } else if (i == parts.length - 1) {
        kept.addLast("");
      }
    }
    return "/" + String.join("/", kept) + target.substring(end);
  }

  /** The path alone. */
  public String path() {
    return target.substring(0, firstOf("?", target, 0));
  }

  /** Host and port, without the usual one. */
  String authority() {
    return port == (secure ? 443 : 80) ? host : host + ":" + port;
  }

  public String url() {
    return (secure ? "https://" : "http://") + authority() + target;
  }
}
