package backfile.shell.browse;

import backfile.query.Query;
import java.util.List;

/** What the screen needs to know and does not know yet. */
sealed interface Wish {
  /** Row ids in an order. */
  record Posts(Typed typed, Sorting sorting) implements Wish {}

  /** What the list shows of these posts. */
  record Rows(List<Long> ids) implements Wish {}

  /**
   * A post laid out.
   *
   * @param marked the query whose matches are marked
   * @param whole with the header and the links
   */
  record Page(long id, Query marked, int width, boolean whole) implements Wish {
    /** Whether it has the same lines as another, but for their marks. */
    boolean isLaidOutAs(Page other) {
      return id == other.id && width == other.width && whole == other.whole;
    }
  }

  /** The values of a field, and how many of the posts have each. */
  record Values(Query query, String field) implements Wish {}
}
