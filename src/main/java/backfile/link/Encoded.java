package backfile.link;

/** Redirectors that hold their target in base64, as a part of the path or as a parameter. */
final class Encoded implements Rule {
  private static final String HTTP = "aHR0c";

  /** How an object in JSON begins. */
  private static final String JSON = "eyJ";

  @Override
  public String name() {
    return "base64";
  }

  @Override
  public Finding find(WebAddress address) {
    int part = address.indexInPath("/" + HTTP);
    if (part >= 0) {
      return text(address.url(), part + 1, address.partEnd(part + 1));
    }
    part = address.indexInPath("/" + JSON);
    if (part >= 0 && RedirectorShape.fits(address)) {
      return json(address.url(), part + 1, address.partEnd(part + 1));
    }
    return address.hasQuery() ? parameter(address) : Finding.NONE;
  }

  /** Bing puts a1 before it. */
  private static Finding parameter(WebAddress address) {
    String url = address.url();
    Parameters parameters = address.parameters();
    while (parameters.next()) {
      int start = parameters.valueStart();
      boolean bing = url.startsWith("a1" + HTTP, start);
      if ((bing || url.startsWith(HTTP, start)) && RedirectorShape.fits(address)) {
        return text(url, bing ? start + 2 : start, address.queryEnd());
      }
      if (url.startsWith(JSON, start) && RedirectorShape.fits(address)) {
        return json(url, start, address.queryEnd());
      }
    }
    return Finding.NONE;
  }

  private static Finding text(String url, int start, int end) {
    String text = Base64Text.decode(url, start, end);
    return Target.hasScheme(text) ? new Finding.Leads(text) : Finding.NONE;
  }

  /** The first value that is an address; newsletters have objects within the text of others. */
  private static Finding json(String url, int start, int end) {
    String text = Base64Text.decode(url, start, end).replace("\\", "");
    int value = text.indexOf("\"http");
    int quote = value < 0 ? -1 : text.indexOf('"', value + 1);
    String target = quote < 0 ? "" : text.substring(value + 1, quote);
    return Target.hasScheme(target) ? new Finding.Leads(target) : Finding.NONE;
  }
}
