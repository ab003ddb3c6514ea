package backfile.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/**
 * Gives out row ids in date order: the seconds since 1970 times 1,024, plus a counter. A thousand
 * posts of one second fit between two seconds, so an old post that arrives late finds its place,
 * and FTS5, which walks row ids backwards, gives the newest match first without sorting.
 */
final class PostIds implements AutoCloseable {
  /** Undated posts stand before every date that can be written. */
  static final long UNDATED = -(1L << 52);

  private final PreparedStatement lookUp;
  private long previousBase = Long.MIN_VALUE;
  private long previousId;
  private long nextUndated = UNDATED;

  PostIds(Connection connection) throws SQLException {
    lookUp = connection.prepareStatement("SELECT 1 FROM post WHERE post_id = ?");
  }

  /** The first id that a post of this moment may have. */
  static long first(Instant date) {
    return date.getEpochSecond() << 10;
  }

  /** A free id; posts of one second get theirs in the order of the calls. */
  long next(Optional<Instant> date) throws SQLException {
    if (date.isEmpty()) {
      long id = free(nextUndated);
      nextUndated = id + 1;
      return id;
    }
    long base = first(date.get());
    previousId = free(base == previousBase ? previousId + 1 : base);
    previousBase = base;
    return previousId;
  }

  /** More posts than a second has room for spill into the ids of the next seconds. */
  private long free(long wanted) throws SQLException {
    long id = wanted;
    while (taken(id)) {
      id++;
    }
    return id;
  }

  private boolean taken(long id) throws SQLException {
    lookUp.setLong(1, id);
    try (ResultSet result = lookUp.executeQuery()) {
      return result.next();
    }
  }

  @Override
  public void close() throws SQLException {
    lookUp.close();
  }
}
