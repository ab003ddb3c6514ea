package backfile.shell.browse;

import backfile.index.Cell;
import backfile.index.Facet;
import backfile.index.FacetCount;
import backfile.index.Index;
import backfile.index.PostRef;
import backfile.problem.ProblemException;
import backfile.view.DateText;
import backfile.view.Printable;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Answers wishes with events, each kind of wish on a thread of its own. */
final class Questions implements AutoCloseable {
  /** Values beyond these are rare, and nobody walks so far. */
  private static final int MOST_VALUES = 500;

  private final Optional<List<PostRef>> named;
  private final PageMaker pages;
  private final ZoneId zone;
  private final DateText dates;
  private final Consumer<Event> events;
  private final List<Worker> workers = new ArrayList<>();
  private final Worker finding;
  private final Optional<Worker> walking;
  private final Worker reading;
  private final Worker making;
  private final Worker counting;

  /**
   * Questions to an index.
   *
   * @param opening gives a connection for a thread
   * @param named the posts to search among, none for all
   */
  Questions(
      Supplier<Index> opening,
      Optional<List<PostRef>> named,
      PageMaker pages,
      ZoneId zone,
      Consumer<Event> events) {
    this.named = named;
    this.pages = pages;
    this.zone = zone;
    this.dates = new DateText(zone);
    this.events = events;
    Supplier<Index> among = () -> named.map(opening.get()::among).orElseGet(opening);
    Function<String, Event> said = what -> new Event.Said(what, true);
    this.finding = worker("find", named.isPresent() ? among : opening, Event.Failed::new);
    this.walking =
        named.isPresent() ? Optional.empty() : Optional.of(worker("walk", opening, said));
    this.reading = worker("rows", opening, said);
    this.making = worker("page", opening, said);
    this.counting = worker("facet", named.isPresent() ? among : opening, said);
  }

  private Worker worker(String name, Supplier<Index> opening, Function<String, Event> failure) {
    Worker worker =
        new Worker(name, opening, e -> events.accept(failure.apply(Printable.cell(what(e)))));
    workers.add(worker);
    return worker;
  }

  private static String what(RuntimeException e) {
    return e instanceof ProblemException known ? known.problem().what() : e.toString();
  }

  void ask(Wish wish) {
    if (wish instanceof Wish.Posts posts) {
      finding.ask(
          (index, outdated) -> {
            Hearer hearer = new Hearer(outdated, events, Hearer.Pace.USUAL);
            new Finder(index, posts, named, walking, hearer).find();
          });
    } else if (wish instanceof Wish.Rows rows) {
      reading.ask((index, outdated) -> events.accept(new Event.RowsRead(rows(rows, index))));
    } else if (wish instanceof Wish.Page page) {
      making.ask((index, outdated) -> pages.make(index, page).ifPresent(made -> say(page, made)));
    } else if (wish instanceof Wish.Values values) {
      counting.ask((index, outdated) -> count(values, index));
    }
  }

  private void say(Wish.Page wish, PostPage page) {
    events.accept(new Event.PageMade(wish, page));
  }

  /** Stops what nobody waits for, in case that it did not hear it the first time. */
  void nudge() {
    workers.forEach(Worker::nudge);
  }

  private List<PostRow> rows(Wish.Rows wish, Index index) {
    List<PostRow> rows = new ArrayList<>();
    index
        .rows(wish.ids(), PostRow.COLUMNS)
        .forEach((post, row) -> rows.add(PostRow.of(post, row, dates)));
    return rows;
  }

  private void count(Wish.Values wish, Index index) {
    List<FacetCount> values = new ArrayList<>();
    Facet facet = Facet.find(wish.field(), zone).orElseThrow();
    Facet.Order order = facet.isOfDate() ? Facet.Order.VALUE : Facet.Order.COUNT;
    index.facet(
        List.of(facet),
        wish.query(),
        order,
        MOST_VALUES,
        row ->
            values.add(
                new FacetCount(
                    ((Cell.Text) row.cells().get(0)).text(),
                    ((Cell.Count) row.cells().get(1)).number())));
    events.accept(new Event.ValuesCounted(wish, values));
  }

  @Override
  public void close() {
    workers.forEach(Worker::close);
  }
}
