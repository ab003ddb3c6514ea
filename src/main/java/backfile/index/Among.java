package backfile.index;

import backfile.query.Query;
import java.util.List;
import java.util.Optional;

/**
 * The posts that questions are about: all that there are, or some that were named.
 *
 * @param ids a JSON array of row ids, or empty for all posts
 */
record Among(Optional<String> ids) {
  static final Among ALL = new Among(Optional.empty());

  static Among of(List<PostRef> posts) {
    StringBuilder ids = new StringBuilder("[");
    for (PostRef post : posts) {
      ids.append(ids.length() == 1 ? "" : ",").append(post.postId());
    }
    return new Among(Optional.of(ids.append(']').toString()));
  }

  Selection select(Query query) {
    return within(Selection.of(query));
  }

  /** The same to look at posts one by one. */
  Selection selectToWalk(Query query) {
    return within(Selection.toWalk(query));
  }

  private Selection within(Selection selection) {
    return ids.isEmpty() ? selection : selection.among(this);
  }

  String where() {
    return "post.post_id IN (SELECT value FROM json_each(?))";
  }

  List<Object> parameters() {
    return List.of(ids.orElseThrow());
  }
}
