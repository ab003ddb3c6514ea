package backfile.shell.browse;

import backfile.index.FacetCount;
import java.util.List;

/** Something that happened, at which the screen may change. */
sealed interface Event {
  record Pressed(Key key) implements Event {}

  /** The terminal has another size, or someone else wrote on it. */
  record Resized() implements Event {}

  /**
   * Posts were found.
   *
   * @param ids row ids, from the first on
   * @param complete whether there are no more, or none that are counted
   * @param asked what was looked for in the end
   */
  record Found(Wish.Posts wish, RowIds ids, boolean complete, Typed asked) implements Event {}

  record RowsRead(List<PostRow> rows) implements Event {}

  record PageMade(Wish.Page wish, PostPage page) implements Event {}

  record ValuesCounted(Wish.Values wish, List<FacetCount> values) implements Event {}

  /** Something to tell: how it went with the browser, or a problem. */
  record Said(String message, boolean problem) implements Event {}
}
