package backfile.index;

import backfile.clutter.fact.Facts;
import backfile.text.LightText;
import backfile.text.Link;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A post as the index holds it, for reading.
 *
 * @param source the page it came from, as far as its source link says so
 * @param sourceLink as the front matter says it
 * @param words how many its cleaned text has
 * @param publisher as the field of this name has it: the host, where no name is known
 * @param facts what the text says of itself
 * @param pictures the addresses of those in the text, in its order
 */
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
    Optional<String> sourceLink,
    Optional<String> broken,
    long words,
    Optional<String> publisher,
    Facts facts,
    String text,
    List<Link> links,
    List<String> pictures) {
  /** How many minutes reading its cleaned text takes; a begun one counts. */
  public long minutes() {
    return (words + Columns.PACE - 1) / Columns.PACE;
  }

  StoredPost withText(String newText) {
    return with(newText, links);
  }

  /** The same post with another reading of its body. */
  public StoredPost withText(LightText other) {
    return with(other.text(), other.links());
  }

  private StoredPost with(String newText, List<Link> newLinks) {
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
        sourceLink,
        broken,
        words,
        publisher,
        facts,
        newText,
        newLinks,
        pictures);
  }
}
