package backfile.index;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds posts again in an index that has changed since: edited, moved and renamed ones. */
final class TraitsFinder implements AutoCloseable {
  private static final int MOST_LOOKALIKES = 100;

  private static final String SELECT =
      "SELECT post_id, path, id, title, coalesce(permalink, source), hash, text_hash FROM post";

  private final Path file;
  private final PreparedStatement byNumber;
  private final PreparedStatement byPath;
  private final PreparedStatement alike;

  /** A post of the index. */
  private record Found(long postId, PostTraits traits) {}

  TraitsFinder(Connection index) throws SQLException {
    file = TagTables.fileOf(index);
    byNumber = index.prepareStatement(SELECT + " WHERE post_id = ?");
    byPath =
        index.prepareStatement(
            SELECT + " WHERE post_id IN (SELECT post_id FROM address WHERE hash = ?) AND path = ?");
    alike =
        index.prepareStatement(
            SELECT
                + " WHERE post_id IN (SELECT post_id FROM address WHERE hash IN (?, ?)"
                + " UNION ALL SELECT * FROM (SELECT post_id FROM post WHERE id = ? LIMIT 1000)"
                + " UNION ALL SELECT * FROM (SELECT post_id FROM post WHERE text_hash = ?"
                + " LIMIT 1000)) ORDER BY path");
  }

  /** The post that this has become; none where it is gone, or it is not certain. */
  Optional<Long> find(PostTraits wanted) throws SQLException {
    byPath.setLong(1, AddressHash.of(wanted.path()));
    byPath.setString(2, wanted.path());
    List<Found> there = run(byPath);
    if (!there.isEmpty() && there.get(0).traits().isEdited(wanted)) {
      return Optional.of(there.get(0).postId());
    }
    return wanted.isBare() ? Optional.empty() : mostAlike(wanted);
  }

  private Optional<Long> mostAlike(PostTraits wanted) throws SQLException {
    Optional<Long> best = Optional.empty();
    int most = 0;
    boolean several = false;
    for (Found each : alike(wanted)) {
      int likeness = each.traits().likeness(wanted);
      boolean known = wanted.lookalikes().contains(each.traits().path());
      if (!known && each.traits().isLike(wanted) && likeness >= most) {
        several = likeness == most;
        best = several ? best : Optional.of(each.postId());
        most = likeness;
      }
    }
    return several && !PostTraits.isCopy(most) ? Optional.empty() : best;
  }

  /** What a post of the index is like now. */
  PostTraits read(long postId) throws SQLException {
    byNumber.setLong(1, postId);
    PostTraits traits = run(byNumber).get(0).traits();
    List<String> lookalikes = new ArrayList<>();
    for (Found each : alike(traits)) {
      String path = each.traits().path();
      if (each.postId() != postId
          && each.traits().isLike(traits)
          && lookalikes.size() < MOST_LOOKALIKES) {
        lookalikes.add(path);
      }
    }
    return traits.withLookalikes(lookalikes);
  }

  private List<Found> alike(PostTraits traits) throws SQLException {
    long path = AddressHash.of(traits.path());
    alike.setLong(1, path);
    alike.setLong(2, traits.url().map(AddressHash::of).orElse(path));
    alike.setObject(3, traits.id().orElse(null));
    alike.setObject(4, traits.textHash().orElse(null));
    return run(alike);
  }

  /** What the index fails at is no fault of the person's own data, which is open beside it. */
  private List<Found> run(PreparedStatement statement) {
    List<Found> found = new ArrayList<>();
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        found.add(new Found(row.getLong(1), traits(row)));
      }
    } catch (SQLException e) {
      throw Database.problem(file, e);
    }
    return found;
  }

  /** The columns of a row from the second on. */
  static PostTraits traits(ResultSet row) throws SQLException {
    return new PostTraits(
        row.getString(2),
        Optional.ofNullable(row.getString(3)),
        Optional.ofNullable(row.getString(4)),
        Optional.ofNullable(row.getString(5)),
        number(row, 6),
        number(row, 7),
        List.of());
  }

  private static Optional<Long> number(ResultSet row, int column) throws SQLException {
    long number = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(number);
  }

  @Override
  public void close() throws SQLException {
    byNumber.close();
    byPath.close();
    alike.close();
  }
}
