package backfile.index;

import backfile.clutter.fact.Facts;
import backfile.text.LightText;
import backfile.text.Link;
import backfile.text.StyledRun;
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
 * @param styles the runs of the text that are emphasised or code
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
    List<StyledRun> styles,
    List<Link> links,
    List<String> pictures) {
  /** How many minutes reading its cleaned text takes; a begun one counts. */
  public long minutes() {
    return (words + Columns.PACE - 1) / Columns.PACE;
  }

  /** The same text with signs in it, which are control characters. */
  StoredPost withSigns(String newText) {
    return with(newText, styles, links);
  }

  /** The same post with another reading of its body. */
  public StoredPost withText(LightText other) {
    return with(other.text(), other.styles(), other.links());
  }

  private StoredPost with(String newText, List<StyledRun> newStyles, List<Link> newLinks) {
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
        newStyles,
        newLinks,
        pictures);
  }
}
