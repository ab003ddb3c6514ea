package backfile.text;

import org.jsoup.nodes.Element;

/** Which elements hold blocks of their own. */
final class Containers {
  private Containers() {}

  /** The container that an element opens; {@code around} itself where it opens none. */
  static Container of(Element element, String name, Origin origin, Container around) {
    return switch (name) {
      case "blockquote" -> new Container.QuoteContainer(origin);
      case "ul", "menu", "dir" -> new Container.ListContainer(0, origin);
      case "ol" -> new Container.ListContainer(start(element.attr("start")), origin);
      case "li" -> new Container.ItemContainer(origin);
      case "table" -> new Container.TableContainer(origin);
      case "td", "th" ->
          around instanceof Container.TableContainer
              ? new Container.CellContainer(name.equals("th"), origin)
              : around;
      default -> around;
    };
  }

  private static int start(String number) {
    boolean plain =
        !number.isEmpty()
            && number.length() < 7
            && number.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    return plain ? Math.max(1, Integer.parseInt(number)) : 1;
  }
}
