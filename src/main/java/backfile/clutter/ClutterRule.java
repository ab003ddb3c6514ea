package backfile.clutter;

import backfile.text.Inline;
import backfile.text.Origin;
import java.util.List;

/** A reason to take a part out of an article. Each method answers for one kind of part. */
interface ClutterRule {
  /** As a reader is told of it. */
  String name();

  /** Whether what comes from this element goes, whatever it says. */
  default boolean dropsElement(Origin origin) {
    return false;
  }

  /**
   * Whether a line goes.
   *
   * @param line the pieces between two line breaks, or all of a paragraph without any
   */
  default boolean dropsLine(List<Inline> line) {
    return false;
  }

  /** Whether the last line of the whole text goes. */
  default boolean dropsLastLine(List<Inline> line) {
    return false;
  }
}
