package backfile.clutter;

import backfile.text.Inline;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a re-poster or a template leaves around a text: {@code [ad_1]}, other shortcodes and
 * template tags that stand alone on a line, and the link named Source at the very end.
 */
final class FrameMarkers implements ClutterRule {
  private static final Set<String> SHORTCODES =
      Set.of("ad", "ads", "adsense", "advertisement", "sidebar", "spacer", "divider", "more");
  private static final Set<String> SOURCE = Set.of("source", "source link");

  @Override
  public String name() {
    return "frame";
  }

  @Override
  public boolean dropsLine(List<Inline> line) {
    String text = LineWords.of(line).strip();
    return isShortcode(text) || isTemplateTag(text);
  }

  /** {@code [ad_1]}, {@code [sidebar]}, {@code [gallery ids="1,2"]}; but not {@code [sic]}. */
  private static boolean isShortcode(String text) {
    if (text.length() < 3 || text.charAt(0) != '[' || text.indexOf(']') != text.length() - 1) {
      return false;
    }
    String inner = text.substring(text.charAt(1) == '/' ? 2 : 1, text.length() - 1);
    int end = 0;
    while (end < inner.length() && isNameCharacter(inner.charAt(end))) {
      end++;
    }
    String name = inner.substring(0, end);
    return SHORTCODES.contains(name)
        || name.startsWith("ad_")
        || (!name.isEmpty() && inner.indexOf('=') > end);
  }

  private static boolean isNameCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
  }

  /** A line of Liquid or of a Hugo shortcode and nothing else. */
  private static boolean isTemplateTag(String text) {
    return (text.startsWith("{%") && text.indexOf("%}") == text.length() - 2)
        || (text.startsWith("{{") && text.indexOf("}}") == text.length() - 2);
  }

  @Override
  public boolean dropsLastLine(List<Inline> line) {
    boolean linked = false;
    for (Inline piece : line) {
      boolean blank = piece instanceof Inline.Text text && text.text().isBlank();
      if (!blank && (linked || !isSourceLink(piece))) {
        return false;
      }
      linked |= !blank;
    }
    return linked;
  }

  private static boolean isSourceLink(Inline piece) {
    return piece instanceof Inline.Anchor anchor
        && SOURCE.contains(LineWords.of(anchor.content()).strip().toLowerCase(Locale.ROOT));
  }
}
