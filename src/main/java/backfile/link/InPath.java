package backfile.link;

/** Addresses with another one in their path: {@code /L0/https:%2F%2F…/1/}, {@code /*http://…}. */
final class InPath implements Rule {
  private static final String BEFORE = "/=*:,|!";

  private static final int LONGEST_SCHEME = "https%3A".length();

  @Override
  public String name() {
    return "path";
  }

  @Override
  public Finding find(WebAddress address) {
    String url = address.url();
    int at = indexOfHttp(url, address.pathStart() + 1, address.pathEnd());
    while (at >= 0) {
      boolean apart = BEFORE.indexOf(url.charAt(at - 1)) >= 0;
      if (apart && RedirectorShape.isTool(partBefore(address, at))) {
        return Finding.NONE;
      }
      if (apart && Target.startsAt(url, at, address.pathEnd())) {
        String target = target(address, at);
        return SourceLink.host(target).isEmpty() ? Finding.NONE : Finding.to(target);
      }
      at = indexOfHttp(url, at + 4, address.pathEnd());
    }
    return Finding.NONE;
  }

  /** The whole part of the path before an address that stands by itself; "" if there is none. */
  private static String partBefore(WebAddress address, int at) {
    if (address.url().charAt(at - 1) != '/') {
      return "";
    }
    int slash = address.url().lastIndexOf('/', at - 2);
    return slash < address.pathStart() ? "" : address.url().substring(slash + 1, at - 1);
  }

  private static int indexOfHttp(String url, int start, int end) {
    for (int at = url.indexOf("ttp", start); at >= 0; at = url.indexOf("ttp", at + 3)) {
      if (at + 4 >= end) {
        return -1;
      }
      char h = at > start ? url.charAt(at - 1) : ' ';
      if (h == 'h' || h == 'H') {
        return at - 1;
      }
    }
    return -1;
  }

  /** A bare one goes on to the end; of an encoded one, a bare slash is the end. */
  private static String target(WebAddress address, int at) {
    String url = address.url();
    int slashes = url.indexOf("//", at);
    boolean bare =
        url.startsWith(":/", at + 4)
            || url.startsWith(":/", at + 5)
            || (slashes > 0 && slashes <= at + LONGEST_SCHEME);
    return Target.readLoose(bare ? url.substring(at) : url.substring(at, address.partEnd(at)));
  }
}
