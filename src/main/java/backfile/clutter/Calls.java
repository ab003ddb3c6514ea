package backfile.clutter;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines that ask the reader to do something else, known by how they begin and their brevity. */
final class Calls {
  private static final int LONGEST = 20;

  /** More characters than any of these has. */
  private static final int LONGEST_OPENING = 34;

  /** With a full stop at the end, the whole line. */
  private static final Map<Character, List<String>> CALLS =
      byFirst(
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
          "buy photo",
          "lesen sie auch",
          "lesen sie mehr",
          "mehr zum thema",
          "auch interessant",
          "das könnte sie auch interessieren",
          "lire aussi",
          "à lire aussi",
          "lire la suite",
          "lea también",
          "lee también",
          "leer más",
          "te puede interesar",
          "leia também",
          "leia mais",
          "leggi anche",
          "czytaj też",
          "czytaj także",
          "zobacz też",
          "zobacz także",
          "lees ook",
          "läs också",
          "läs mer",
          "читайте также");

  private static final Map<Character, List<String>> CREDITS =
      byFirst(
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

  /** Most lines begin like none of them. */
  private static Map<Character, List<String>> byFirst(String... openings) {
    return Stream.of(openings).collect(Collectors.groupingBy(opening -> opening.charAt(0)));
  }

  static boolean isCall(Passage passage) {
    return begins(passage, CALLS) && passage.words() <= LONGEST;
  }

  /** A line that says whose a picture or text is, which on a page belongs to its frame. */
  static boolean isCredit(Passage passage) {
    return begins(passage, CREDITS) && passage.words() <= LONGEST;
  }

  private static boolean begins(Passage passage, Map<Character, List<String>> openings) {
    String text = passage.text();
    String line =
        text.substring(0, Math.min(text.length(), LONGEST_OPENING)).toLowerCase(Locale.ROOT);
    if (line.isEmpty()) {
      return false;
    }
    for (String opening : openings.getOrDefault(line.charAt(0), List.of())) {
      boolean whole = opening.endsWith(".");
      boolean same = opening.length() == line.length() + 1 && opening.startsWith(line);
      if (whole ? same : line.startsWith(opening)) {
        return true;
      }
    }
    return false;
  }
}
