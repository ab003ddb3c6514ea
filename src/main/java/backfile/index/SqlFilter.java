package backfile.index;

import java.util.List;
import java.util.Optional;

/**
 * A query as conditions of a statement. With a match the full-text table drives, and walks its row
 * ids backwards, so that newest first needs no sorting; where nothing else is asked of a post, it
 * does so alone:
 *
 * <pre>
 * FROM article CROSS JOIN post ON post.post_id = article.rowid
 * WHERE article MATCH ? AND (where) ORDER BY article.rowid DESC
 *
 * FROM post WHERE (where) ORDER BY post.post_id DESC
 * </pre>
 *
 * @param where never empty; {@code ?} stands for each parameter
 * @param parameters of {@code where}, in order: texts, whole numbers, numbers with a fraction
 * @param match the FTS5 expression that every post must match
 */
record SqlFilter(String where, List<Object> parameters, Optional<String> match) {
  static final String EVERY_POST = "1";

  SqlFilter {
    parameters = List.copyOf(parameters);
  }

  /** Whether more is asked of a post than the match. */
  boolean asksPost() {
    return !where.equals(EVERY_POST);
  }

  /** Whether the match alone decides. */
  boolean isOnlyMatch() {
    return match.isPresent() && !asksPost();
  }
}
