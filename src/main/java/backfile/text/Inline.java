package backfile.text;

import java.util.List;

/** A piece of a line of text. */
public sealed interface Inline {
  /** Characters as read: white space folded to single blanks, entities undone. */
  record Text(String text) implements Inline {}

  /** A line break that the author wrote. */
  record Break() implements Inline {}

  /** Emphasised words; {@code strong} for the heavier kind. */
  record Emphasis(boolean strong, List<Inline> content) implements Inline {}

  /** Code within a line, its blanks kept. */
  record Code(String text) implements Inline {}

  /** Words that link somewhere. */
  record Anchor(String url, List<Inline> content, Origin origin) implements Inline {}

  /** An inline element with marks of its own, which a clutter rule may judge. */
  record Span(List<Inline> content, Origin origin) implements Inline {}

  /** A raised ({@code sup}) or lowered ({@code sub}) mark, such as that of a footnote. */
  record Mark(boolean raised, List<Inline> content) implements Inline {}

  /** A picture; {@code alt} may be empty. */
  record Image(String url, String alt) implements Inline {}

  /** A player or frame; only its address is known. */
  record Video(String url) implements Inline {}
}
