package backfile.link;

import java.util.Set;

/**
 * Shortened addresses, archives' and newsletters' keys: only their servers know where they lead.
 */
final class ShortLink implements Rule {
  private static final Set<String> HOSTS =
      Set.of(
          "t.co",
          "bit.ly",
          "bitly.com",
          "j.mp",
          "goo.gl",
          "tinyurl.com",
          "ow.ly",
          "is.gd",
          "v.gd",
          "buff.ly",
          "dlvr.it",
          "fb.me",
          "trib.al",
          "lnkd.in",
          "ift.tt",
          "tr.im",
          "su.pr",
          "cli.gs",
          "x.co",
          "rebrand.ly",
          "cutt.ly",
          "shorturl.at",
          "rb.gy",
          "t.ly",
          "bl.ink",
          "soo.gd",
          "snip.ly",
          "po.st",
          "shar.es",
          "mcaf.ee",
          "adf.ly",
          "nyti.ms",
          "wapo.st",
          "usat.ly",
          "cnn.it",
          "reut.rs",
          "abcn.ws",
          "nbcnews.to",
          "cbsn.ws",
          "fxn.ws",
          "lat.ms",
          "bbc.in",
          "gu.com",
          "bloom.bg",
          "on.wsj.com",
          "on.ft.com",
          "politi.co",
          "huff.to",
          "slate.me",
          "apne.ws",
          "wrd.cm",
          "tcrn.ch",
          "amzn.to",
          "a.co",
          "tmblr.co",
          "wp.me",
          "spoti.fi",
          "apple.co",
          "goo.su",
          "zpr.io",
          "tiny.cc",
          "qr.ae",
          "search.app",
          "share.google",
          "apple.news",
          "flip.it",
          "pocket.co",
          "l.smartnews.com",
          "share.smartnews.com",
          "link.medium.com",
          "sco.lt",
          "n.pr",
          "ti.me",
          "es.pn",
          "econ.st",
          "read.bi",
          "for.tn",
          "onforb.es",
          "nyp.st",
          "dailym.ai",
          "ind.pn",
          "hubs.ly",
          "spr.ly",
          "vk.cc",
          "t.cn",
          "clck.ru",
          "perma.cc",
          "archive.today",
          "archive.is",
          "archive.ph",
          "archive.li",
          "archive.vn",
          "archive.md",
          "archive.fo");

  @Override
  public String name() {
    return "short link";
  }

  static boolean isKnown(String host) {
    return HOSTS.contains(host);
  }

  @Override
  public Finding find(WebAddress address) {
    boolean keyed = address.pathEnd() - address.pathStart() > 1;
    if (keyed && isKnown(address.host())) {
      return new Finding.Opaque("a shortened address says nothing of its page");
    }
    boolean newsletter =
        (address.isBelow("list-manage.com") && address.pathStarts("/track/click"))
            || address.pathStarts("/ls/click")
            || address.pathStarts("/wf/click")
            || (address.isBelow("baidu.com") && address.pathStarts("/link"))
            || (address.isBelow("linkedin.com") && address.pathStarts("/slink"));
    boolean advertisement =
        address.isBelow("outbrain.com") && address.indexInPath("/network/redir") >= 0;
    if (newsletter || advertisement) {
      return new Finding.Opaque("this redirector's key says nothing of the page");
    }
    return Finding.NONE;
  }
}
