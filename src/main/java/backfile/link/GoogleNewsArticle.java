package backfile.link;

/**
 * Google News's later addresses, {@code /articles/CBMi…}: a message in base64 whose second field is
 * the page's address, until 2024, when a key of Google's took its place.
 */
final class GoogleNewsArticle implements Rule {
  private static final String PREFIX = "/CBMi";

  @Override
  public String name() {
    return "Google News";
  }

  @Override
  public Finding find(WebAddress address) {
    if (!address.isBelow("news.google.com")) {
      return Finding.NONE;
    }
    int at = address.indexInPath(PREFIX);
    if (at < 0) {
      return Finding.NONE;
    }
    String message = Base64Text.decode(address.url(), at + 1, address.partEnd(at + 1));
    int start = message.indexOf("http");
    if (start < 0) {
      return new Finding.Opaque("Google's key says nothing of the page");
    }
    int end = start;
    while (end < message.length() && message.charAt(end) > ' ' && message.charAt(end) < 0x7f) {
      end++;
    }
    return new Finding.Leads(message.substring(start, end));
  }
}
