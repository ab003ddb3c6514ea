package backfile.shell.browse;

import backfile.view.Width;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;

/**
 * Paints the list and the preview of its current post, beside each other or one below the other.
 */
final class ListPainter {
  private static final int DATE_FROM = 36;
  private static final int EXTRA_FROM = 64;
  private static final int DATE = 10;

  private final Styles styles;

  ListPainter(Styles styles) {
    this.styles = styles;
  }

  /** As many lines as the frame's body has. */
  List<AttributedString> paint(BrowseState state) {
    Frame frame = state.frame();
    List<AttributedString> lines = new ArrayList<>();
    for (int i = 0; i < frame.listRows(); i++) {
      lines.add(row(state, state.list().top() + i));
    }
    List<AttributedString> preview = preview(state);
    if (frame.isPreviewBelow()) {
      lines.addAll(preview);
    } else if (frame.isPreviewBeside()) {
      for (int i = 0; i < lines.size(); i++) {
        Strip strip = new Strip(frame.mainColumns()).add(lines.get(i)).fill(frame.listColumns());
        strip.add(styles.border() + " ", styles.dim()).add(preview.get(i));
        lines.set(i, strip.done());
      }
    }
    return lines;
  }

  private AttributedString row(BrowseState state, int index) {
    int columns = state.frame().listColumns();
    Strip strip = new Strip(columns);
    Optional<PostRow> row = state.list().row(index);
    boolean current = index == state.list().selected() && index < state.list().size();
    if (row.isEmpty()) {
      return strip.add(index < state.list().size() ? "  …" : "").done();
    }
    PostRow post = row.get();
    AttributedStyle plain = current ? styles.current() : AttributedStyle.DEFAULT;
    AttributedStyle dim = current ? styles.current() : styles.dim();
    strip.add(current ? ">" : " ", plain);
    boolean marked = state.list().isMarked(post.post().postId());
    strip.add(marked ? styles.mark() : " ", current ? plain : styles.prompt()).add(" ", plain);
    if (columns >= DATE_FROM) {
      strip.column(post.date(), DATE, dim).add("  ", plain);
    }
    int extra = columns >= EXTRA_FROM ? Math.min(30, columns / 3) : 0;
    int title = strip.room() - (extra == 0 ? 0 : extra + 2);
    strip.column(post.title(), title, plain);
    if (extra > 0) {
      strip.add("  ", plain).column(extra(post, state.sorting()), extra, dim);
    }
    return strip.done();
  }

  /** What the order goes by, where the title and the date do not tell. */
  private static String extra(PostRow post, Sorting sorting) {
    return switch (sorting) {
      case LONGEST -> post.words() == 1 ? "1 word" : post.words() + " words";
      case AUTHOR -> post.authors();
      default -> post.categories();
    };
  }

  /** The title, and as many lines as there is room for. */
  private List<AttributedString> preview(BrowseState state) {
    Frame frame = state.frame();
    List<AttributedString> lines = new ArrayList<>();
    if (frame.previewRows() == 0) {
      return lines;
    }
    lines.add(previewTitle(state));
    List<AttributedString> page = state.list().size() == 0 ? List.of() : state.preview().lines();
    for (int i = 0; i < frame.previewRows(); i++) {
      int line = state.previewTop() + i;
      lines.add(line < page.size() ? page.get(line) : AttributedString.EMPTY);
    }
    return lines;
  }

  private AttributedString previewTitle(BrowseState state) {
    Frame frame = state.frame();
    Strip strip = new Strip(frame.previewColumns());
    String title = state.list().current().map(PostRow::title).orElse("");
    if (frame.isPreviewBeside()) {
      return strip.add(title, styles.title()).done();
    }
    strip.add(styles.rule().repeat(2), styles.dim());
    if (!title.isEmpty()) {
      strip.add(" " + Width.cut(title, Math.max(0, strip.room() - 4)) + " ", styles.title());
    }
    return strip.add(styles.rule().repeat(strip.room()), styles.dim()).done();
  }
}
