package backfile.view.page;

import backfile.clutter.fact.Facts;
import backfile.index.StoredPost;
import backfile.text.Link;
import backfile.text.StyledRun;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A post as it is read.
 *
 * @param title empty for none
 * @param post its ID and its path, by which it is named; empty for none
 * @param tags a person's own
 * @param source the source link
 * @param text light plain text: blocks divided by blank lines, a paragraph on one line, link
 *     numbers raised in raised brackets
 * @param styles runs of the text that are emphasised or code
 * @param links by number
 * @param facts what its text says of itself
 * @param broken why the file could not be read as a post; its raw text is in {@code text}
 */
public record Reading(
    String title,
    String post,
    Optional<Instant> date,
    List<String> authors,
    List<String> categories,
    List<String> tags,
    Optional<String> source,
    String text,
    List<StyledRun> styles,
    List<Link> links,
    List<Fact> facts,
    Optional<String> broken) {

  /** A line of the header. */
  public record Fact(String label, String value) {}

  /** A post of the index, and its tags. */
  public static Reading of(StoredPost post, List<String> tags) {
    return new Reading(
        post.title(),
        post.id() + "  " + post.path(),
        post.date(),
        post.authors(),
        post.categories(),
        tags,
        post.source(),
        post.text(),
        post.styles(),
        post.links(),
        facts(post),
        post.broken());
  }

  private static List<Fact> facts(StoredPost post) {
    List<Fact> lines = new ArrayList<>();
    Facts facts = post.facts();
    add("Byline", facts.byline().equals(post.authors()) ? List.of() : facts.byline(), lines);
    add("Reporting", facts.reporter(), lines);
    add("Editing", facts.editor(), lines);
    add("Agency", facts.agency(), lines);
    add("Dateline", facts.dateline(), lines);
    // A host stands in the address of the source.
    Optional<String> named =
        post.publisher().filter(name -> !post.source().orElse("").contains(name));
    add("Publisher", named.stream().toList(), lines);
    facts.correction().forEach(note -> add("Note", List.of(note), lines));
    add("Quality", facts.quality(), lines);
    return lines;
  }

  private static void add(String label, List<String> values, List<Fact> lines) {
    if (!values.isEmpty()) {
      lines.add(new Fact(label, String.join(", ", values)));
    }
  }

  /** The same without its text and links. */
  public Reading header() {
    return new Reading(
        title,
        post,
        date,
        authors,
        categories,
        tags,
        source,
        "",
        List.of(),
        List.of(),
        facts,
        broken);
  }
}
