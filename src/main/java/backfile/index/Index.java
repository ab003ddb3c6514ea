package backfile.index;

import backfile.query.Period;
import backfile.query.Query;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import java.util.function.Predicate;

/** An open index: the questions that can be asked of an archive. It never writes. */
public final class Index implements AutoCloseable {
  /** So many values, or posts, are suggested where there are more. */
  public static final int MOST_SUGGESTED = Suggestions.MOST;

  private final StoppableConnection database;
  private final Among among;

  private Index(StoppableConnection database, Among among) {
    this.database = database;
    this.among = among;
  }

  /** Opens an index that is there; a missing, damaged or newer one is a problem. */
  public static Index open(Path file) {
    return new Index(new StoppableConnection(file, Index::connect), Among.ALL);
  }

  private static Connection connect(Path file) {
    Connection connection = Database.openToRead(file);
    boolean isCurrent = false;
    try {
      Schema.State state = Schema.check(connection, file);
      isCurrent = state == Schema.State.CURRENT;
      if (!isCurrent) {
        throw Schema.outdated(file, state);
      }
      Stopping.whileWorking(connection);
      return connection;
    } catch (SQLException e) {
      throw Database.problem(file, e);
    } finally {
      if (!isCurrent) {
        new SharedConnection(connection).giveUp();
      }
    }
  }

  /** Whether another file has taken the place of the one that was opened. */
  public boolean isReplaced() {
    return database.isReplaced();
  }

  /** The same index, whose listings and counts are of these posts only; it is closed as one. */
  public Index among(List<PostRef> posts) {
    return new Index(database, Among.of(posts));
  }

  /** Gives the rows of a listing to {@code consumer}, one at a time, and says how many. */
  public long list(Search search, RowConsumer consumer) {
    Listing listing = new Listing(search, among);
    long[] count = {0};
    database.read(
        listing::asked,
        listing,
        untilTheEnd(
            listed -> {
              consumer.accept(listed.path(), listed.row());
              count[0]++;
            }));
    return count[0];
  }

  /**
   * Gives the row ids of a listing to {@code consumer}, one at a time, until it says that it has
   * enough.
   */
  public void ids(Search search, LongPredicate consumer) {
    ids(new Listing(search, among)::askedForIds, consumer);
  }

  /**
   * The same, looking at one post after the other in an order by date, title, author or words. It
   * begins to find soon where many posts match, and takes long where few do.
   */
  public void walk(Search search, LongPredicate consumer) {
    ids(connection -> new Listing(search, among).askedToWalk(), consumer);
  }

  private void ids(StoppableConnection.Question asked, LongPredicate consumer) {
    database.read(asked, Listing::id, consumer::test);
  }

  /** The posts of a listing, in its order. */
  public List<PostRef> posts(Search search) {
    List<PostRef> posts = new ArrayList<>();
    database.read(new Listing(search, among)::askedForPosts, Listing::post, posts::add);
    return posts;
  }

  /** Gives each address that the texts of these posts link to, with its post. */
  public void links(List<PostRef> posts, BiConsumer<PostRef, String> consumer) {
    database.ask(
        connection -> {
          StoredPosts.links(connection, posts, consumer);
          return 0;
        });
  }

  /** The posts of these row ids, as far as they are there, each with the cells of its columns. */
  public Map<PostRef, Row> rows(List<Long> ids, List<Column> columns) {
    return database.ask(connection -> new ChosenRows(connection, columns).read(ids));
  }

  /** Gives the posts that a query names to {@code consumer}, newest first. */
  public void each(Query query, Consumer<WholePost> consumer) {
    WholePosts posts = new WholePosts(query);
    database.read(connection -> posts.asked(), posts, untilTheEnd(consumer));
  }

  private static <R> Predicate<R> untilTheEnd(Consumer<R> consumer) {
    return row -> {
      consumer.accept(row);
      return true;
    };
  }

  public long count(Query query) {
    return database.askLong(among.select(query)::count);
  }

  /** What SQLite is asked for a listing. */
  public Asked explain(Search search) {
    return database.askLong(new Listing(search, among)::asked);
  }

  /** What SQLite is asked for a count. */
  public Asked explain(Query query) {
    return among.select(query).counting();
  }

  /** Whether there is any post that a query names. */
  public boolean hasAny(Query query) {
    return database.askLong(connection -> among.select(query).isLargerThan(0, connection));
  }

  /**
   * Gives the values of one facet, or the pairs of two, to {@code consumer}: a cell for each and
   * the number of posts.
   *
   * @param limit the most rows, below 0 for all
   */
  public void facet(
      List<Facet> facets, Query query, Facet.Order order, long limit, Consumer<Row> consumer) {
    FacetCounts counts = new FacetCounts(facets, among.select(query));
    database.read(connection -> counts.asked(order, limit), counts::row, untilTheEnd(consumer));
  }

  /** What SQLite is asked for the values of facets. */
  public Asked explain(List<Facet> facets, Query query, Facet.Order order, long limit) {
    return new FacetCounts(facets, among.select(query)).asked(order, limit);
  }

  /** How many of the posts are in each period that has any, by the period's name. */
  public SortedMap<String, Long> timeline(Query query, Period period, ZoneId zone) {
    SortedMap<String, Long> posts = new TreeMap<>();
    facet(
        List.of(Facet.of(period, zone)),
        query,
        Facet.Order.VALUE,
        -1,
        row ->
            posts.put(
                ((Cell.Text) row.cells().get(0)).text(),
                ((Cell.Count) row.cells().get(1)).number()));
    return posts;
  }

  /** The posts that a ref can mean: none, one, or several where it is ambiguous. */
  public List<PostRef> find(String ref) {
    return database.ask(connection -> RefFinder.find(connection, ref));
  }

  /** The post with this path in the archive's folder. */
  public Optional<PostRef> findPath(String path) {
    return database.ask(connection -> RefFinder.findPath(connection, path));
  }

  public StoredPost read(PostRef ref) {
    return database.ask(connection -> StoredPosts.read(connection, ref.postId()));
  }

  /** What finds the matches of a query in texts; it is closed by itself. */
  public MatchMarker marker() {
    return database.ask(connection -> MatchMarker.like(connection));
  }

  /** The same with U+0002 before and U+0003 after what a query finds in the text. */
  public StoredPost read(PostRef ref, Query query) {
    return database.ask(
        connection -> {
          StoredPost post = StoredPosts.read(connection, ref.postId());
          try (MatchMarker marker = MatchMarker.like(connection)) {
            List<Cell.Match> found = marker.mark(query, "", post.text()).text();
            return post.withSigns(Snippets.marked(post.text(), found));
          }
        });
  }

  /**
   * Values of a field that start so, most used first; years, months or days newest first. Where no
   * counts are kept they are those that the newest posts have, each with 0 posts.
   *
   * @param field its name, as typed
   * @param zone in which days begin
   */
  public List<FacetCount> suggestValues(String field, String start, ZoneId zone) {
    return database.ask(connection -> Suggestions.values(connection, field, start, zone));
  }

  /** Keys of the front matter of the newest posts. */
  public List<FacetCount> suggestKeys() {
    return database.ask(connection -> Suggestions.keys(connection));
  }

  /** Posts whose ID or slug starts so. */
  public List<NamedPost> suggestPosts(String start) {
    return database.ask(connection -> Suggestions.posts(connection, start));
  }

  /** A person's own tags, by name. */
  public List<TagCount> tags() {
    return database.ask(connection -> TagTables.counts(connection));
  }

  /** A person's own tags of a post, by name. */
  public List<String> tags(PostRef ref) {
    return database.ask(connection -> TagTables.ofPost(connection, ref.postId()));
  }

  /** Where posts name a page, given any form of its address; newest post first. */
  public List<PageUse> findPage(String address) {
    return database.ask(connection -> new PageFinder(connection, address).find());
  }

  /** Something that is known of the archive: {@code folder}, {@code indexed}, {@code timezone}. */
  public String about(String key) {
    return database.ask(
        connection -> {
          try (PreparedStatement select =
              connection.prepareStatement("SELECT value FROM about WHERE key = ?")) {
            select.setString(1, key);
            try (ResultSet row = select.executeQuery()) {
              return row.next() ? row.getString(1) : "";
            }
          }
        });
  }

  /** Work that compares what the index knows with what lies elsewhere. */
  <T> T withConnection(UserFile.Work<T> work) {
    return database.ask(work);
  }

  /**
   * Stops the question that another thread is asking; it ends with {@link InterruptedQuery}, soon
   * even where SQLite does not hear it. One that is about to be asked is stopped by interrupting
   * its thread.
   */
  public void interrupt() {
    database.stop();
  }

  @Override
  public void close() {
    database.close();
  }
}
