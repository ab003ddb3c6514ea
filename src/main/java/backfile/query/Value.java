package backfile.query;

import java.util.Optional;

/** What a text or a field is compared with. */
public sealed interface Value {
  /** A run of characters typed without quotes. */
  record Word(String text) implements Value {}

  /** What stood between quotes. */
  record Phrase(String text) implements Value {}

  /** The beginning of a word, a phrase or a name. */
  record Prefix(String text) implements Value {}

  /** From one text or number to another, both included; one end may be open. */
  record Range(Optional<String> from, Optional<String> to) implements Value {}
}
