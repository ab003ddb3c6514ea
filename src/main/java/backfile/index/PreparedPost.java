package backfile.index;

import backfile.clutter.Cleaner;
import backfile.post.Post;
import backfile.problem.Problem;
import backfile.text.Article;
import backfile.text.LightText;
import backfile.text.Pictures;
import java.util.Optional;

/**
 * A post with its cleaned text, ready to be written.
 *
 * @param images how many pictures the body has, those too that cleaned text cannot show
 * @param textHash what copies of the text have in common
 * @param broken why it could not be read as a post; its text is then the raw text of the file
 */
record PreparedPost(
    Post post, LightText text, int images, Optional<Long> textHash, Optional<Problem> broken) {
  PreparedPost(Post post, LightText text, int images, Optional<Problem> broken) {
    this(post, text, images, TextHash.of(text.text()), broken);
  }

  /** Cleans the body. A fault of ours in doing so breaks this post, and no other. */
  static PreparedPost of(Post post) {
    if (post.broken().isPresent()) {
      return new PreparedPost(post, LightText.raw(post.body()), 0, post.broken());
    }
    try {
      Article article = Cleaner.readWhole(post.body(), post.format());
      LightText text = LightText.of(Cleaner.clean(article));
      return new PreparedPost(post, text, Pictures.count(article), Optional.empty());
    } catch (RuntimeException | StackOverflowError e) {
      Problem problem = Problem.of(post.path(), "the text could not be cleaned: " + e);
      return new PreparedPost(post, LightText.raw(post.body()), 0, Optional.of(problem));
    }
  }
}
