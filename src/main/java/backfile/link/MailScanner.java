package backfile.link;

/** Proofpoint's "URL Defense" in its three versions, which mail is full of. */
final class MailScanner implements Rule {
  private static final String RUN_LENGTHS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  @Override
  public String name() {
    return "URL Defense";
  }

  @Override
  public Finding find(WebAddress address) {
    boolean known = address.isBelow("urldefense.com") || address.isBelow("urldefense.us");
    if (!known && !address.isBelow("urldefense.proofpoint.com")) {
      return Finding.NONE;
    }
    if (address.pathStarts("/v3/__")) {
      return third(address.url(), address.pathStart() + "/v3/__".length());
    }
    Parameters parameters = address.parameters();
    while (address.hasQuery() && parameters.next()) {
      if (parameters.isNamed("u")) {
        boolean second = address.pathStarts("/v2/");
        String value = parameters.value();
        return Finding.to(Target.read(second ? value.replace('-', '%').replace('_', '/') : value));
      }
    }
    return Finding.NONE;
  }

  /** {@code __ADDRESS__;REPLACED!!KEY}: each asterisk stands for one replaced character. */
  private static Finding third(String url, int start) {
    int end = url.indexOf("__;", start);
    if (end < 0) {
      return Finding.NONE;
    }
    int rest = end + "__;".length();
    int mark = url.indexOf('!', rest);
    String replaced = Base64Text.decode(url, rest, mark < 0 ? url.length() : mark);
    return Finding.to(Target.readLoose(filled(url.substring(start, end), replaced)));
  }

  /** {@code **X} stands for a run of characters. */
  private static String filled(String text, String replaced) {
    StringBuilder out = new StringBuilder(text.length());
    int[] characters = replaced.codePoints().toArray();
    int next = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != '*') {
        out.append(text.charAt(i));
        continue;
      }
      int run =
          text.startsWith("**", i) && i + 2 < text.length()
              ? RUN_LENGTHS.indexOf(text.charAt(i + 2)) + 2
              : 1;
      i += run > 1 ? 2 : 0;
      for (int end = Math.min(characters.length, next + run); next < end; next++) {
        out.append(PercentEncoding.normalize(Character.toString(characters[next])));
      }
    }
    return out.toString();
  }
}
