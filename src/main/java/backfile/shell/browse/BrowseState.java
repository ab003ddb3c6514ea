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
    KEYS
  }

  /** What a key asks of the world outside. */
  enum Effect {
    NONE,
    CHOOSE,
    CANCEL,
    FOLLOW,
    COPY,
    REPAINT
  }

  private final Function<String, Query> parser;
  private final boolean named;
  private final QueryLine line;
  private final ResultList list = new ResultList();
  private final FacetPane facets = new FacetPane();
  private final ReadingView reading = new ReadingView();
  private Mode mode = Mode.LIST;
  private Mode behindKeys = Mode.LIST;
  private Frame frame = new Frame(80, 24, false);
  private Sorting sorting;
  private Optional<Typed> typed = Optional.empty();
  private Optional<Problem> problem = Optional.empty();
  private Optional<Event.Said> said = Optional.empty();
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
    if (event instanceof Event.Found found && wishesPosts().equals(Optional.of(found.wish()))) {
      list.found(found);
    } else if (event instanceof Event.RowsRead rows) {
      list.read(rows.rows());
    } else if (event instanceof Event.PageMade made) {
      show(made);
    } else if (event instanceof Event.ValuesCounted counted
        && counted.wish().field().equals(facets.field())) {
      facets.show(counted.wish(), counted.values());
    } else if (event instanceof Event.Said message) {
      said = Optional.of(message);
    }
  }

  private void show(Event.PageMade made) {
    if (!wishesPage().equals(Optional.of(made.wish()))) {
      return;
    }
    if (made.wish().whole()) {
      reading.show(made.page());
    } else {
      boolean same = previewed.map(each -> each.id() == made.wish().id()).orElse(false);
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
    boolean whole = mode == Mode.READING;
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
    return switch (key.action()) {
      case CANCEL -> Effect.CANCEL;
      case REPAINT -> Effect.REPAINT;
      case FOLLOW -> Effect.FOLLOW;
      case COPY -> Effect.COPY;
      default ->
          switch (mode) {
            case LIST -> inList(key);
            case FACETS -> inFacets(key);
            case READING -> inReading(key);
            case KEYS -> inKeys(key);
          };
    };
  }

  private Effect inList(Key key) {
    switch (key.action()) {
      case UP -> list.move(-1);
      case DOWN -> list.move(1);
      case PAGE_UP -> list.page(-1);
      case PAGE_DOWN -> list.page(1);
      case FIRST -> list.move(-list.size());
      case LAST -> list.move(list.size());
      case MARK -> {
        list.mark();
        list.move(1);
      }
      case MARK_UPWARD -> {
        list.mark();
        list.move(-1);
      }
      case ENTER -> read(ReadingView.Entry.TOP);
      case LEAVE -> {
        return Effect.CHOOSE;
      }
      default -> {
        return anywhere(key);
      }
    }
    return Effect.NONE;
  }

  private void read(ReadingView.Entry entry) {
    if (list.currentId().isPresent()) {
      mode = Mode.READING;
      reading.enter(entry);
    }
  }

  /** Keys that mean the same in the list and in the pane of facets. */
  private Effect anywhere(Key key) {
    switch (key.action()) {
      case MARK_ALL -> list.markAll();
      case CHOOSE -> {
        list.choose();
        return Effect.CHOOSE;
      }
      case SORT -> sorting = sorting.next(named);
      case FACETS -> openFacets(mode != Mode.FACETS);
      case KEYS -> showKeys();
      case PREVIEW_UP -> scrollPreview(-Math.max(1, frame.previewRows() / 2));
      case PREVIEW_DOWN -> scrollPreview(Math.max(1, frame.previewRows() / 2));
      default -> edit(key);
    }
    return Effect.NONE;
  }

  private void edit(Key key) {
    if (line.text().isEmpty() && key.equals(Key.typed("?"))) {
      showKeys();
    } else if (line.act(key)) {
      parse();
    }
  }

  private void parse() {
    Typed.Outcome outcome = Typed.read(line.text(), parser);
    problem = outcome.problem();
    typed = outcome.typed().or(() -> typed);
  }

  private void showKeys() {
    behindKeys = mode;
    mode = Mode.KEYS;
    keysTop = 0;
  }

  private void openFacets(boolean open) {
    mode = open ? Mode.FACETS : Mode.LIST;
    frame = frame.withFacets(open);
    fit();
  }

  private void scrollPreview(int by) {
    int last = Math.max(0, preview.lines().size() - frame.previewRows());
    previewTop = Math.max(0, Math.min(last, previewTop + by));
  }

  private Effect inFacets(Key key) {
    switch (key.action()) {
      case UP -> facets.move(-1);
      case DOWN -> facets.move(1);
      case PAGE_UP -> facets.page(-1);
      case PAGE_DOWN -> facets.page(1);
      case FIRST -> facets.move(-facets.values().size());
      case LAST -> facets.move(facets.values().size());
      case LEFT, MARK_UPWARD -> facets.turn(-1);
      case RIGHT, MARK -> facets.turn(1);
      case ENTER -> facets.term().ifPresent(this::toggle);
      case CHOOSE -> facets.term().ifPresent(term -> toggle("-" + term));
      case LEAVE -> openFacets(false);
      default -> {
        return anywhere(key);
      }
    }
    return Effect.NONE;
  }

  private void toggle(String term) {
    line.replace(FacetPane.toggled(line.text(), term));
    parse();
  }

  private Effect inReading(Key key) {
    switch (key.action()) {
      case UP -> reading.scroll(-1);
      case DOWN -> reading.scroll(1);
      case PAGE_UP -> reading.page(-1);
      case PAGE_DOWN -> reading.page(1);
      case FIRST -> reading.scroll(Integer.MIN_VALUE);
      case LAST -> reading.scroll(Integer.MAX_VALUE);
      case LEFT -> turnTo(-1, ReadingView.Entry.TOP);
      case RIGHT -> turnTo(1, ReadingView.Entry.TOP);
      case MARK -> list.mark();
      case KEYS -> showKeys();
      case LEAVE, ENTER -> mode = frame.facets() ? Mode.FACETS : Mode.LIST;
      case CHOOSE -> {
        list.choose();
        return Effect.CHOOSE;
      }
      case TYPE -> {
        return inReading(key.text());
      }
      default -> {}
    }
    return Effect.NONE;
  }

  /** Letters, as in less and other programs that read. */
  private Effect inReading(String letter) {
    switch (letter) {
      case "j" -> reading.scroll(1);
      case "k" -> reading.scroll(-1);
      case " " -> reading.page(1);
      case "b" -> reading.page(-1);
      case "g" -> reading.scroll(Integer.MIN_VALUE);
      case "G" -> reading.scroll(Integer.MAX_VALUE);
      case "n" -> turnToMatch(1, ReadingView.Entry.FIRST_MATCH);
      case "N" -> turnToMatch(-1, ReadingView.Entry.LAST_MATCH);
      case "q" -> mode = frame.facets() ? Mode.FACETS : Mode.LIST;
      case "?" -> showKeys();
      case "f" -> {
        return Effect.FOLLOW;
      }
      case "y" -> {
        return Effect.COPY;
      }
      default -> {}
    }
    return Effect.NONE;
  }

  /** To the next match, which may be in another post. */
  private void turnToMatch(int by, ReadingView.Entry entry) {
    if (!reading.turn(by)) {
      turnTo(by, entry);
    }
  }

  private void turnTo(int by, ReadingView.Entry entry) {
    if (list.move(by)) {
      reading.enter(entry);
    } else {
      said = Optional.of(new Event.Said(by > 0 ? "the last post" : "the first post", false));
    }
  }

  private Effect inKeys(Key key) {
    switch (key.action()) {
      case UP -> keysTop = Math.max(0, keysTop - 1);
      case DOWN -> keysTop++;
      case PAGE_UP -> keysTop = Math.max(0, keysTop - frame.readingRows());
      case FIRST -> keysTop = 0;
      case PAGE_DOWN -> keysTop += frame.readingRows();
      case NONE -> {}
      default -> mode = behindKeys;
    }
    return Effect.NONE;
  }
}
