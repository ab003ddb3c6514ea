package backfile.view.page;

import backfile.index.StoredPost;
import backfile.text.Link;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A post as it is read.
 *
 * @param title empty for none
 * @param post its ID and its path, by which it is named; empty for none
 * @param facts what its text gives away, by the words for it in queries
 * @param source the source link
 * @param text light plain text: blocks divided by blank lines, a paragraph on one line, link
 *     numbers raised in raised brackets
 * @param links by number
 * @param broken why the file could not be read as a post; its raw text is in {@code text}
 */
public record Reading(
    String title,
    String post,
    Optional<Instant> date,
    List<String> authors,
    List<String> categories,
    List<Fact> facts,
    Optional<String> source,
    String text,
    List<Link> links,
    Optional<String> broken) {

  /** Something that is known of a post, and what it is called. */
  public record Fact(String label, String value) {}

  /** A page of which no facts are known. */
  public Reading(
      String title,
      String post,
      Optional<Instant> date,
      List<String> authors,
      List<String> categories,
      Optional<String> source,
      String text,
      List<Link> links,
      Optional<String> broken) {
    this(title, post, date, authors, categories, List.of(), source, text, links, broken);
  }

  /** A post of the index. */
  public static Reading of(StoredPost post) {
    return new Reading(
        post.title(),
        post.id() + "  " + post.path(),
        post.date(),
        post.authors(),
        post.categories(),
        KnownFacts.of(post),
        post.source(),
        post.text(),
        post.links(),
        post.broken());
  }

  /** The same without its text and links. */
  public Reading header() {
    return new Reading(
        title, post, date, authors, categories, facts, source, "", List.of(), broken);
  }

  /** A text alone, without a header. */
  public static Reading of(String text, List<Link> links) {
    return new Reading(
        "",
        "",
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        text,
        links,
        Optional.empty());
  }
}
