package backfile.clutter;

import backfile.text.Origin;
import java.util.Set;

/**
 * Text that the page does not show: labels for screen readers, skip links such as {@code <a
 * class="visually-hidden skip-to-text-link">Go back to top</a>}, and {@code display:none}.
 *
 * <p>Only whole class names count: most elements with {@code hide} somewhere in theirs are prose.
 */
final class HiddenText implements ClutterRule {
  private static final Set<String> MARKS =
      Set.of(
          "visually-hidden",
          "visuallyhidden",
          "screen-reader-text",
          "screen-reader-only",
          "screenreader",
          "sr-only",
          "off-screen",
          "offscreen",
          "assistive-text",
          "element-invisible",
          "a11y-hidden",
          "u-visually-hidden",
          "is-visually-hidden",
          "show-for-sr");

  @Override
  public String name() {
    return "hidden-text";
  }

  @Override
  public boolean dropsElement(Origin origin) {
    if (origin.hidden()) {
      return true;
    }
    String marks = origin.marks();
    int start = 0;
    while (start < marks.length()) {
      int end = marks.indexOf(' ', start);
      end = end < 0 ? marks.length() : end;
      if (MARKS.contains(marks.substring(start, end))) {
        return true;
      }
      start = end + 1;
    }
    return false;
  }
}
