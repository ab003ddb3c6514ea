package backfile.clutter;

import java.util.List;
import java.util.Locale;

/** Lines that ask the reader to do something else, known by how they begin and their brevity. */
final class Calls {
  private static final int LONGEST = 20;

  /** With a full stop at the end, the whole line. */
  private static final List<String> CALLS =
      List.of(
          "advert.",
          "adverts.",
          "advertisement.",
          "advertisements.",
          "comment.",
          "comments.",
          "share.",
          "share this",
          "tweet.",
          "like this story",
          "read or share this",
          "read more",
          "read also",
          "also read",
          "read:",
          "more.",
          "more:",
          "see also",
          "watch:",
          "don't miss",
          "don’t miss",
          "related.",
          "related:",
          "related stories",
          "related articles",
          "sponsored.",
          "sponsored content.",
          "sign up for",
          "sign up to",
          "subscribe.",
          "subscribe to",
          "subscribe now",
          "follow us",
          "story continue",
          "continue reading",
          "click here",
          "tell us what",
          "loading.",
          "loading…",
          "tag:",
          "tags:",
          "send a letter to the editor",
          "join the conversation",
          "buy photo");

  private static final List<String> CREDITS =
      List.of(
          "source:",
          "photo:",
          "photos:",
          "image source",
          "image credit",
          "image:",
          "©",
          "copyright",
          "all rights reserved");

  private Calls() {}

  static boolean isCall(Passage passage) {
    return passage.words() <= LONGEST && begins(passage, CALLS);
  }

  /** A line that says whose a picture or text is, which on a page belongs to its frame. */
  static boolean isCredit(Passage passage) {
    return passage.words() <= LONGEST && begins(passage, CREDITS);
  }

  private static boolean begins(Passage passage, List<String> openings) {
    String line = passage.text().strip().toLowerCase(Locale.ROOT);
    for (String opening : openings) {
      boolean whole = opening.endsWith(".");
      boolean same = opening.length() == line.length() + 1 && opening.startsWith(line);
      if (whole ? same : line.startsWith(opening)) {
        return true;
      }
    }
    return false;
  }
}
