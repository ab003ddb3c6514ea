package backfile.shell.browse;

import backfile.index.Index;
import backfile.index.MatchMarker;
import backfile.index.PostRef;
import backfile.index.StoredPost;
import backfile.view.Paint;
import backfile.view.page.PageLayout;
import backfile.view.page.Reading;
import backfile.view.page.ReadingPage;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jline.utils.AttributedString;

/** Lays posts out as the reading page does, and marks matches in them. One thread uses it. */
final class PageMaker implements AutoCloseable {
  private final ZoneId zone;
  private final Styles styles;
  private Optional<MatchMarker> marker = Optional.empty();

  PageMaker(ZoneId zone, Styles styles) {
    this.zone = zone;
    this.styles = styles;
  }

  /** The page that is wished for; none where the post is gone. */
  Optional<PostPage> make(Index index, Wish.Page wish) {
    Optional<PostRef> ref = index.rows(List.of(wish.id()), List.of()).keySet().stream().findFirst();
    if (ref.isEmpty()) {
      return Optional.empty();
    }
    if (marker.isEmpty()) {
      marker = Optional.of(index.marker());
    }
    StoredPost post = index.read(ref.get());
    MatchMarker.Marked marked = marker.get().mark(wish.marked(), post.title(), post.text());
    List<AttributedString> lines = new ArrayList<>();
    List<Integer> matches = new ArrayList<>();
    List<String> tags = wish.whole() ? index.tags(ref.get()) : List.of();
    Reading reading = Reading.of(post, tags);
    Paint paint = styles.colorful() ? Paint.on() : Paint.off();
    PageLayout layout =
        PageLayout.terminal(zone, wish.width(), paint).withWidth(Math.min(100, wish.width()));
    if (wish.whole()) {
      TokenMarks title = new TokenMarks(post.title(), marked.title(), styles.match());
      title.paint(printed(reading.header(), layout.withoutLinks()), wish.width(), lines, matches);
      lines.add(AttributedString.EMPTY);
    }
    PageLayout body = layout.withoutHeader();
    TokenMarks text = new TokenMarks(post.text(), marked.text(), styles.match());
    text.paint(
        printed(reading, wish.whole() ? body : body.withoutLinks()), wish.width(), lines, matches);
    return Optional.of(new PostPage(List.copyOf(lines), List.copyOf(matches)));
  }

  private static List<AttributedString> printed(Reading reading, PageLayout layout) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
    new ReadingPage(layout, out).print(reading);
    out.flush();
    List<AttributedString> lines = new ArrayList<>();
    bytes.toString(StandardCharsets.UTF_8).lines().forEach(line -> lines.add(styled(line)));
    return lines;
  }

  private static AttributedString styled(String line) {
    return line.indexOf('\033') < 0 ? new AttributedString(line) : AttributedString.fromAnsi(line);
  }

  @Override
  public void close() {
    marker.ifPresent(MatchMarker::close);
  }
}
