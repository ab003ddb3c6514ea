package backfile.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Gives out row ids in the order of dates, undated posts first. FTS5 walks row ids backwards and so
 * gives the newest match first without sorting; it also stores the distance from each to the next,
 * which is why ids are near one another: made from the seconds alone they would cost a fifth of the
 * whole index. Gaps between them leave room for old posts that arrive late, and where a gap is
 * full, the posts after it move up.
 */
final class PostIds implements AutoCloseable {
  private final long gap;
  private final PreparedStatement lastUndated;
  private final PreparedStatement lastUntil;
  private final PreparedStatement firstDated;
  private final PreparedStatement firstAfter;
  private final PreparedStatement used;
  private final PostMover mover;

  /**
   * Ids for a connection that may write.
   *
   * @param gap between the ids of posts that arrive in the order of their dates
   */
  PostIds(Connection connection, long gap) throws SQLException {
    this.gap = gap;
    lastUndated = prepare(connection, "date IS NULL ORDER BY post_id DESC");
    lastUntil = prepare(connection, "date <= ? ORDER BY date DESC, post_id DESC");
    firstDated = prepare(connection, "date IS NOT NULL ORDER BY date, post_id");
    firstAfter = prepare(connection, "date > ? ORDER BY date, post_id");
    used = prepare(connection, "post_id = ?");
    mover = new PostMover(connection);
  }

  private static PreparedStatement prepare(Connection connection, String condition)
      throws SQLException {
    return connection.prepareStatement("SELECT post_id FROM post WHERE " + condition + " LIMIT 1");
  }

  /** A free id after all posts up to this date and before all later ones. */
  long next(Optional<Instant> date) throws SQLException {
    OptionalLong before = before(date);
    OptionalLong after = after(date);
    if (before.isEmpty()) {
      return after.isEmpty() ? gap : after.getAsLong() - gap;
    }
    if (after.isEmpty()) {
      return before.getAsLong() + gap;
    }
    long id = before.getAsLong() + 1;
    if (id == after.getAsLong()) {
      makeRoom(id);
    }
    return id;
  }

  private OptionalLong before(Optional<Instant> date) throws SQLException {
    OptionalLong dated = date.isEmpty() ? OptionalLong.empty() : find(lastUntil, text(date.get()));
    return dated.isPresent() ? dated : find(lastUndated);
  }

  private OptionalLong after(Optional<Instant> date) throws SQLException {
    return date.isEmpty() ? find(firstDated) : find(firstAfter, text(date.get()));
  }

  /** Moves the posts from {@code id} to the next gap up by one, the last one first. */
  private void makeRoom(long id) throws SQLException {
    long free = id + 1;
    while (find(used, free).isPresent()) {
      free++;
    }
    for (long each = free - 1; each >= id; each--) {
      mover.move(each, each + 1);
    }
  }

  static String text(Instant date) {
    return date.toString();
  }

  private static OptionalLong find(PreparedStatement statement, Object... parameters)
      throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    try (ResultSet result = statement.executeQuery()) {
      return result.next() ? OptionalLong.of(result.getLong(1)) : OptionalLong.empty();
    }
  }

  @Override
  public void close() throws SQLException {
    mover.close();
    for (PreparedStatement each :
        new PreparedStatement[] {lastUndated, lastUntil, firstDated, firstAfter, used}) {
      each.close();
    }
  }
}
