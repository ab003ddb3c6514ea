package backfile.link;

/** Redirectors that hold their target in base64, as a part of the path or as a parameter. */
final class Encoded implements Rule {
  /** How an address begins; encoded once more; and one that has no scheme but www. */
  private static final String[] BEGINNINGS = {"aHR0c", "YUhSMG", "d3d3L"};

  private static final String[] PARTS = {"/aHR0c", "/YUhSMG", "/d3d3L"};

  /** How an object in JSON begins. */
  private static final String JSON = "eyJ";

  @Override
  public String name() {
    return "base64";
  }

  @Override
  public Finding find(WebAddress address) {
    for (String beginning : PARTS) {
      int part = address.indexInPath(beginning);
      if (part >= 0) {
        return text(address.url(), part + 1, address.partEnd(part + 1));
      }
    }
    int part = address.indexInPath("/" + JSON);
    if (part >= 0 && RedirectorShape.fits(address)) {
      return json(address.url(), part + 1, address.partEnd(part + 1));
    }
    return address.hasQuery() ? parameter(address) : Finding.NONE;
  }

  private static Finding parameter(WebAddress address) {
    String url = address.url();
    Parameters parameters = address.parameters();
    while (parameters.next()) {
      int start = parameters.valueStart();
      // Bing puts a1 before it.
      int text = url.startsWith("a1", start) ? start + 2 : start;
      if (isAddress(url, text) && leads(address, parameters.name())) {
        return text(url, text, address.queryEnd());
      }
      if (url.startsWith(JSON, start) && RedirectorShape.fits(address)) {
        return json(url, start, address.queryEnd());
      }
    }
    return Finding.NONE;
  }

  private static boolean leads(WebAddress address, String name) {
    return RedirectorShape.fits(address)
        ? !InParameter.isOther(name)
        : RedirectorShape.isRoot(address) && InParameter.isTarget(name);
  }

  private static boolean isAddress(String url, int start) {
    for (String beginning : BEGINNINGS) {
      if (url.startsWith(beginning, start)) {
        return true;
      }
    }
    return false;
  }

  private static Finding text(String url, int start, int end) {
    String text = Base64Text.decode(url, start, end);
    if (isAddress(text, 0)) {
      text = Base64Text.decode(text, 0, text.length());
    }
    return Finding.to(Target.read(text));
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
