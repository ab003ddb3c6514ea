package backfile.command;

import backfile.index.Columns;
import backfile.index.SortKey;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists posts, the best match first, with the text around it. */
@Command(name = "search", description = "List posts, best match first, with snippets.")
public final class SearchCommand implements Callable<Integer> {
  @Mixin private QueryWords query;
  @Mixin private ListingOptions listing;
  @Mixin private OutputOptions output;

  private final Session session;

  SearchCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    return new PostListing(session, listing, output)
        .print(
            session.query(query.words()),
            SortKey.RELEVANCE,
            Columns.named("id", "date", "title", "snippet"));
  }
}
