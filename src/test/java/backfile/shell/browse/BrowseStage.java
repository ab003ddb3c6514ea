package backfile.shell.browse;

import backfile.index.PostRef;
import backfile.query.QueryClock;
import backfile.query.QueryParser;
import backfile.shell.browse.BrowseState.Effect;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jline.utils.AttributedString;

/** A screen without a terminal and without an index: keys are pressed and answers given. */
abstract class BrowseStage {
  private static final QueryClock CLOCK = new QueryClock(Instant.EPOCH, ZoneOffset.UTC);

  final BrowseState state =
      new BrowseState("", Sorting.NEWEST, false, text -> QueryParser.parse(text, CLOCK));
  boolean colorful;
  String tags = "";

  BrowseStage() {
    state.resize(80, 24);
  }

  Effect press(Action... actions) {
    Effect effect = Effect.NONE;
    for (Action action : actions) {
      effect = state.act(Key.of(action));
    }
    return effect;
  }

  void type(String text) {
    text.chars().forEach(c -> state.act(Key.typed(Character.toString(c))));
  }

  <W extends Wish> Optional<W> wish(Class<W> kind) {
    return state.wishes().stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }

  /** So many posts are found, of which those that are wanted are read. */
  void find(int posts) {
    found(LongStream.rangeClosed(1, posts), true);
  }

  void found(LongStream posts, boolean complete) {
    Wish.Posts wish = wish(Wish.Posts.class).orElseThrow();
    long[] ids = posts.toArray();
    state.take(
        new Event.Found(wish, new RowIds(ids, ids.length), complete, wish.typed(), wish.sorting()));
    read();
  }

  void read() {
    wish(Wish.Rows.class)
        .ifPresent(
            rows -> state.take(new Event.RowsRead(rows.ids().stream().map(this::row).toList())));
  }

  PostRow row(long id) {
    PostRef post = new PostRef(id, "id" + id, "post-" + id + ".md", "Post " + id);
    Optional<String> link = Optional.of("https://example.org/" + id);
    return new PostRow(
        post, "Post " + id + " of the 港", "2016-02-03", "Harbour", "Ada", tags, 7, link);
  }

  void makePage(int lines, Integer... matches) {
    List<AttributedString> text = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      text.add(new AttributedString("line " + i));
    }
    PostPage page = new PostPage(text, List.of(matches));
    state.take(new Event.PageMade(wish(Wish.Page.class).orElseThrow(), page));
  }

  List<AttributedString> painted() {
    return new ScreenPainter(new Styles(colorful, true), "demo").paint(state).lines();
  }

  List<String> lines() {
    return painted().stream().map(AttributedString::toString).toList();
  }

  String status() {
    return lines().get(lines().size() - 1);
  }
}
