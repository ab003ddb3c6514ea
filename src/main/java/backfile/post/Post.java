package backfile.post;

import backfile.problem.Problem;
import backfile.text.Format;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One file of an archive, read.
 *
 * @param path relative to the archive's folder, with {@code /} between its parts
 * @param fingerprint the state of the file that was read
 * @param id the post's own ID; its slug where the front matter has none
 * @param slug the last part of its address, without date and extension
 * @param title on one line, entities undone
 * @param date when it was posted; empty where nothing says so
 * @param authors names, in order
 * @param categories in order, without repeats that differ only in case
 * @param permalink its address on its own site; may be a path
 * @param sourceLink what the front matter says of its source: entities undone, http or https
 * @param frontMatter every key that no field above tells whole, with its type and order, as one
 *     JSON object
 * @param body what follows the front matter; the whole text of a broken post
 * @param broken why the file could not be read as a post
 */
public record Post(
    String path,
    Fingerprint fingerprint,
    String id,
    String slug,
    String title,
    Optional<Instant> date,
    List<String> authors,
    List<String> categories,
    Optional<String> permalink,
    Optional<String> sourceLink,
    String excerpt,
    String layout,
    String lang,
    boolean published,
    String frontMatter,
    Format format,
    String body,
    Optional<Problem> broken) {

  /** The same post with this JSON. */
  Post withFrontMatter(String json) {
    return new Post(
        path,
        fingerprint,
        id,
        slug,
        title,
        date,
        authors,
        categories,
        permalink,
        sourceLink,
        excerpt,
        layout,
        lang,
        published,
        json,
        format,
        body,
        broken);
  }
}
