package backfile.link;

/**
 * FeedBurner's addresses, {@code /~r/FEED/~3/KEY/SLUG}, under its own hosts and its customers'. The
 * key says nothing. Of the slug alone a page is known only where the slug is how the site names its
 * pages, as with the numbers of Reuters.
 */
final class FeedBurner implements Rule {
  private static final String ARTICLE = "http://www.reuters.com/article/";

  /** The letters of an article's number: {@code -idUSKCN0YW10C}. */
  private static final String NUMBER = "-id";

  private static final int SHORTEST_NUMBER = 8;

  @Override
  public String name() {
    return "FeedBurner";
  }

  @Override
  public Finding find(WebAddress address) {
    int feed = address.indexInPath("/~r/");
    int key = feed < 0 ? -1 : address.indexInPath("/~3/");
    if (feed < 0 || key < feed + 4) {
      return Finding.NONE;
    }
    String slug = lastPart(address, Math.min(address.partEnd(key + 4) + 1, address.pathEnd()));
    String ofFeed = address.url().substring(feed + 4, key);
    boolean reuters =
        address.isBelow("reuters.com") || ofFeed.regionMatches(true, 0, "reuters", 0, 7);
    if (reuters && isNumbered(slug)) {
      return new Finding.Leads(ARTICLE + slug);
    }
    return new Finding.Opaque(
        "FeedBurner's key says nothing of the page, only its feed is known: " + ofFeed);
  }

  private static String lastPart(WebAddress address, int start) {
    String path = address.url().substring(start, address.pathEnd());
    String bare = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return bare.substring(bare.lastIndexOf('/') + 1);
  }

  private static boolean isNumbered(String slug) {
    int number = slug.lastIndexOf(NUMBER) + NUMBER.length();
    if (number <= NUMBER.length() || slug.length() - number < SHORTEST_NUMBER) {
      return false;
    }
    for (int i = number; i < slug.length(); i++) {
      char c = slug.charAt(i);
      if ((c < 'A' || c > 'Z') && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }
}
