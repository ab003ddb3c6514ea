package backfile.index;

/** What a listing can be ordered by; the date is the last key of every order, so it is total. */
public enum SortKey {
  DATE("post.post_id", true),
  TITLE("post.title COLLATE NOCASE", false),
  AUTHOR(
      "(SELECT a.folded FROM post_author AS p JOIN author AS a USING (author_id)"
          + " WHERE p.post_id = post.post_id AND p.position = 0)",
      false),
  WORDS("post.words", true),
  PATH("post.path", false),
  ID("CAST(post.id AS INTEGER), post.id", false),
  RELEVANCE("article.rank", false);

  private final String sql;
  private final boolean descending;

  SortKey(String sql, boolean descending) {
    this.sql = sql;
    this.descending = descending;
  }

  /** As a user types it. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** The terms of an {@code ORDER BY}: newest, longest and best first, names from A to Z. */
  String orderBy(boolean reversed) {
    String direction = descending != reversed ? " DESC" : "";
    return sql.replace(", ", direction + ", ") + direction;
  }
}
