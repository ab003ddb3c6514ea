package backfile.link;

import java.util.List;
import java.util.Set;

/** Accelerated pages: Google's and Bing's viewers and caches of them, and a site's own. */
final class Amp implements Rule {
  private static final List<String> MARKS = List.of("/amp/", "/amp");

  /** Sites whose accelerated pages have the path of the page itself. */
  private static final Set<String> ALIKE =
      Set.of("amp.scmp.com", "amp.smh.com.au", "amp.theguardian.com", "amp.usatoday.com");

  @Override
  public String name() {
    return "AMP";
  }

  @Override
  public Finding find(WebAddress address) {
    int viewed = address.indexInPath("/amp/s/");
    if (viewed >= 0) {
      return page("https://", address, viewed + "/amp/s/".length());
    }
    if (GoogleRedirect.isGoogle(address) && address.pathStarts("/amp/")) {
      return page("http://", address, address.pathStart() + "/amp/".length());
    }
    if (address.isBelow("ampproject.org") || address.isBelow("bing-amp.com")) {
      return cached(address);
    }
    if (ALIKE.contains(address.host())) {
      String page = "www" + address.host().substring("amp".length());
      return new Finding.Leads("https://" + page + address.url().substring(address.pathStart()));
    }
    return address.pathStarts("/amp/") ? below(address) : ownPage(address);
  }

  /** {@code /amp/2016/05/…}; a shop may have a folder for amplifiers. */
  private static Finding below(WebAddress address) {
    int page = address.pathStart() + "/amp".length();
    int end = address.partEnd(page + 1);
    boolean year = end - page == 5 && end < address.pathEnd();
    for (int i = page + 1; i < end; i++) {
      year &= Character.digit(address.url().charAt(i), 10) >= 0;
    }
    return year
        ? new Finding.Leads(address.origin() + address.url().substring(page))
        : Finding.NONE;
  }

  /** {@code /c/s/HOST/PATH}: the letter tells the kind of content, s stands for https. */
  private static Finding cached(WebAddress address) {
    int kind = address.partEnd(address.pathStart() + 1) + 1;
    boolean secure = address.url().startsWith("s/", kind);
    return page(secure ? "https://" : "http://", address, secure ? kind + 2 : kind);
  }

  private static Finding page(String scheme, WebAddress address, int start) {
    int end = address.partEnd(Math.min(start, address.pathEnd()));
    int dot = address.url().indexOf('.', start);
    return dot > start && dot < end
        ? new Finding.Leads(scheme + withoutMark(address.url().substring(start)))
        : Finding.NONE;
  }

  /** What a viewer shows is accelerated, whatever its path looks like. */
  private static String withoutMark(String page) {
    int end = 0;
    while (end < page.length() && page.charAt(end) != '?' && page.charAt(end) != '#') {
      end++;
    }
    String path = page.substring(0, end);
    for (String mark : MARKS) {
      int cut = path.length() - mark.length();
      if (path.endsWith(mark) && path.indexOf('/') < cut) {
        return path.substring(0, cut) + (mark.endsWith("/") ? "/" : "") + page.substring(end);
      }
    }
    return page;
  }

  private static Finding ownPage(WebAddress address) {
    String path = address.path();
    boolean slash = path.endsWith("/");
    String bare = slash ? path.substring(0, path.length() - 1) : path;
    String page = "";
    if (bare.endsWith("/amp") && namesArticle(bare, bare.length() - 4)) {
      page = bare.substring(0, bare.length() - (slash ? 3 : 4));
    } else if (bare.endsWith(".amp.html")) {
      page = bare.substring(0, bare.length() - 9) + ".html";
    } else if (bare.endsWith(".amp") && bare.length() > 5) {
      page = bare.substring(0, bare.length() - 4);
    }
    return page.isEmpty()
        ? Finding.NONE
        : new Finding.Leads(address.origin() + page + address.afterPath());
  }

  /** A page about guitars may end in /amp too; what comes before it in an article has more. */
  private static boolean namesArticle(String path, int end) {
    for (int i = 0; i < end; i++) {
      char c = path.charAt(i);
      if (c == '-' || c == '_' || (c >= '0' && c <= '9')) {
        return true;
      }
    }
    return false;
  }
}
