package backfile.shell.browse;

import backfile.problem.Problem;
import backfile.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** All that the screen shows; keys and answers change it. It knows neither terminal nor threads. */
final class BrowseState {
  /** Which part the keys are for. */
  enum Mode {
    LIST,
    FACETS,
    READING,
    FINDING,
    TAGS,
    KEYS
  }

  /** What a key asks of the world outside. */
  enum Effect {
    NONE,
    CHOOSE,
    CANCEL,
    FOLLOW,
    COPY,
    TAG,
    REPAINT,
    SUSPEND
  }

  private final Function<String, Query> parser;
  private final boolean named;
  private final QueryLine line;
  private final ResultList list = new ResultList();
  private final FacetPane facets = new FacetPane();
  private final ReadingView reading = new ReadingView();
  private Mode mode = Mode.LIST;
  private final QueryLine tags = new QueryLine("");
  private final QueryLine finding = new QueryLine("");
  private Mode behindKeys = Mode.LIST;
  private Mode behindTags = Mode.LIST;
  private Frame frame = new Frame(80, 24, false);
  private Sorting sorting;
  private Optional<Typed> typed = Optional.empty();
  private Optional<Problem> problem = Optional.empty();
  private Optional<Event.Said> said = Optional.empty();
  private Optional<Wish.Posts> late = Optional.empty();
  private Optional<Wish.Posts> failed = Optional.empty();
  private PostPage preview = PostPage.BLANK;
  private Optional<Wish.Page> previewed = Optional.empty();
  private int previewTop;
  private int keysTop;

  /**
   * A screen before its first answer.
   *
   * @param parser makes a query of a text, within the filters
   * @param named whether the posts to search among were named
   */
  BrowseState(String text, Sorting sorting, boolean named, Function<String, Query> parser) {
    this.line = new QueryLine(text);
    this.sorting = sorting;
    this.named = named;
    this.parser = parser;
    parse();
  }

  QueryLine line() {
    return line;
  }

  ResultList list() {
    return list;
  }

  FacetPane facets() {
    return facets;
  }

  ReadingView reading() {
    return reading;
  }

  Mode mode() {
    return mode;
  }

  /** Whether a post takes the whole screen. */
  boolean isReading() {
    return mode == Mode.READING
        || mode == Mode.FINDING
        || (mode == Mode.TAGS && behindTags == Mode.READING);
  }

  Frame frame() {
    return frame;
  }

  Sorting sorting() {
    return sorting;
  }

  Optional<Problem> problem() {
    return problem;
  }

  Optional<Event.Said> said() {
    return said;
  }

  /** Whether the posts shown are those from before, and it is not said yet that others are late. */
  boolean isWaiting() {
    return !isAnswered() && !late.equals(wishesPosts());
  }

  /** Whether the posts shown are those from before, and others are long in coming. */
  boolean isLate() {
    return !isAnswered() && late.equals(wishesPosts());
  }

  /** Whether a key is about posts that are not shown yet. */
  boolean hasToWait(Key key) {
    return !isAnswered() && KeyEffects.areAboutPosts(mode, key.action());
  }

  /** The same of a key from before they came, which is about them in the order wished for. */
  boolean hasToWaitStill(Key key) {
    boolean isSorting =
        !wishesPosts().equals(failed)
            && list.shown().filter(this::isCurrent).filter(each -> !each.isSorted()).isPresent();
    return hasToWait(key) || (isSorting && KeyEffects.areAboutPosts(mode, key.action()));
  }

  private boolean isAnswered() {
    Optional<Wish.Posts> wish = wishesPosts();
    return wish.isEmpty()
        || wish.equals(failed)
        || list.shown().filter(this::isCurrent).isPresent();
  }

  PostPage preview() {
    return preview;
  }

  int previewTop() {
    return previewTop;
  }

  /** The first line of the help that is seen, of so many. */
  int keysTop(int lines) {
    keysTop = Math.max(0, Math.min(keysTop, lines - frame.readingRows()));
    return keysTop;
  }

  void resize(int columns, int rows) {
    frame = new Frame(columns, rows, frame.facets());
    fit();
  }

  private void fit() {
    list.resize(frame.listRows());
    facets.resize(frame.body() - 1);
    reading.resize(frame.readingRows());
    scrollPreview(0);
  }

  /** Takes an answer. */
  void take(Event event) {
    if (event instanceof Event.Found found && isCurrent(found)) {
      changeList(() -> list.found(found, stays()));
    } else if (event instanceof Event.RowsRead rows) {
      changeList(() -> list.read(rows.rows()));
    } else if (event instanceof Event.Failed failure) {
      said = Optional.of(new Event.Said(failure.what(), true));
      failed = wishesPosts();
    } else if (event instanceof Event.PageMade made) {
      show(made);
    } else if (event instanceof Event.ValuesCounted counted
        && counted.wish().field().equals(facets.field())) {
      facets.show(counted.wish(), counted.values());
    } else if (event instanceof Event.Said message) {
      said = Optional.of(message);
    } else if (event instanceof Event.Waited) {
      late = wishesPosts();
      if (!isReading()) {
        list.letGo();
      }
    }
  }

  /** Whoever has left the first post stays on theirs, unless it is long in being found again. */
  private boolean stays() {
    return isReading() || (list.selected() > 0 && !isLate());
  }

  /** A post that is read stays, but where another order has no place for it. */
  private void changeList(Runnable change) {
    Optional<Long> before = list.currentId();
    change.run();
    if (isReading() && before.isPresent() && !list.currentId().equals(before)) {
      reading.enter(ReadingView.Entry.TOP);
      say("that post is too far down in this order; this is the first", false);
    }
  }

  private void show(Event.PageMade made) {
    if (!wishesPage().equals(Optional.of(made.wish()))) {
      return;
    }
    if (made.wish().whole()) {
      reading.show(made.page());
    } else {
      boolean same = previewed.map(each -> each.isLaidOutAs(made.wish())).orElse(false);
      preview = made.page();
      previewed = Optional.of(made.wish());
      previewTop = same ? previewTop : preview.firstMatchAt(frame.previewRows());
      scrollPreview(0);
    }
  }

  /** What is lacking now, all of it: what was asked for already is among it. */
  List<Wish> wishes() {
    List<Wish> wishes = new ArrayList<>();
    wishesPosts().ifPresent(wishes::add);
    List<Long> missing = list.missing();
    if (!missing.isEmpty()) {
      wishes.add(new Wish.Rows(missing));
    }
    wishesPage().ifPresent(wishes::add);
    if (frame.facets()) {
      found().ifPresent(query -> wishes.add(new Wish.Values(query, facets.field())));
    }
    return wishes;
  }

  private Optional<Wish.Posts> wishesPosts() {
    return typed.map(each -> new Wish.Posts(each, sorting));
  }

  private Optional<Wish.Page> wishesPage() {
    boolean whole = isReading();
    int width = whole ? frame.columns() : frame.previewColumns();
    if (width <= 0 || (!whole && frame.previewRows() <= 0) || found().isEmpty()) {
      return Optional.empty();
    }
    return list.currentId().map(id -> new Wish.Page(id, found().get(), width, whole));
  }

  /** What the posts shown were found by. */
  private Optional<Query> found() {
    return list.shown().map(each -> each.asked().query());
  }

  /** Does what a key asks for, as far as the screen can. */
  Effect act(Key key) {
    said = Optional.empty();
    return new KeyEffects(this).of(key);
  }

  /** Reads the query line, after it was changed. */
  void parse() {
    Typed.Outcome outcome = Typed.read(line.text(), parser);
    problem = outcome.problem();
    typed = outcome.typed().or(() -> typed);
  }

  /** What a term is added to: the query as it was understood, or none while it has a fault. */
  Optional<String> understood() {
    if (problem.isPresent()) {
      return Optional.empty();
    }
    Optional<Typed> asked = list.shown().filter(this::isCurrent).map(Event.Found::asked);
    return asked.or(() -> typed).map(Typed::text);
  }

  private boolean isCurrent(Event.Found found) {
    return Optional.of(found.wish()).equals(wishesPosts());
  }

  void turnTo(Mode newMode) {
    mode = newMode;
  }

  void sort() {
    sorting = sorting.next(named);
  }

  void reverse() {
    if (sorting == Sorting.GIVEN) {
      say("the order given has no reverse; Alt-s sorts", false);
    }
    sorting = sorting.reverse();
  }

  void say(String message, boolean isProblem) {
    said = Optional.of(new Event.Said(message, isProblem));
  }

  void showKeys() {
    behindKeys = mode;
    mode = Mode.KEYS;
    keysTop = 0;
  }

  void hideKeys() {
    mode = behindKeys;
  }

  void scrollKeys(int by) {
    keysTop = Math.max(0, keysTop + by);
  }

  void openFacets(boolean open) {
    mode = open ? Mode.FACETS : Mode.LIST;
    frame = frame.withFacets(open);
    fit();
  }

  void scrollPreview(int by) {
    int last = Math.max(0, preview.lines().size() - frame.previewRows());
    previewTop = Math.max(0, Math.min(last, previewTop + by));
  }

  /** The tags to add and take away are typed, for {@link #tagged()}. */
  void askForTags() {
    if (list.currentId().isPresent()) {
      behindTags = mode;
      mode = Mode.TAGS;
      tags.replace("");
    }
  }

  /** A text that is looked for in the post that is read is typed. */
  void askForText() {
    mode = Mode.FINDING;
    finding.replace("");
  }

  QueryLine finding() {
    return finding;
  }

  void hideTags() {
    mode = behindTags;
  }

  QueryLine tags() {
    return tags;
  }

  /** Says that these posts have other tags now. */
  void retagged(List<Long> ids) {
    list.outdate(ids);
    previewed = Optional.empty();
  }

  /** The posts that a tag is for: while one is read, that one. */
  List<Long> tagged() {
    return isReading() || list.marked().isEmpty()
        ? list.currentId().map(List::of).orElse(List.of())
        : list.marked();
  }
}
