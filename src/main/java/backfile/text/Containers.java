package backfile.text;

import org.jsoup.nodes.Element;

/** Which elements hold blocks of their own. */
final class Containers {
  private static final int MOST_CELLS = 40;

  private Containers() {}

  /** The container that an element opens; {@code around} itself where it opens none. */
  static Container of(Element element, String name, Origin origin, Container around) {
    return switch (name) {
      case "blockquote" -> new Container.QuoteContainer(origin);
      case "ul", "menu", "dir" -> new ListContainer(Numbering.NONE, origin);
      case "ol" -> new ListContainer(Numbering.of(element), origin);
      case "li", "dd" -> new Container.ItemContainer(origin);
      case "table" -> new TableContainer(origin);
      case "td", "th" ->
          around instanceof TableContainer
              ? new CellContainer(
                  name.equals("th"), span(element, "colspan"), span(element, "rowspan"), origin)
              : around;
      default -> around;
    };
  }

  /** How many columns or rows a cell takes; more than a table of text has are a mistake. */
  private static int span(Element cell, String attribute) {
    int span = Numbering.read(cell.attr(attribute), 1);
    return span > MOST_CELLS ? 1 : Math.max(1, span);
  }
}
