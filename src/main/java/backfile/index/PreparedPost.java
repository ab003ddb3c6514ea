package backfile.index;

import backfile.clutter.Cleaner;
import backfile.clutter.fact.Facts;
import backfile.post.Post;
import backfile.problem.Problem;
import backfile.text.Article;
import backfile.text.Inline;
import backfile.text.LightText;
import backfile.text.Pictures;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A post with its cleaned text, ready to be written.
 *
 * @param images how many pictures the body has, those too that cleaned text cannot show
 * @param pictures the addresses of those in the cleaned text, in its order, each once
 * @param textHash what copies of the text have in common
 * @param facts what the text says of itself
 * @param broken why it could not be read as a post; its text is then the raw text of the file
 */
record PreparedPost(
    Post post,
    LightText text,
    int images,
    List<String> pictures,
    Optional<Long> textHash,
    Facts facts,
    Optional<Problem> broken) {
  private static PreparedPost raw(Post post, Optional<Problem> broken) {
    LightText text = LightText.raw(post.body());
    return new PreparedPost(post, text, 0, List.of(), TextHash.of(text.text()), Facts.NONE, broken);
  }

  private static List<String> addresses(Article cleaned) {
    Set<String> addresses = new LinkedHashSet<>();
    for (Inline.Image picture : Pictures.of(cleaned)) {
      if (!picture.url().isEmpty()) {
        addresses.add(picture.url());
      }
    }
    return List.copyOf(addresses);
  }

  /** Cleans the body. A fault of ours in doing so breaks this post, and no other. */
  static PreparedPost of(Post post) {
    if (post.broken().isPresent()) {
      return raw(post, post.broken());
    }
    try {
      Article article = Cleaner.readWhole(post.body(), post.format());
      Article cleaned = Cleaner.clean(article);
      LightText text = LightText.of(cleaned);
      Facts facts = Facts.of(article, cleaned, text, post.title());
      int images = Pictures.of(article).size();
      Optional<Long> hash = TextHash.of(text.text());
      return new PreparedPost(
          post, text, images, addresses(cleaned), hash, facts, Optional.empty());
    } catch (RuntimeException | StackOverflowError e) {
      Problem problem = Problem.of(post.path(), "the text could not be cleaned: " + e);
      return raw(post, Optional.of(problem));
    }
  }
}
