package backfile.link;

/**
 * Copies in web archives: {@code /web/20160203101112id_/http://…} and the like. The moment before
 * the address tells them under any host; at the Internet Archive the scheme may be missing.
 */
final class ArchiveCopy implements Rule {
  private static final int LONGEST_MOMENT = 14;

  @Override
  public String name() {
    return "archived copy";
  }

  @Override
  public Finding find(WebAddress address) {
    String url = address.url();
    if (address.isBelow("webcitation.org")) {
      return Finding.to(address.target("url"));
    }
    boolean wayback = address.isBelow("archive.org");
    boolean known = wayback || address.firstLabel().startsWith("archive");
    int start = address.pathStart() + 1;
    while (start < address.pathEnd()) {
      int end = address.partEnd(start);
      int next = Math.min(end + 1, address.pathEnd());
      boolean web = wayback && url.startsWith("web/", start);
      if (!web && (isMoment(url, start, end) || (known && isChoice(url, start, end)))) {
        return target(url.substring(next), wayback && isAfterWeb(url, start));
      }
      start = end + 1;
    }
    return Finding.NONE;
  }

  private static boolean isAfterWeb(String url, int start) {
    return url.startsWith("/web/", start - 5);
  }

  private static Finding target(String rest, boolean wayback) {
    String target = Target.startsAt(rest, 0, rest.length()) ? Target.readLoose(rest) : "";
    if (Target.hasScheme(rest)) {
      target = rest;
    }
    int dot = rest.indexOf('.');
    boolean host = wayback && dot > 0 && (rest.indexOf('/') < 0 || dot < rest.indexOf('/'));
    return Finding.to(target.isEmpty() && host ? "http://" + rest : target);
  }

  /** {@code 2016}, {@code 20160203101112}, {@code 20160203101112if_}, {@code 2016.02.03-101112}. */
  private static boolean isMoment(String url, int start, int end) {
    int digits = 0;
    int at = start;
    while (at < end && (isDigit(url.charAt(at)) || (digits >= 4 && isMark(url.charAt(at))))) {
      digits += isDigit(url.charAt(at)) ? 1 : 0;
      at++;
    }
    boolean asterisk = at + 1 == end && url.charAt(at) == '*';
    boolean flagged = at + 3 == end && url.charAt(end - 1) == '_';
    return digits >= 4 && digits <= LONGEST_MOMENT && (at == end || asterisk || flagged);
  }

  private static boolean isMark(char c) {
    return c == '.' || c == '-';
  }

  /** Words in the place of a moment. */
  private static boolean isChoice(String url, int start, int end) {
    String part = url.substring(start, Math.min(end, start + 8));
    return part.equals("*")
        || part.equals("newest")
        || part.equals("oldest")
        || part.equals("save");
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
