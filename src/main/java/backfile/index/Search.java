package backfile.index;

import backfile.query.Query;
import java.util.List;

/**
 * A question for a listing.
 *
 * @param columns what each row holds
 * @param order by which keys; empty is newest first
 * @param limit at most so many rows; negative is all
 * @param offset so many rows are passed over first
 */
public record Search(
    Query query, List<Column> columns, List<Order> order, long limit, long offset) {

  /**
   * A sort key and its direction.
   *
   * @param reversed against the key's own
   * @param seed names one of the orders that {@link SortKey#RANDOM} makes
   */
  public record Order(SortKey key, boolean reversed, long seed) {
    public Order(SortKey key, boolean reversed) {
      this(key, reversed, 0);
    }
  }

  public Search {
    columns = List.copyOf(columns);
    order = List.copyOf(order);
  }

  /** The same question for other rows. */
  public Search of(long newLimit, long newOffset) {
    return new Search(query, columns, order, newLimit, newOffset);
  }
}
