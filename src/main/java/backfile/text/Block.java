package backfile.text;

import java.util.List;

/** A block of an article. */
public sealed interface Block {
  /** The element that the block came from. */
  Origin origin();

  /**
   * A section's title.
   *
   * @param level 1 to 6
   */
  record Heading(int level, List<Inline> content, Origin origin) implements Block {}

  /** Running text. */
  record Paragraph(List<Inline> content, Origin origin) implements Block {}

  /**
   * A list.
   *
   * @param start the first number of an ordered list, 0 for a bulleted one
   */
  record ItemList(int start, List<Item> items, Origin origin) implements Block {}

  /** One item of a list; it may hold further lists. */
  record Item(List<Block> content, Origin origin) {}

  /** Quoted blocks. */
  record Quote(List<Block> content, Origin origin) implements Block {}

  /** Text whose blanks and line breaks count. */
  record Preformatted(String text, Origin origin) implements Block {}

  /**
   * Rows of cells; rows may differ in length.
   *
   * @param header whether the first row names the columns
   */
  record Table(boolean header, List<List<List<Inline>>> rows, Origin origin) implements Block {}

  /** A line between sections. */
  record Rule(Origin origin) implements Block {}
}
