package backfile.view.page;

import backfile.text.Link;
import backfile.text.Style;
import backfile.text.StyleSigns;
import backfile.view.Paint;
import backfile.view.Role;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Styles the lines of a page: what matches a query, the numbers of links, emphasis, all else. */
final class LinePaint {
  /** Stands before what matches. */
  private static final char MATCH_START = '\u0002';

  private static final char MATCH_END = '\u0003';

  private final Paint paint;
  private final boolean hyperlinks;
  private final Map<String, String> urls = new HashMap<>();
  private final Set<Style> styles = EnumSet.noneOf(Style.class);
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
    return parts(line, part -> LinkMark.replace(part, this::styled, this::number));
  }

  /** Text of one role, in which neither the numbers of links nor words have a style. */
  String of(Role role, String line) {
    return parts(LinkMark.plain(line), text -> paint.apply(role, text));
  }

  private String number(String digits) {
    String shown = paint.apply(Role.LINK, "[" + digits + "]");
    return hyperlinks && urls.containsKey(digits)
        ? Hyperlinks.link(urls.get(digits), shown)
        : shown;
  }

  private String styled(String text) {
    if (styles.contains(Style.CODE)) {
      return paint.apply(Role.CODE, text);
    }
    boolean strong = styles.contains(Style.STRONG);
    if (styles.contains(Style.EMPHASIS)) {
      return paint.apply(strong ? Role.STRONG_EMPHASIS : Role.EMPHASIS, text);
    }
    return strong ? paint.apply(Role.STRONG, text) : text;
  }

  /**
   * Paints what is between two signs; a match or a style may begin on one line and end on the next.
   */
  private String parts(String line, UnaryOperator<String> others) {
    StringBuilder out = new StringBuilder(line.length() + 32);
    int start = 0;
    for (int at = 0; at < line.length(); at++) {
      char character = line.charAt(at);
      if (isSign(character)) {
        part(line.substring(start, at), others, out);
        take(character);
        start = at + 1;
      }
    }
    part(line.substring(start), others, out);
    return out.toString();
  }

  private void part(String text, UnaryOperator<String> others, StringBuilder out) {
    out.append(inMatch ? paint.apply(Role.MATCH, LinkMark.plain(text)) : others.apply(text));
  }

  /** Whether a character takes no column, but tells how those after it are painted. */
  static boolean isSign(char character) {
    return character == MATCH_START || character == MATCH_END || StyleSigns.isSign(character);
  }

  private void take(char sign) {
    if (!StyleSigns.isSign(sign)) {
      inMatch = sign == MATCH_START;
    } else if (StyleSigns.opens(sign)) {
      styles.add(StyleSigns.styleOf(sign));
    } else {
      styles.remove(StyleSigns.styleOf(sign));
    }
  }
}
