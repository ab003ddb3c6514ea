package backfile.link;

/**
 * Google News's later addresses, {@code /articles/CBMi…}: a message in base64 whose fourth field is
 * the page's address, until 2024, when a key of Google's took its place.
 */
final class GoogleNewsArticle implements Rule {
  private static final String[] FOLDERS = {"/articles/", "/read/"};

  /** Where the length of the address stands in a message, a varint. */
  private static final int LENGTH = 3;

  @Override
  public String name() {
    return "Google News";
  }

  @Override
  public Finding find(WebAddress address) {
    if (!address.isBelow("news.google.com")) {
      return Finding.NONE;
    }
    for (String folder : FOLDERS) {
      int at = address.indexInPath(folder) + folder.length();
      if (at >= folder.length() && at < address.pathEnd()) {
        return message(Base64Text.octets(address.url(), at, address.partEnd(at)));
      }
    }
    return Finding.NONE;
  }

  private static Finding message(String octets) {
    int start = octets.indexOf("http");
    if (start < 0) {
      return new Finding.Opaque("Google's key says nothing of the page");
    }
    int end = start;
    while (end < octets.length() && octets.charAt(end) > ' ' && octets.charAt(end) != 0x7f) {
      end++;
    }
    if (end == octets.length() && start > LENGTH && length(octets) > end - start) {
      return new Finding.Opaque("the end of this Google News address is missing");
    }
    // What follows the address is the number of another field, which is no UTF-8.
    String url = Base64Text.utf8(octets.substring(start, end));
    int next = url.indexOf('\uFFFD');
    return new Finding.Leads(next < 0 ? url : url.substring(0, next));
  }

  private static int length(String octets) {
    int first = octets.charAt(LENGTH);
    return first < 0x80 ? first : (first & 0x7f) | octets.charAt(LENGTH + 1) << 7;
  }
}
