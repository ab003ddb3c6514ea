package backfile.index;

import java.util.Locale;
import java.util.Optional;

/** What a listing can be ordered by; the date is the last key of every order, so it is total. */
public enum SortKey {
  DATE("post.post_id", true),
  TITLE("post.title COLLATE NOCASE", false),
  AUTHOR("post.first_author", false),
  WORDS("post.words", true),
  PATH("post.path", false),
  ID("CAST(post.id AS INTEGER), post.id", false),
  RELEVANCE("article.rank", false),
  RANDOM(SqlFunctions.SHUFFLE + "(SEED, post.path)", false);

  private final String sql;
  private final boolean descending;

  SortKey(String sql, boolean descending) {
    this.sql = sql;
    this.descending = descending;
  }

  /** As a user types it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The index that has the posts in this order, where there is one beside that by date. */
  Optional<String> index(boolean reversed) {
    return switch (this) {
      case TITLE, AUTHOR, WORDS -> Optional.of("post_by_" + word() + (reversed ? "_back" : ""));
      case DATE, PATH, ID, RELEVANCE, RANDOM -> Optional.empty();
    };
  }

  /**
   * The terms of an {@code ORDER BY}: newest, longest and best first, names from A to Z, and what
   * has none at the end.
   */
  String orderBy(boolean reversed, long seed) {
    String direction = descending != reversed ? " DESC" : "";
    return switch (this) {
      case ID -> sql.replace(", ", direction + ", ") + direction;
      case AUTHOR -> sql + direction + " NULLS LAST";
      case RANDOM -> sql.replace("SEED", Long.toString(seed)) + direction;
      default -> sql + direction;
    };
  }
}
