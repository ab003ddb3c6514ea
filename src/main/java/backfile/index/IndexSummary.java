package backfile.index;

/**
 * What an update did.
 *
 * @param posts in the index now
 * @param added files that were not in the index
 * @param changed files with other bytes than before, or moved
 * @param removed posts whose files are gone
 * @param broken posts in the index now that could not be read as posts
 */
public record IndexSummary(long posts, int added, int changed, int removed, long broken) {
  /** The same index, and what has changed since the one before. */
  IndexSummary after(Changes changes) {
    int fresh = (int) changes.candidates().stream().filter(Changes.Candidate::isNew).count();
    int others = changes.candidates().size() - fresh;
    return new IndexSummary(posts, fresh, others, changes.removed().size(), broken);
  }

  public boolean unchanged() {
    return added == 0 && changed == 0 && removed == 0;
  }
}
