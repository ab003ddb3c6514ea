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
  private static final int GAP = 2;

  /** Less would tell no tag from another. */
  private static final int FEWEST_FOR_TAGS = 6;

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
    String extra = extra(post, state.sorting());
    int beside = columns >= EXTRA_FROM ? Math.min(30, columns / 3) : 0;
    int tags = tagColumns(post, strip.room(), beside, extra);
    int title = strip.room() - (beside == 0 ? 0 : beside + GAP);
    title -= beside == 0 && tags > 0 ? tags + GAP : 0;
    strip.column(post.title(), title, plain);
    if (beside > 0) {
      strip.add("  ", plain).column(extra, beside - (tags == 0 ? 0 : tags + GAP), dim);
    }
    if (tags > 0) {
      strip.add("  ", plain).add(post.tags(), current ? plain : styles.tag());
    }
    return strip.done();
  }

  /**
   * The room for tags at the end of a row. They share that of what stands beside the title, or have
   * what the title leaves.
   */
  private static int tagColumns(PostRow post, int room, int beside, String extra) {
    int wanted = Width.columns(post.tags());
    int free =
        beside > 0
            ? Math.max(beside / 2, beside - Width.columns(extra) - GAP)
            : room - Width.columns(post.title()) - GAP;
    int columns = Math.min(wanted, free);
    return columns < Math.min(wanted, FEWEST_FOR_TAGS) ? 0 : columns;
  }

  /** What the order goes by, where the title and the date do not tell. */
  private static String extra(PostRow post, Sorting sorting) {
    return switch (sorting) {
      case LONGEST, SHORTEST -> post.words() == 1 ? "1 word" : post.words() + " words";
      case AUTHOR, AUTHOR_BACKWARD -> post.authors();
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
    Optional<PostRow> post = state.list().current();
    if (frame.isPreviewBeside()) {
      post.ifPresent(row -> addTitle(row, strip.room(), strip));
      return strip.done();
    }
    strip.add(styles.rule().repeat(2), styles.dim());
    if (post.isPresent()) {
      addTitle(post.get(), strip.add(" ").room() - 1, strip);
      strip.add(" ");
    }
    return strip.add(styles.rule().repeat(strip.room()), styles.dim()).done();
  }

  /** The title and its tags, which take no more than a third of the room. */
  private void addTitle(PostRow post, int room, Strip strip) {
    String tags = Width.cut(post.tags(), room / 3);
    int tagged = tags.isEmpty() ? 0 : GAP + Width.columns(tags);
    strip.add(Width.cut(post.title(), Math.max(0, room - tagged)), styles.title());
    if (tagged > 0) {
      strip.add("  ").add(tags, styles.tag());
    }
  }
}
