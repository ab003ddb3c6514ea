package backfile.text;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** Reads from an element what clutter rules may want to know of it. */
final class Origins {
  private Origins() {}

  static Origin of(Element element, Origin parent) {
    return parent.child(element.normalName(), marks(element), isHidden(element));
  }

  static String marks(Element element) {
    if (element.attributesSize() == 0) {
      return "";
    }
    String marks = element.className() + " " + element.id();
    return marks.isBlank() ? "" : fold(marks);
  }

  /** Class lists of the wild hold line breaks and tabs. */
  private static String fold(String marks) {
    return String.join(" ", marks.toLowerCase(Locale.ROOT).strip().split("\\s+"));
  }

  static boolean isHidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    if (element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style");
    return !style.isEmpty() && hides(style.toLowerCase(Locale.ROOT).replace(" ", ""));
  }

  private static boolean hides(String style) {
    return style.contains("display:none") || style.contains("visibility:hidden");
  }
}
