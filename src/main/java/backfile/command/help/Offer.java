package backfile.command.help;

import java.util.List;

/** The words that fit a place of a command line, best first, and how they are written there. */
public record Offer(List<Suggestion> words, Form form) {
  /** How words are written. */
  public enum Form {
    PLAIN,
    /** As the query language reads them, with its quotes. */
    QUERY,
    /** As names of files, which fit as well. */
    FILE
  }

  static final Offer NOTHING = plain(List.of());

  static final Offer FILES = new Offer(List.of(), Form.FILE);

  static Offer plain(List<Suggestion> words) {
    return new Offer(List.copyOf(words), Form.PLAIN);
  }

  static Offer query(List<Suggestion> words) {
    return new Offer(List.copyOf(words), Form.QUERY);
  }
}
