package backfile.text;

/** Closes frames that an author left open: HTML takes all that follows for their inside. */
final class Frames {
  private static final String OPEN = "<iframe";
  private static final String CLOSE = "</iframe";

  private Frames() {}

  static String close(String html) {
    int start = html.indexOf(OPEN);
    if (start < 0) {
      return html;
    }
    StringBuilder out = new StringBuilder(html.length() + CLOSE.length());
    int copied = 0;
    int close = -1;
    while (start >= 0) {
      int tagEnd = html.indexOf('>', start);
      if (tagEnd < 0) {
        break;
      }
      int next = html.indexOf(OPEN, tagEnd);
      if (close < tagEnd) {
        close = indexOrEnd(html, CLOSE, tagEnd);
      }
      boolean closed = html.charAt(tagEnd - 1) == '/' || close < (next < 0 ? html.length() : next);
      out.append(html, copied, tagEnd + 1).append(closed ? "" : CLOSE + ">");
      copied = tagEnd + 1;
      start = next;
    }
    return out.append(html, copied, html.length()).toString();
  }

  private static int indexOrEnd(String html, String wanted, int from) {
    int index = html.indexOf(wanted, from);
    return index < 0 ? html.length() : index;
  }
}
