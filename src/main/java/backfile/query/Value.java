package backfile.query;

import java.util.Optional;

/** What a text or a field is compared with. */
public sealed interface Value {
  /** One text, and how it is compared. */
  sealed interface Plain extends Value {
    String text();
  }

  /** A run of characters typed without quotes. */
  record Word(String text) implements Plain {}

  /** What stood between quotes. */
  record Phrase(String text) implements Plain {}

  /** The beginning of a word, a phrase or a name. */
  record Prefix(String text) implements Plain {}

  /** A word, a phrase or a name as it is written: no other form of a word, no part of a name. */
  record Exact(String text) implements Plain {}

  /** A regular expression in the syntax of RE2, found anywhere, whatever the case. */
  record Regex(String text) implements Plain {}

  /** From one text or number to another, both included; one end may be open. */
  record Range(Optional<String> from, Optional<String> to) implements Value {}
}
