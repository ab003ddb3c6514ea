package backfile.command.session;

import backfile.index.PostRef;
import backfile.index.Search;
import java.util.List;
import java.util.Optional;

/** Lets a person search and choose posts on the whole screen. */
public interface Browsing {
  /**
   * What it begins with.
   *
   * @param text of the query line
   * @param order of the posts; none where it depends on what else is given
   * @param posts those among which is searched, in the order in which they were named; none for all
   */
  record Start(String text, Optional<Search.Order> order, Optional<List<PostRef>> posts) {}

  /** The posts that were chosen, in their order; none where the person gave up. */
  Optional<List<PostRef>> browse(Session session, Start start);
}
