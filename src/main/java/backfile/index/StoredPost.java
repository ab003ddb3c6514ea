package backfile.index;

import backfile.text.LightText;
import backfile.text.Link;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A post as the index holds it, for reading. */
public record StoredPost(
    long postId,
    String id,
    String path,
    String title,
    Optional<Instant> date,
    List<String> authors,
    List<String> categories,
    Optional<String> permalink,
    Optional<String> source,
    Optional<String> broken,
    String text,
    List<Link> links) {

  /** The same post with another reading of its body. */
  public StoredPost withText(LightText other) {
    return new StoredPost(
        postId,
        id,
        path,
        title,
        date,
        authors,
        categories,
        permalink,
        source,
        broken,
        other.text(),
        other.links());
  }
}
