package backfile.link;

import java.util.Set;

/**
 * Google's redirectors, those of Google News first: {@code /url?q=…}, {@code /news/url?…&url=…}.
 */
final class GoogleRedirect implements Rule {
  private static final String[] NAMES = {"url", "q", "adurl", "imgrefurl", "u"};

  /** The last parts of paths that only lead elsewhere. */
  private static final Set<String> PATHS =
      Set.of("url", "aclk", "imgres", "interstitial", "local_url", "linkredirect", "x");

  @Override
  public String name() {
    return "Google";
  }

  @Override
  public Finding find(WebAddress address) {
    if (!isGoogle(address)) {
      return Finding.NONE;
    }
    if (address.host().startsWith("webcache.") || address.pathStarts("/search")) {
      return cached(address);
    }
    if (!address.hasQuery() || !PATHS.contains(address.lastPart())) {
      return Finding.NONE;
    }
    boolean news = address.host().startsWith("news.") || address.pathStarts("/news/");
    for (String name : NAMES) {
      Parameters parameters = address.parameters();
      while (parameters.next()) {
        if (parameters.isNamed(name)) {
          // Google News puts its target last, and bare.
          String target =
              news && parameters.isBare() ? parameters.targetToEnd() : parameters.target();
          if (!target.isEmpty()) {
            return new Finding.Leads(target);
          }
        }
      }
    }
    return new Finding.Opaque("this Google address holds no target");
  }

  /** {@code q=cache:KEY:a.example/page}. */
  private static Finding cached(WebAddress address) {
    Parameters parameters = address.parameters();
    while (address.hasQuery() && parameters.next()) {
      String value = PercentEncoding.decode(parameters.value());
      if (parameters.isNamed("q") && value.startsWith("cache:")) {
        String target = value.substring("cache:".length());
        int colon = target.indexOf(':');
        boolean keyed = colon > 0 && target.indexOf('.') > colon && !Target.hasScheme(target);
        target = keyed ? target.substring(colon + 1) : target;
        int search = target.indexOf('+');
        target = search < 0 ? target : target.substring(0, search);
        return Finding.to(Target.hasScheme(target) ? target : "http://" + target);
      }
    }
    return Finding.NONE;
  }

  /** A host of Google in any country, and of its services that only lead elsewhere. */
  static boolean isGoogle(WebAddress address) {
    String host = address.host();
    int at = host.indexOf("google");
    if (at < 0 || (at > 0 && host.charAt(at - 1) != '.')) {
      return false;
    }
    int end = at + "google".length();
    if (host.startsWith("adservices.com", end) || host.startsWith("usercontent.com", end)) {
      return true;
    }
    int length = host.length() - end;
    return length >= 3 && length <= 7 && host.charAt(end) == '.';
  }
}
