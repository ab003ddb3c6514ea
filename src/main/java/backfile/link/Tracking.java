package backfile.link;

import java.util.Locale;
import java.util.Set;

/**
 * Takes out of an address what only tells its site where a reader came from, and sessions. What is
 * left stands as it was; a parameter that might choose the page is kept.
 */
final class Tracking {
  private static final String[] PREFIXES = {
    "utm_",
    "at_",
    "mc_",
    "pk_",
    "mtm_",
    "piwik_",
    "matomo_",
    "hsa_",
    "_hs",
    "oly_",
    "vero_",
    "guce_",
    "ns_",
    "__tn__",
    "__twitter",
    "__cft__",
    "__xts__",
    "wt.",
    "hc_",
    "fb_action",
    "fb_source",
    "aspsessionid"
  };

  private static final Set<String> NAMES =
      Set.of(
          "fbclid",
          "gclid",
          "gclsrc",
          "dclid",
          "gbraid",
          "wbraid",
          "msclkid",
          "twclid",
          "ttclid",
          "yclid",
          "ymclid",
          "igshid",
          "igsh",
          "li_fat_id",
          "mkt_tok",
          "mbid",
          "smid",
          "smtyp",
          "smprod",
          "emc",
          "eref",
          "ncid",
          "cmpid",
          "cmp",
          "icid",
          "intcid",
          "intcmp",
          "ref_src",
          "ref_url",
          "_ga",
          "_gl",
          "_r",
          "s_cid",
          "s_kwcid",
          "xtor",
          "ocid",
          "feedname",
          "feedtype",
          "rssid",
          "ftag",
          "postshare",
          "hootpostid",
          "sr_share",
          "sref",
          "soc_src",
          "soc_trk",
          "guccounter",
          "spm",
          "trk",
          "zanpid",
          "fref",
          "hpid",
          "wprss",
          "wpsrc",
          "wpisrc",
          "wpmm",
          "clicksource",
          "pgtype",
          "feedburner",
          "awesm",
          "phpsessid",
          "jsessionid",
          "sessionid",
          "session_id",
          "asp.net_sessionid",
          "cfid",
          "cftoken",
          "oscsid",
          "zenid",
          "referer_url",
          "amp_js_v",
          "amp_gsa",
          "amp_r",
          "usqp",
          "fsrc",
          "ftcamp",
          "dicbo",
          "tblci");

  /** Names that choose a page elsewhere, dropped only with a value that says where from. */
  private static final Set<String> WEAK =
      Set.of(
          "ref", "source", "src", "from", "via", "partner", "cid", "ito", "r", "mod", "feature",
          "xid", "sr", "tid", "rss", "feed", "share", "channel");

  private static final Set<String> ORIGINS =
      Set.of(
          "",
          "rss",
          "rss2",
          "atom",
          "feed",
          "rssfeed",
          "twitter",
          "tw",
          "facebook",
          "fb",
          "social",
          "email",
          "mail",
          "newsletter",
          "nl",
          "share",
          "ss_tw",
          "ss_fb",
          "ss_mail",
          "tw-share",
          "feedburner",
          "googlenews",
          "google_news",
          "rss_home",
          "flipboard",
          "home",
          "nav",
          "hp",
          "youtu.be",
          "youtube_gdata",
          "br_tf",
          "tn");

  private static final Set<String> PLAIN_AMP = Set.of("", "1", "true");

  private Tracking() {}

  static String without(String url) {
    int query = url.indexOf('?');
    int fragment = url.indexOf('#');
    if (query < 0 && fragment < 0 && url.indexOf(';') < 0) {
      return url;
    }
    int queryEnd = fragment < 0 ? url.length() : fragment;
    boolean asked = query >= 0 && query < queryEnd;
    String path = withoutSession(url.substring(0, asked ? query : queryEnd));
    String kept = asked ? parameters(url, query + 1, queryEnd) : "";
    return path + kept + (fragment < 0 ? "" : fragment(url.substring(fragment)));
  }

  /** Servlet containers write {@code ;jsessionid=…} behind the path. */
  private static String withoutSession(String path) {
    int semicolon = path.lastIndexOf(';');
    return semicolon >= 0 && path.regionMatches(true, semicolon, ";jsessionid=", 0, 12)
        ? path.substring(0, semicolon)
        : path;
  }

  private static String parameters(String url, int start, int end) {
    StringBuilder kept = new StringBuilder(end - start + 1);
    Parameters parameters = new Parameters(url, start, end);
    while (parameters.next()) {
      if (!isTracking(parameters)) {
        kept.append(kept.isEmpty() ? '?' : '&').append(parameters.written());
      }
    }
    return kept.toString();
  }

  private static boolean isTracking(Parameters parameter) {
    String name = parameter.name();
    if (name.isEmpty()) {
      return true;
    }
    for (String prefix : PREFIXES) {
      if (name.startsWith(prefix)) {
        return true;
      }
    }
    if (NAMES.contains(name)) {
      return !parameter.value().isEmpty() || parameter.written().endsWith("=");
    }
    if (isSession(name, parameter.value())) {
      return true;
    }
    boolean weak = WEAK.contains(name);
    boolean amp = name.equals("amp") || name.equals("outputtype");
    if (!weak && !amp) {
      return false;
    }
    String value = parameter.value().toLowerCase(Locale.ROOT);
    return weak
        ? parameter.written().indexOf('=') >= 0 && isOrigin(value)
        : value.equals("amp") || (name.equals("amp") && PLAIN_AMP.contains(value));
  }

  /** Feeds and buttons often say which of them: {@code rss_homepage}, {@code ss_tw-bottom}. */
  private static boolean isOrigin(String value) {
    return ORIGINS.contains(value)
        || value.startsWith("rss_")
        || value.startsWith("rss-")
        || value.startsWith("ss_")
        || value.startsWith("sm_");
  }

  /** Forums name their sessions shortly, but at length: 32 digits. */
  private static boolean isSession(String name, String value) {
    if (value.length() != 32 || !(name.equals("sid") || name.equals("s"))) {
      return false;
    }
    for (int i = 0; i < value.length(); i++) {
      if (Character.digit(value.charAt(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * A fragment is a place in the page and no part of its address, or a tracker, but where scripts
   * choose the page by it: {@code #!/a}, {@code #/a}, {@code #page/12}.
   */
  private static String fragment(String fragment) {
    boolean route = fragment.startsWith("#!") || fragment.indexOf('/') > 0;
    return route && fragment.length() > 2 ? fragment : "";
  }
}
