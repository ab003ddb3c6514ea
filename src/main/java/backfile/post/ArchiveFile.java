package backfile.post;

import java.nio.file.Path;

/**
 * A file of an archive that may be a post, as the walk saw it, not yet opened.
 *
 * @param path relative to the archive's folder, with {@code /} between its parts; a name that is no
 *     UTF-8 is percent-encoded
 * @param file where it is
 * @param size in bytes
 * @param modifiedNanos nanoseconds since 1970
 */
public record ArchiveFile(String path, Path file, long size, long modifiedNanos)
    implements Comparable<ArchiveFile> {

  /** By path, which no other file of the archive has. */
  @Override
  public int compareTo(ArchiveFile other) {
    return path.compareTo(other.path);
  }
}
