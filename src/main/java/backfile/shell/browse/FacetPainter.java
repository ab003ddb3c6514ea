package backfile.shell.browse;

import backfile.index.FacetCount;
import backfile.view.Printable;
import backfile.view.Width;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;

/** Paints the pane of facets: the fields on top, the values of one below. */
final class FacetPainter {
  private final Styles styles;

  FacetPainter(Styles styles) {
    this.styles = styles;
  }

  /** As many lines as the frame's body has. */
  List<AttributedString> paint(BrowseState state) {
    FacetPane facets = state.facets();
    int width = state.frame().facetColumns();
    List<AttributedString> lines = new ArrayList<>();
    lines.add(fields(facets, width));
    int rows = state.frame().body() - 1;
    for (int i = 0; i < rows; i++) {
      int index = facets.top() + i;
      boolean there = index < facets.values().size();
      lines.add(there ? value(facets, index, width) : blank(state, i, width));
    }
    return lines;
  }

  private AttributedString fields(FacetPane facets, int width) {
    Strip strip = new Strip(width).add(" ");
    boolean all = Width.columns(String.join("  ", FacetPane.FIELDS)) + 3 <= width;
    for (String field : FacetPane.FIELDS) {
      boolean current = field.equals(facets.field());
      if (current) {
        strip.add("[" + field + "] ", styles.title());
      } else if (all) {
        strip.add(field + " ", styles.dim());
      }
    }
    return strip.done();
  }

  private AttributedString blank(BrowseState state, int row, int width) {
    boolean isCounted = state.facets().isCounted() && !state.isLate();
    String said = isCounted ? "no values" : "counting…";
    boolean empty = state.facets().values().isEmpty() && row == 0;
    return new Strip(width).add(empty ? "  " + said : "", styles.dim()).done();
  }

  private AttributedString value(FacetPane facets, int index, int width) {
    FacetCount count = facets.values().get(index);
    boolean current = index == facets.selected();
    AttributedStyle plain = current ? styles.current() : AttributedStyle.DEFAULT;
    String posts = Long.toString(count.posts());
    Strip strip = new Strip(width).add(current ? ">" : " ", plain).add(" ", plain);
    strip.column(Printable.cell(count.value()), strip.room() - posts.length() - 2, plain);
    return strip.add("  " + posts, current ? plain : styles.dim()).done();
  }
}
