package backfile.link;

import java.util.Locale;
import java.util.Set;

/** Tells by its host's first word or its path's last one that an address only leads elsewhere. */
final class RedirectorShape {
  private static final Set<String> LABELS =
      Set.of(
          "l",
          "lm",
          "r",
          "rd",
          "t",
          "c",
          "u",
          "go",
          "out",
          "exit",
          "away",
          "leave",
          "redirect",
          "redir",
          "redirects",
          "click",
          "clicks",
          "clk",
          "clicktime",
          "checklink",
          "linkprotect",
          "link",
          "links",
          "lnk",
          "track",
          "trc",
          "tracking",
          "trk",
          "tracker",
          "adclick",
          "ads",
          "ad",
          "goto",
          "jump",
          "traffic",
          "paid",
          "href",
          "anonym",
          "dereferer",
          "nullrefer",
          "deref",
          "unshorten",
          "slack-redir",
          "disq");

  private static final Set<String> PARTS =
      Set.of(
          "l",
          "r",
          "u",
          "rd",
          "url",
          "urls",
          "go",
          "goto",
          "out",
          "outgoing",
          "outbound",
          "outlink",
          "exit",
          "away",
          "leave",
          "leaving",
          "click",
          "click2",
          "clk",
          "aclk",
          "link",
          "links",
          "link2",
          "lnk",
          "linkfilter",
          "linkout",
          "jump",
          "jumpto",
          "to",
          "track",
          "tracking",
          "visit",
          "ck",
          "external",
          "ext",
          "ext_link",
          "offsite",
          "forward",
          "fwd",
          "deref",
          "warn",
          "apiclick",
          "sinaurl",
          "rover",
          "cread",
          "href",
          "away2",
          "go-wild",
          "safelink",
          "safelinks",
          "link-out",
          "trackback-click",
          "global-identity",
          "global-identity-2",
          "jmp");

  /** What a part of a word or two is one by: {@code ExternalLinkInterstitial}. */
  private static final String[] WITHIN = {
    "redir", "dereferrer", "dereferer", "interstitial", "clickthr", "externallink"
  };

  /** Folders of redirectors. */
  private static final String[] FOLDERS = {
    "/redirect/", "/redir/", "/click/", "/clicktime/", "/clk/", "/ck/"
  };

  /** What people share, log in or look at a page with: the target is not what is linked. */
  private static final Set<String> TOOLS =
      Set.of(
          "share",
          "sharer",
          "sharing",
          "sharearticle",
          "intent",
          "tweet",
          "submit",
          "login",
          "signin",
          "sign-in",
          "logout",
          "signup",
          "register",
          "oauth",
          "authorize",
          "auth",
          "embed",
          "oembed",
          "comment",
          "comments",
          "subscribe",
          "search",
          "print",
          "add",
          "post",
          "compose",
          "create",
          "validator",
          "check",
          "cite",
          "bookmark",
          "entry",
          "pin",
          "dialog");

  /** Folders that tools for sharing and for logging in are in. */
  private static final String[] FOLDERS_OF_TOOLS = {
    "/share/", "/sharer/", "/intent/", "/pin/", "/oauth", "/sso/", "/auth/", "/login/"
  };

  private static final Set<String> ACCOUNTS =
      Set.of("accounts", "account", "login", "auth", "sso", "signin", "id", "my", "validator");

  private RedirectorShape() {}

  /** Whether the host or the path has the name of a redirector. */
  static boolean fits(WebAddress address) {
    String part = bare(address.lastPart());
    return !isTool(part)
        && !hasAny(address, FOLDERS_OF_TOOLS)
        && (PARTS.contains(part)
            || LABELS.contains(address.firstLabel())
            || ShortLink.isKnown(address.host())
            || hasAny(address, FOLDERS)
            || isWithin(part));
  }

  /** Whether a part of a path says that a page is shared, checked, found or logged in to there. */
  static boolean isTool(String part) {
    return TOOLS.contains(part);
  }

  private static boolean hasAny(WebAddress address, String[] folders) {
    for (String folder : folders) {
      if (address.indexInPath(folder) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The last part of an article's address has more words. */
  private static boolean isWithin(String part) {
    if (isNumbered(part, "click-")) {
      return true;
    }
    boolean few = part.indexOf('-') == part.lastIndexOf('-');
    for (String word : WITHIN) {
      if (few && part.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** As sellers of advertisements do: {@code click-1-2}. */
  private static boolean isNumbered(String part, String word) {
    for (int i = word.length(); i < part.length(); i++) {
      if (part.charAt(i) != '-' && Character.digit(part.charAt(i), 10) < 0) {
        return false;
      }
    }
    return part.startsWith(word);
  }

  /** Whether there is no path at all, and nothing says that one logs in there. */
  static boolean isRoot(WebAddress address) {
    return address.pathEnd() - address.pathStart() <= 1 && !ACCOUNTS.contains(address.firstLabel());
  }

  /** Without the ending of a script: {@code l.php}, {@code redirect.aspx}. */
  private static String bare(String part) {
    int dot = part.indexOf('.');
    return (dot < 0 ? part : part.substring(0, dot)).toLowerCase(Locale.ROOT);
  }
}
