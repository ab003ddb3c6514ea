package backfile.link;

/**
 * Feedsportal's addresses, {@code /c/N/f/N/s/KEY/…/l/ENCODED/story01.htm}. They stand under the
 * publishers' own hosts, so that only the path tells them. A zero and a capital letter stand for a
 * character or a piece; a real zero is {@code 0A}.
 */
final class Feedsportal implements Rule {
  /** By the letter, from A. */
  private static final String[] MEANINGS = {
    "0",
    ".",
    "/",
    "?",
    "-",
    "=",
    "&",
    ",",
    "_",
    "%",
    "+",
    "http://",
    "https://",
    ".com",
    ".co.uk",
    ";",
    "|",
    ":",
    "www.",
    "#",
    "$",
    "~",
    "!",
    "(",
    ")",
    "Z"
  };

  @Override
  public String name() {
    return "Feedsportal";
  }

  @Override
  public Finding find(WebAddress address) {
    int start = address.indexInPath("/l/0") + "/l/".length();
    if (start >= "/l/".length()) {
      int end = address.partEnd(start);
      String decoded = decode(address.url(), start, end);
      boolean page = address.url().startsWith("/", end) && isPage(address, end + 1);
      if (page && SourceLink.host(decoded).indexOf('.') > 0) {
        return new Finding.Leads(decoded);
      }
    }
    boolean ours = address.pathStarts("/c/") && address.indexInPath("/f/") >= 0;
    return ours && address.indexInPath("/s/") >= 0 && address.lastPart().endsWith(".htm")
        ? new Finding.Opaque("this Feedsportal address does not hold its target")
        : Finding.NONE;
  }

  /** {@code story01.htm}, or the page that shows an advertisement first. */
  private static boolean isPage(WebAddress address, int start) {
    int end = address.partEnd(start);
    return end == address.pathEnd() && address.url().startsWith(".htm", Math.max(start, end - 4));
  }

  /** "" where a zero stands before no capital letter. */
  private static String decode(String url, int start, int end) {
    StringBuilder out = new StringBuilder(2 * (end - start));
    for (int i = start; i < end; i++) {
      char c = url.charAt(i);
      if (c != '0') {
        out.append(c);
        continue;
      }
      char letter = ++i < end ? url.charAt(i) : ' ';
      if (letter < 'A' || letter > 'Z') {
        return "";
      }
      out.append(MEANINGS[letter - 'A']);
    }
    return out.toString();
  }
}
