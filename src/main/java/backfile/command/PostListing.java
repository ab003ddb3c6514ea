package backfile.command;

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

  private final Session session;
  private final ListingOptions listing;
  private final OutputOptions output;

  PostListing(Session session, ListingOptions listing, OutputOptions output) {
    this.session = session;
    this.listing = listing;
    this.output = output;
  }

  /** Gives the exit code: whether anything was found. */
  int print(Query query, SortKey usual, List<Column> few) {
    if (output.format().equals(Optional.of(OutputFormat.COUNT))) {
      return printCount(query);
    }
    List<Column> columns = output.columns(Columns.all(), few, many(few));
    Search search =
        new Search(query, columns, listing.order(usual), listing.limit(), listing.offset());
    listing.explain().begin(session, query, () -> session.index().explain(search));
    long start = System.nanoTime();
    long count = list(search);
    listing.explain().end(session, count, start);
    if (session.onTerminal()) {
      session.err().println(count == 1 ? "1 post" : count + " posts");
    }
    return (count > 0 ? ExitCode.DONE : ExitCode.NOTHING).number();
  }

  private long list(Search search) {
    List<String> paths = new ArrayList<>();
    try (Output out = output.open(session, search.columns())) {
      return session
          .index()
          .list(
              search,
              (path, row) -> {
                if (paths.size() < LastList.MOST) {
                  paths.add(path);
                }
                out.row(row);
              });
    } finally {
      session.lastList().remember(paths);
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
