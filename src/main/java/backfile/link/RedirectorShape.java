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
          "redirect",
          "redirection",
          "redirector",
          "redir",
          "click",
          "clickthrough",
          "clickthru",
          "click2",
          "clk",
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
          "dereferrer",
          "dereferer",
          "deref",
          "interstitial",
          "warn",
          "apiclick",
          "sinaurl",
          "rover",
          "cread",
          "href",
          "away2",
          "go-wild",
          "safe-redirect",
          "safelink",
          "safelinks",
          "link-out",
          "trackback-click",
          "jmp");

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
          "pin",
          "dialog");

  private static final Set<String> ACCOUNTS =
      Set.of("accounts", "account", "login", "auth", "sso", "signin", "id", "my", "validator");

  private RedirectorShape() {}

  /** Whether the host or the path has the name of a redirector. */
  static boolean fits(WebAddress address) {
    String part = bare(address.lastPart());
    if (TOOLS.contains(part)) {
      return false;
    }
    return PARTS.contains(part)
        || LABELS.contains(address.firstLabel())
        || ShortLink.isKnown(address.host())
        || hasPart(address, "/redirect/")
        || hasPart(address, "/redir/")
        || hasPart(address, "/click/")
        || hasPart(address, "/ck/");
  }

  private static boolean hasPart(WebAddress address, String part) {
    return address.indexInPath(part) >= 0;
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
