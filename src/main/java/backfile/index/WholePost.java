package backfile.index;

import java.util.Optional;

/**
 * A post with all that the index holds of it, for who takes it elsewhere.
 *
 * @param host of the source link, without {@code www.}
 * @param frontMatter the keys of its front matter that no other field tells whole, as one JSON
 *     object
 */
public record WholePost(
    StoredPost post,
    String slug,
    Optional<String> host,
    Optional<String> excerpt,
    Optional<String> layout,
    Optional<String> lang,
    boolean published,
    String frontMatter) {}
