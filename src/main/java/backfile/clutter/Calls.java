package backfile.clutter;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lines that ask the reader to do something else, known by their brevity and by how they begin. Few
 * words do for themselves: most calls say one thing alone, or name a title after a colon, or are
 * one link; what goes on as a sentence does is the author's.
 */
final class Calls {
  private static final int LONGEST = 20;

  /** More characters than any opening of a credit has. */
  private static final int LONGEST_OPENING = 34;

  /** What stands around the words of a line that is nothing else. */
  private static final String ORNAMENTS = " \u00a0:.…!→»›>←«‹<|*-–—↓";

  /** Alone on its line. */
  private static final Set<String> ALONE =
      Set.of(
          "advert",
          "adverts",
          "advertisement",
          "advertisements",
          "comment",
          "comments",
          "share",
          "share this",
          "tweet",
          "sponsored",
          "sponsored content",
          "sign up",
          "subscribe",
          "subscribe now",
          "subscribe to comments",
          "follow us",
          "loading",
          "click here",
          "buy photo");

  /** Alone, or before a colon and the title of something else. */
  private static final Set<String> LABELS =
      Set.of(
          "read",
          "more",
          "watch",
          "related",
          "read more",
          "read more on",
          "read also",
          "also read",
          "see also",
          "don't miss",
          "don’t miss",
          "tag",
          "tags",
          "filed in",
          "filed under",
          "posted in",
          "lesen sie auch",
          "lesen sie mehr",
          "mehr zum thema",
          "auch interessant",
          "das könnte sie auch interessieren",
          "lire aussi",
          "à lire aussi",
          "lea también",
          "lee también",
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

  /** Labels that sentences have too: what follows must look like a title. */
  private static final Set<String> COMMON = Set.of("read", "more", "watch", "related");

  /** Alone, or before words of a link that is the whole line. */
  private static final Set<String> LEADING_ON =
      Set.of("continue reading", "keep reading", "lire la suite", "leer más");

  /** Where they are a link, or the beginning of one is. */
  private static final List<String> INVITING = List.of("sign up ", "subscribe to ", "share this ");

  /** What one follows somebody on. */
  private static final List<String> NETWORKS = List.of("on twitter", "on facebook", "on instagram");

  /** Of a line of links, such as {@code Comments | 12 Comments}. */
  private static final Set<String> COMMENTING =
      Set.of("", "a", "comment", "comments", "leave", "no", "reply", "respond");

  /** Before links to other articles, which are no part of this one. */
  private static final Set<String> LISTING =
      Set.of(
          "related article",
          "related articles",
          "related content",
          "related coverage",
          "related news",
          "related posts",
          "related stories",
          "related story");

  /** Whatever follows. */
  private static final List<String> PHRASES =
      List.of(
          "(adsbygoogle",
          "advertisement - story continue",
          "advertisement – story continue",
          "advertisement — story continue",
          "continue reading the main story",
          "follow us on ",
          "join the conversation",
          "like this story",
          "read more of this story",
          "read or share this",
          "send a letter to the editor",
          "share this article",
          "share this post",
          "share this story",
          "sign up for our ",
          "sign up to our ",
          "story continue",
          "subscribe to our ",
          "tell us what you think");

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
    if (passage.words() > LONGEST) {
      return false;
    }
    String line = passage.text().toLowerCase(Locale.ROOT);
    String bare = bare(line);
    return ALONE.contains(bare)
        || (isLabel(bare) && !isSentence(passage, bare))
        || LEADING_ON.contains(bare)
        || PHRASES.stream().anyMatch(line::startsWith)
        || isLabelled(passage)
        || isInvitation(passage, line)
        || isCommenting(passage, line)
        || isLeadingLink(passage, line);
  }

  /** {@code More.} is what somebody writes; {@code More}, {@code More…} and links are not. */
  private static boolean isSentence(Passage passage, String bare) {
    String text = passage.text();
    return COMMON.contains(bare)
        && passage.linked() == 0
        && text.endsWith(".")
        && !text.endsWith("..");
  }

  private static boolean isInvitation(Passage passage, String line) {
    return (passage.beginsWithLink() && INVITING.stream().anyMatch(line::startsWith))
        || (line.startsWith("follow ") && NETWORKS.stream().anyMatch(bare(line)::endsWith));
  }

  private static boolean isCommenting(Passage passage, String line) {
    return line.contains("comment")
        && passage.linked() > 0
        && passage.isMostlyLinks()
        && Stream.of(line.split("[^\\p{L}]+", -1)).allMatch(COMMENTING::contains);
  }

  /** Whether links below it are those of other articles. */
  static boolean listsOthers(Passage passage) {
    return LISTING.contains(bare(passage.text().toLowerCase(Locale.ROOT)));
  }

  /** Whether it can stand above a list, such as {@code See also:}. */
  static boolean canIntroduce(Passage passage) {
    return isLabel(bare(passage.text().toLowerCase(Locale.ROOT)));
  }

  private static boolean isLabel(String bare) {
    return LABELS.contains(bare) || LISTING.contains(bare);
  }

  private static String bare(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && ORNAMENTS.indexOf(line.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && ORNAMENTS.indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return line.substring(start, end);
  }

  /** {@code Related: The pier is gone}; a sentence would end in a full stop. */
  private static boolean isLabelled(Passage passage) {
    String text = passage.text();
    int colon = text.indexOf(':');
    String label = text.substring(0, Math.max(colon, 0)).strip().toLowerCase(Locale.ROOT);
    if (!isLabel(label) || text.endsWith(".")) {
      return false;
    }
    String title = text.substring(colon + 1).strip();
    return !COMMON.contains(label)
        || passage.linked() > 0
        || Character.isUpperCase(title.codePointAt(0));
  }

  private static boolean isLeadingLink(Passage passage, String line) {
    return passage.linked() == passage.words()
        && !line.endsWith(".")
        && Stream.concat(LEADING_ON.stream(), LABELS.stream())
            .anyMatch(label -> !COMMON.contains(label) && line.startsWith(label + " "));
  }

  /** A line that says whose a picture or text is, which on a page belongs to its frame. */
  static boolean isCredit(Passage passage) {
    return begins(passage, CREDITS) && passage.words() <= LONGEST;
  }

  private static boolean begins(Passage passage, Map<Character, List<String>> openings) {
    String text = passage.text();
    String line =
        text.substring(0, Math.min(text.length(), LONGEST_OPENING)).toLowerCase(Locale.ROOT);
    return !line.isEmpty()
        && openings.getOrDefault(line.charAt(0), List.of()).stream().anyMatch(line::startsWith);
  }
}
