package backfile.link;

import java.util.Set;

/**
 * Redirectors that carry their target in a parameter: those that are known by their host, and any
 * other with the shape of one. A parameter that holds an address is by itself no sign, since pages
 * to share or to log in have one too.
 */
final class InParameter implements Rule {
  private static final Set<String> NAMES =
      Set.of(
          "url",
          "u",
          "uri",
          "q",
          "to",
          "target",
          "targeturl",
          "dest",
          "desturl",
          "destination",
          "redirect",
          "redirect_url",
          "redirect_uri",
          "redirecturl",
          "redirect_to",
          "redir",
          "r",
          "rurl",
          "ru",
          "link",
          "linkurl",
          "href",
          "out",
          "go",
          "goto",
          "exit",
          "away",
          "l",
          "a",
          "uddg",
          "adurl",
          "murl",
          "ued",
          "mpre",
          "urllink",
          "remoteurl",
          "pfurl",
          "z",
          "h",
          "p",
          "st.link",
          "location",
          "loc",
          "page",
          "web",
          "site",
          "address",
          "clickurl",
          "lite_url",
          "u3",
          "lp",
          "landing");

  /** What is searched for or shown rather than led to where no other sign tells a redirector. */
  private static final Set<String> ASKED = Set.of("q", "p", "page", "site", "web", "a", "l", "h");

  /** Where the redirector was, or what is shown beside the target. */
  private static final Set<String> OTHERS =
      Set.of(
          "ref",
          "referer",
          "referrer",
          "referer_url",
          "return",
          "returnurl",
          "return_to",
          "next",
          "continue",
          "from",
          "back",
          "backurl",
          "source",
          "src",
          "origin",
          "callback",
          "image",
          "img",
          "picture",
          "media",
          "icon",
          "logo",
          "thumb",
          "thumbnail",
          "photo",
          "via");

  /** Hosts whose every address with a target in it is a redirector. */
  private static final Set<String> HOSTS =
      Set.of(
          "slack-redir.net",
          "disq.us",
          "href.li",
          "anonym.to",
          "nullrefer.com",
          "exit.sc",
          "out.reddit.com",
          "l.facebook.com",
          "lm.facebook.com",
          "l.instagram.com",
          "l.threads.net",
          "l.messenger.com",
          "t.umblr.com",
          "l.wl.co",
          "go.skimresources.com",
          "redirect.viglink.com",
          "go.redirectingat.com",
          "click.linksynergy.com",
          "linkprotect.cudasvc.com",
          "awin1.com",
          "clicktime.symantec.com",
          "ok.ru",
          "m.ok.ru",
          "rover.ebay.com",
          "link.zhihu.com",
          "link.juejin.cn",
          "c.pc.qq.com");

  @Override
  public String name() {
    return "parameter";
  }

  @Override
  public Finding find(WebAddress address) {
    if (!address.hasQuery()) {
      return Finding.NONE;
    }
    Parameters parameters = address.parameters();
    if (parameters.next() && parameters.isUnnamedAddress()) {
      return Finding.to(parameters.targetOfQuery());
    }
    return isRedirector(address) ? chosen(address) : Finding.NONE;
  }

  /** Whether parameters of this name hold targets. */
  static boolean isTarget(String name) {
    return NAMES.contains(name);
  }

  /** Whether parameters of this name hold other addresses. */
  static boolean isOther(String name) {
    return OTHERS.contains(name);
  }

  private static boolean isRedirector(WebAddress address) {
    boolean holds = false;
    Parameters parameters = address.parameters();
    while (!holds && parameters.next()) {
      holds = parameters.mayHoldAddress();
    }
    return holds
        && (RedirectorShape.fits(address)
            || RedirectorShape.isRoot(address)
            || HOSTS.contains(address.host())
            || address.isBelow("outbrain.com")
            || address.isBelow("taboola.com")
            || address.isBelow("safelinks.protection.outlook.com")
            || address.isBelow("doubleclick.net")
            || address.lastPart().equals("atp-safelinks.html"));
  }

  /** The first parameter with the name of a target, else the first that is no other address. */
  private static Finding chosen(WebAddress address) {
    Finding found = Finding.NONE;
    boolean unnamed = RedirectorShape.isRoot(address) && !RedirectorShape.fits(address);
    Parameters parameters = address.parameters();
    while (parameters.next()) {
      String name = parameters.name();
      boolean named = NAMES.contains(name) && !(unnamed && ASKED.contains(name));
      if (named && parameters.mayHoldAddress()) {
        return Finding.to(withoutSignature(address, parameters.target()));
      }
      boolean other = OTHERS.contains(name) || RedirectorShape.isRoot(address);
      if (found instanceof Finding.None && !other && parameters.holdsAddress()) {
        found = Finding.to(parameters.target());
      }
    }
    return found;
  }

  /** Disqus signs its targets: {@code http://a.example/page:SIGNATURE}. */
  private static String withoutSignature(WebAddress address, String target) {
    int colon = target.lastIndexOf(':');
    boolean signed =
        (address.isBelow("disq.us") || address.isBelow("disqus.com"))
            && colon > "https:".length()
            && target.indexOf('/', colon) < 0;
    return signed ? target.substring(0, colon) : target;
  }
}
