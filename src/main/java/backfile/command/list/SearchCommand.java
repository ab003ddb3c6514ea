package backfile.command.list;

import backfile.command.argument.QueryWords;
import backfile.command.argument.Verb;
import backfile.command.output.OutputOptions;
import backfile.command.session.Session;
import backfile.index.Columns;
import backfile.index.SortKey;
import picocli.CommandLine.Model.CommandSpec;

/** Lists posts, the best match first, with the text around it. */
public final class SearchCommand implements Verb {
  private final QueryWords query = new QueryWords();
  private final ListingOptions listing = new ListingOptions();
  private final OutputOptions output = OutputOptions.ofPosts();

  private final Session session;

  public SearchCommand(Session session) {
    this.session = session;
  }

  @Override
  public void addTo(CommandSpec command) {
    query.addTo(command);
    listing.addTo(command);
    output.addTo(command);
  }

  @Override
  public Integer call() {
    return new PostListing(session, listing, output)
        .print(
            session.parse(query.words()),
            SortKey.RELEVANCE,
            Columns.named("id", "date", "title", "snippet"));
  }
}
