package backfile.index;

import java.util.List;
import java.util.Optional;

/**
 * What tells a post from others beyond one state of the index: where it was last seen, and what it
 * was like there.
 *
 * @param path in the archive's folder
 * @param url its permalink; its source link where it has none
 * @param hash of the file's bytes
 * @param textHash of the letters and digits of its cleaned text
 * @param lookalikes paths of posts that were there beside it and shared some of this
 */
public record PostTraits(
    String path,
    Optional<String> id,
    Optional<String> title,
    Optional<String> url,
    Optional<Long> hash,
    Optional<Long> textHash,
    List<String> lookalikes) {
  /** Below this, a post shares no more than a new one may by chance. */
  private static final int ALIKE = 2;

  /** From here on posts are as good as copies of each other. */
  private static final int COPY = 4;

  public PostTraits {
    lookalikes = List.copyOf(lookalikes);
  }

  /** Whether nothing but the path is known. */
  boolean isBare() {
    return id.isEmpty() && title.isEmpty() && url.isEmpty() && hash.isEmpty() && textHash.isEmpty();
  }

  /** The same path and ID, which an edited file keeps. */
  boolean isEdited(PostTraits other) {
    return path.equals(other.path) && (isBare() || other.isBare() || same(id, other.id));
  }

  boolean isLike(PostTraits other) {
    return likeness(other) >= ALIKE;
  }

  static boolean isCopy(int likeness) {
    return likeness >= COPY;
  }

  /** How much two posts share: 8 for all bytes, 4 for the text, 2 for the address, 1 for others. */
  int likeness(PostTraits other) {
    return (same(hash, other.hash) ? 8 : 0)
        + (same(textHash, other.textHash) ? 4 : 0)
        + (same(url, other.url) ? 2 : 0)
        + (same(id, other.id) ? 1 : 0)
        + (same(title, other.title) ? 1 : 0)
        + (path.equals(other.path) ? 1 : 0);
  }

  private static boolean same(Optional<?> mine, Optional<?> others) {
    return mine.isPresent() && mine.equals(others);
  }

  PostTraits withLookalikes(List<String> paths) {
    return new PostTraits(path, id, title, url, hash, textHash, paths);
  }
}
