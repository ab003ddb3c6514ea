package backfile.link;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;

/** A source link as front matter says it, made fit for use; pure text, linear in its length. */
public final class SourceLink {
  private static final String NEVER_BARE = "\"<>`\\";

  /** The characters of ASCII that stand in an address as they are. */
  private static final boolean[] PLAIN = new boolean[0x7f];

  static {
    for (char c = '!'; c < PLAIN.length; c++) {
      PLAIN[c] = NEVER_BARE.indexOf(c) < 0;
    }
  }

  private SourceLink() {}

  /**
   * The address with entities undone (also those encoded twice) and with the white space of folded
   * lines removed; empty for anything that is no http or https address with a host. Characters that
   * could end a quotation or a tag are percent-encoded.
   */
  public static Optional<String> tidy(String raw) {
    String url = withScheme(withoutSpace(withoutEntities(raw)));
    return url.isEmpty() || hostPart(url).isEmpty() ? Optional.empty() : Optional.of(url);
  }

  /** The host in lower case, without user, port and {@code www.}; "" where there is none. */
  public static String host(String url) {
    return hostPart(url);
  }

  /**
   * The form in which two addresses of one page are equal: no scheme, {@code www.}, default port,
   * fragment or closing slash; the host in lower case and ASCII, the rest percent-encoded alike. A
   * fragment by which a script chooses the page is kept.
   */
  public static String comparable(String url) {
    String text = withoutFragment(url.strip());
    boolean rooted = text.startsWith("//");
    text = text.substring(rooted ? 2 : schemeLength(text));
    int end = text.startsWith("/") ? 0 : authorityEnd(text, 0);
    String authority = end == 0 ? "" : comparableAuthority(text.substring(0, end));
    String rest = PercentEncoding.normalize(text.substring(end));
    int length = rest.length();
    while (length > (end == 0 ? 1 : 0) && rest.charAt(length - 1) == '/') {
      length--;
    }
    return authority + rest.substring(0, length);
  }

  private static String withoutFragment(String text) {
    int fragment = text.indexOf('#');
    boolean route = fragment >= 0 && text.startsWith("#!", fragment);
    return fragment < 0 || route ? text : text.substring(0, fragment);
  }

  private static String comparableAuthority(String authority) {
    String host = authority.toLowerCase(Locale.ROOT);
    host = host.startsWith("www.") ? host.substring(4) : host;
    int colon = host.lastIndexOf(':');
    boolean usualPort = host.endsWith(":80") || host.endsWith(":443") || host.endsWith(":");
    host = usualPort ? host.substring(0, colon) : host;
    return host.endsWith(".") && host.length() > 1
        ? host.substring(0, host.length() - 1)
        : ascii(host);
  }

  /** An international name as it is registered; what IDNA refuses stays. */
  private static String ascii(String host) {
    for (int i = 0; i < host.length(); i++) {
      if (host.charAt(i) >= 0x80) {
        try {
          return IDN.toASCII(host).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
          return host;
        }
      }
    }
    return host;
  }

  private static String hostPart(String url) {
    int start = url.startsWith("//") ? 2 : schemeLength(url);
    if (start == 0) {
      return "";
    }
    int end = start;
    while (end < url.length() && isPlainHost(url.charAt(end))) {
      end++;
    }
    if (end > start && (end == url.length() || url.charAt(end) == '/')) {
      int name = url.startsWith("www.", start) ? start + 4 : start;
      return hasLetter(url, name, end) ? url.substring(name, end) : "";
    }
    return anyHostPart(url, start);
  }

  private static boolean isPlainHost(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
  }

  private static boolean hasLetter(String url, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = url.charAt(i);
      if (c != '.' && c != '-') {
        return true;
      }
    }
    return false;
  }

  private static String anyHostPart(String url, int start) {
    String authority = url.substring(start, authorityEnd(url, start)).toLowerCase(Locale.ROOT);
    String host = authority.substring(authority.lastIndexOf('@') + 1);
    if (host.startsWith("[")) {
      int close = host.indexOf(']');
      return close < 0 ? "" : host.substring(0, close + 1);
    }
    int colon = host.indexOf(':');
    host = colon < 0 ? host : host.substring(0, colon);
    host = host.startsWith("www.") ? host.substring(4) : host;
    return isHostName(host) ? host : "";
  }

  private static boolean isHostName(String host) {
    boolean lettered = false;
    for (int i = 0; i < host.length(); i++) {
      char c = host.charAt(i);
      boolean named = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
      if (!named && ".-_%".indexOf(c) < 0 && Character.getType(c) != Character.NON_SPACING_MARK) {
        return false;
      }
      lettered |= named;
    }
    return lettered;
  }

  private static int authorityEnd(String url, int start) {
    int end = start;
    while (end < url.length() && "/?#\\".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static int schemeLength(String url) {
    if (url.regionMatches(true, 0, "http://", 0, 7)) {
      return 7;
    }
    return url.regionMatches(true, 0, "https://", 0, 8) ? 8 : 0;
  }

  /**
   * The scheme in lower case; {@code //host} gets https, {@code www.host} http, and of two schemes
   * the second is meant; "" for any other scheme or none.
   */
  private static String withScheme(String url) {
    int scheme = schemeLength(url);
    if (scheme == 0) {
      boolean named = url.regionMatches(true, 0, "www.", 0, 4) && url.indexOf('.', 4) > 0;
      return url.startsWith("//") ? "https:" + url : named ? "http://" + url : "";
    }
    if (url.startsWith("http", scheme)) {
      Optional<String> second = secondScheme(url, scheme);
      if (second.isPresent()) {
        return second.get();
      }
    }
    String written = scheme == 7 ? "http://" : "https://";
    return url.startsWith(written) ? url : written + url.substring(scheme);
  }

  /** {@code http://https://host}, also without the colon that some editors take out. */
  private static Optional<String> secondScheme(String url, int start) {
    int slashes = url.indexOf("//", start);
    String name = slashes < 0 ? "" : url.substring(start, slashes);
    return switch (name) {
      case "http", "http:" -> Optional.of("http:" + url.substring(slashes));
      case "https", "https:" -> Optional.of("https:" + url.substring(slashes));
      default -> Optional.empty();
    };
  }

  private static String withoutSpace(String url) {
    return isPlain(url) ? url : withoutUnseen(url);
  }

  private static boolean isPlain(String url) {
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      if (c >= PLAIN.length || !PLAIN[c]) {
        return false;
      }
    }
    return true;
  }

  private static String withoutUnseen(String url) {
    StringBuilder out = new StringBuilder(url.length());
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      if (NEVER_BARE.indexOf(c) >= 0) {
        out.append('%').append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
      } else if (!isUnseen(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isUnseen(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }

  /**
   * An ampersand is taken once however often it was encoded. What has no semicolon is no entity but
   * the start of a parameter.
   */
  private static String withoutEntities(String raw) {
    if (raw.indexOf('&') < 0 || raw.indexOf(';') < 0) {
      return raw;
    }
    StringBuilder out = new StringBuilder(raw.length());
    int i = 0;
    while (i < raw.length()) {
      char c = raw.charAt(i++);
      if (c == '&') {
        i = Entity.undo(raw, i, out);
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
