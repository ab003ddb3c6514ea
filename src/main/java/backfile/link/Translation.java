package backfile.link;

/** Pages shown in translation by Google, Microsoft or Yandex. */
final class Translation implements Rule {
  private static final String PROXY = ".translate.goog";

  @Override
  public String name() {
    return "translation";
  }

  @Override
  public Finding find(WebAddress address) {
    String host = address.host();
    if (host.endsWith(PROXY)) {
      return proxied(address, host.substring(0, host.length() - PROXY.length()));
    }
    boolean google = host.startsWith("translate.google") && GoogleRedirect.isGoogle(address);
    boolean microsoft =
        address.isBelow("microsofttranslator.com") || address.isBelow("translatetheweb.com");
    if (google) {
      return Finding.to(address.target("u"));
    }
    if (host.startsWith("translate.yandex.")) {
      return Finding.to(address.target("url"));
    }
    return microsoft ? Finding.to(address.target("a")) : Finding.NONE;
  }

  /** The host's dots are hyphens, its hyphens doubled; parameters of its own begin with _x_tr_. */
  private static Finding proxied(WebAddress address, String label) {
    String host = label.replace("--", "\n").replace('-', '.').replace('\n', '-');
    StringBuilder url = new StringBuilder("https://").append(host).append(address.path());
    Parameters parameters = address.parameters();
    char before = '?';
    while (address.hasQuery() && parameters.next()) {
      if (!parameters.name().startsWith("_x_tr_")) {
        url.append(before).append(parameters.written());
        before = '&';
      }
    }
    return new Finding.Leads(url.append(address.url().substring(address.queryEnd())).toString());
  }
}
