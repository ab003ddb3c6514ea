package backfile.view.page;

import backfile.text.Link;
import backfile.view.Paint;
import backfile.view.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Styles the lines of a page: what matches a query, the numbers of links, and all else. */
final class LinePaint {
  /** Stands before what matches; like {@link #MATCH_END} it takes no column. */
  static final char MATCH_START = '\u0002';

  static final char MATCH_END = '\u0003';

  private final Paint paint;
  private final boolean hyperlinks;
  private final Map<String, String> urls = new HashMap<>();
  private boolean inMatch;

  LinePaint(PageLayout layout, List<Link> links) {
    this.paint = layout.paint();
    this.hyperlinks = layout.hyperlinks();
    for (Link link : links) {
      urls.put(Integer.toString(link.number()), link.url());
    }
  }

  /** Text of no role of its own. */
  String plain(String line) {
    return LinkMark.replace(matches(line, text -> text), this::number);
  }

  /** Text of one role, in which the numbers of links have no style. */
  String of(Role role, String line) {
    return matches(LinkMark.plain(line), text -> paint.apply(role, text));
  }

  private String number(String digits) {
    String shown = paint.apply(Role.LINK, "[" + digits + "]");
    return hyperlinks && urls.containsKey(digits)
        ? Hyperlinks.link(urls.get(digits), shown)
        : shown;
  }

  /** A match may begin on one line and end on the next. */
  private String matches(String line, java.util.function.UnaryOperator<String> others) {
    if (!inMatch && line.indexOf(MATCH_START) < 0) {
      return others.apply(line);
    }
    StringBuilder out = new StringBuilder(line.length() + 32);
    int start = 0;
    for (int at = 0; at <= line.length(); at++) {
      boolean end = at == line.length();
      if (end || line.charAt(at) == MATCH_START || line.charAt(at) == MATCH_END) {
        String part = line.substring(start, at);
        out.append(inMatch ? paint.apply(Role.MATCH, part) : others.apply(part));
        inMatch = end ? inMatch : line.charAt(at) == MATCH_START;
        start = at + 1;
      }
    }
    return out.toString();
  }
}
