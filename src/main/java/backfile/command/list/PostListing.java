package backfile.command.list;

import backfile.command.output.Output;
import backfile.command.output.OutputOptions;
import backfile.command.session.LastList;
import backfile.command.session.Session;
import backfile.index.Column;
import backfile.index.Columns;
import backfile.index.Search;
import backfile.index.SortKey;
import backfile.problem.ExitCode;
import backfile.query.Query;
import backfile.view.listing.OutputFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints the posts that a query matches, and remembers them for {@code @} refs. */
final class PostListing {
  /** For programs: what most want, without the texts. */
  private static final String[] MANY = {
    "id", "title", "date", "author", "category", "source", "host", "url", "path", "words", "fm"
  };

  private static final int LINES_AROUND = 4;
  private static final int LINES_OF_SNIPPET = 4;

  private final Session session;
  private final ListingOptions listing;
  private final OutputOptions output;

  PostListing(Session session, ListingOptions listing, OutputOptions output) {
    this.session = session;
    this.listing = listing;
    this.output = output;
  }

  /**
   * Gives the exit code: whether anything was found.
   *
   * @param typed the query without the filters of the session
   */
  int print(Query typed, SortKey usual, List<Column> few) {
    Query query = session.filters().narrow(typed);
    if (output.format().equals(Optional.of(OutputFormat.COUNT))) {
      return printCount(query);
    }
    List<Column> columns = output.columns(Columns.all(), few, many(few));
    session.takeMore();
    Search search =
        new Search(query, columns, listing.order(usual), listing.limit(), listing.offset());
    listing.explain().begin(session, query, () -> session.index().explain(search));
    if (session.showsPages() && listing.isUnlimited() && output.isUsual()) {
      return printPage(search, typed, new ArrayList<>());
    }
    long start = System.nanoTime();
    long count = list(search, Long.MAX_VALUE, new ArrayList<>());
    listing.explain().end(session, count, start);
    if (session.display().onTerminal()) {
      session.err().println(new NothingFound(session).count(count, typed));
    }
    return (count > 0 ? ExitCode.DONE : ExitCode.NOTHING).number();
  }

  /** Prints what fits the screen, and offers the rest; what is listed already keeps its numbers. */
  private int printPage(Search search, Query typed, List<String> listed) {
    int page = page(search.columns());
    long shown = search.offset() + page;
    long start = System.nanoTime();
    long count = list(search.of(page + 1L, search.offset()), page, listed);
    listing.explain().end(session, Math.min(count, page), start);
    if (count <= page) {
      long all = search.offset() - listing.offset() + count;
      session.err().println(new NothingFound(session).count(all, typed));
    } else {
      session.offerMore(() -> printPage(search.of(-1, shown), typed, listed));
      long all = session.index().count(search.query());
      session.err().println(shown + " of " + all + " posts; Enter shows more");
    }
    return (count > 0 ? ExitCode.DONE : ExitCode.NOTHING).number();
  }

  /** As many rows as leave room for their header, the count, and the prompts around them. */
  private int page(List<Column> columns) {
    boolean snippets = columns.contains(new Column("snippet", Column.Kind.TEXT, ""));
    int lines = session.surroundings().rows() - LINES_AROUND;
    return Math.max(1, snippets ? lines / LINES_OF_SNIPPET : lines);
  }

  /**
   * Gives how many rows there are, of which at most so many are printed. What breaks off before its
   * first row leaves the last list as it was.
   */
  private long list(Search search, long most, List<String> paths) {
    boolean ended = false;
    try (Output out = output.open(session, search.columns(), paths.size() + 1L)) {
      long[] printed = {0};
      long count =
          session
              .index()
              .list(
                  search,
                  (path, row) -> {
                    if (printed[0]++ >= most) {
                      return;
                    }
                    if (paths.size() < LastList.MOST) {
                      paths.add(path);
                    }
                    out.row(row);
                  });
      out.end();
      ended = true;
      return count;
    } finally {
      if (ended || !paths.isEmpty()) {
        session.lastList().remember(paths);
        session.lastList().query().remember(search.query(), session.zone());
      }
    }
  }

  /** Nothing is listed, so the last list stays. */
  private int printCount(Query query) {
    long count = Math.max(0, session.index().count(query) - listing.offset());
    if (listing.limit() >= 0) {
      count = Math.min(count, listing.limit());
    }
    session.surroundings().out().println(count);
    return (count > 0 ? ExitCode.DONE : ExitCode.NOTHING).number();
  }

  /** Those and what most programs want. */
  static List<Column> many(List<Column> few) {
    List<Column> many = new ArrayList<>(Columns.named(MANY));
    for (Column column : few) {
      if (!many.contains(column)) {
        many.add(column);
      }
    }
    return many;
  }
}
