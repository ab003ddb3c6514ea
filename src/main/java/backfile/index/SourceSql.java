package backfile.index;

/** What is known of a post's source, as SQL on {@code post}. */
final class SourceSql {
  static final String RESOLVED = SqlFunctions.SOURCE + "('', post.source)";

  /** The host of an unresolved source has a negative number. */
  static final String HOST = "(SELECT name FROM host WHERE host_id = abs(post.host))";

  /** A feed's host has its site's publisher; a redirector that says nothing has none. */
  static final String PUBLISHER =
      "(SELECT coalesce(h.publisher, (SELECT site.publisher FROM host AS site WHERE"
          + " site.name = CASE WHEN h.name GLOB 'feeds.*' OR h.name GLOB 'rss.*' THEN"
          + " substr(h.name, instr(h.name, '.') + 1) END), iif(post.host > 0, h.name, NULL))"
          + " FROM host AS h WHERE h.host_id = abs(post.host))";

  /** The address of the copy nearest the post's date, made up without asking. */
  static final String WAYBACK =
      "('https://web.archive.org/web/' || strftime('%Y%m%d%H%M%S', post.date) || '/' || "
          + RESOLVED
          + ")";

  private SourceSql() {}

  /** A statement for the posts whose host fits a condition on {@code host}. */
  static String postsOf(String condition) {
    return "SELECT post_id FROM post WHERE host IN (SELECT host_id * sign.column1 FROM host,"
        + " (VALUES (1), (-1)) AS sign WHERE "
        + condition
        + ")";
  }
}
