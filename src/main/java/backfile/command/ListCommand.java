package backfile.command;

import backfile.index.Columns;
import backfile.index.SortKey;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists posts, newest first. */
@Command(name = "list", description = "List posts, newest first.")
public final class ListCommand implements Callable<Integer> {
  @Mixin private QueryWords query;
  @Mixin private ListingOptions listing;
  @Mixin private OutputOptions output;

  private final Session session;

  ListCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    return new PostListing(session, listing, output)
        .print(
            session.query(query.words()),
            SortKey.DATE,
            Columns.named("id", "date", "title", "category"));
  }
}
