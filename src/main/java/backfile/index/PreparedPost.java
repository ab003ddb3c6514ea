package backfile.index;

import backfile.clutter.Cleaner;
import backfile.post.Post;
import backfile.problem.Problem;
import backfile.text.LightText;
import java.util.Optional;

/**
 * A post with its cleaned text, ready to be written.
 *
 * @param broken why it could not be read as a post; its text is then the raw text of the file
 */
record PreparedPost(Post post, LightText text, Optional<Problem> broken) {
  /** Cleans the body. A fault of ours in doing so breaks this post, and no other. */
  static PreparedPost of(Post post) {
    if (post.broken().isPresent()) {
      return new PreparedPost(post, LightText.raw(post.body()), post.broken());
    }
    try {
      LightText text = LightText.of(Cleaner.read(post.body(), post.format()));
      return new PreparedPost(post, text, Optional.empty());
    } catch (RuntimeException | StackOverflowError e) {
      Problem problem = Problem.of(post.path(), "the text could not be cleaned: " + e);
      return new PreparedPost(post, LightText.raw(post.body()), Optional.of(problem));
    }
  }
}
