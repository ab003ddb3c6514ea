package backfile.shell.browse;

import backfile.index.FacetCount;
import java.util.List;

/** Something that happened, at which the screen may change. */
sealed interface Event {
  /** A key went down. */
  record Pressed(Key key) implements Event {}

  /** The terminal has another size, or someone else wrote on it. */
  record Resized() implements Event {}

  /** Nothing happened for as long as a person waits without noticing. */
  record Waited() implements Event {}

  /**
   * Posts were found.
   *
   * @param ids row ids, from the first on
   * @param complete whether there are no more, or none that are counted
   * @param asked what was looked for in the end
   * @param sorting the order that they have; that of the wish, but where this takes long
   */
  record Found(Wish.Posts wish, RowIds ids, boolean complete, Typed asked, Sorting sorting)
      implements Event {
    /** Whether they have the order that was wished for. */
    boolean isSorted() {
      return sorting == wish.sorting();
    }

    /** Whether another has the same posts in the same order, as far as they are found. */
    boolean isAs(Found other) {
      return asked.equals(other.asked) && wish.equals(other.wish) && sorting == other.sorting;
    }
  }

  /** Posts could not be looked for. */
  record Failed(String what) implements Event {}

  /** Rows of posts are known. */
  record RowsRead(List<PostRow> rows) implements Event {}

  /** A post was laid out. */
  record PageMade(Wish.Page wish, PostPage page) implements Event {}

  /** The values of a field are known, most frequent first, years in their order. */
  record ValuesCounted(Wish.Values wish, List<FacetCount> values) implements Event {}

  /** Something to tell: how it went with the browser, or a problem. */
  record Said(String message, boolean problem) implements Event {}
}
