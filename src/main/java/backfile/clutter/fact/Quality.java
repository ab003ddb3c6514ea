package backfile.clutter.fact;

import backfile.clutter.ScrambledText;
import backfile.text.LightText;
import backfile.text.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds out what is wrong with the copy of an article.
 *
 * <ul>
 *   <li>{@code empty}: no word is left of it.
 *   <li>{@code excerpt-only}: it is the teaser of a feed, which ends with {@code The post …
 *       appeared first on …} or with {@code […]}, and is short.
 *   <li>{@code ad-blocker-notice}: it is short, and asks the reader to turn an ad blocker off.
 *   <li>{@code withheld-part}: paragraphs are scrambled, as some newspapers' paywalls do.
 *   <li>{@code feed-stub}: it is a snippet of an aggregator with rival headlines, {@code all 31
 *       news articles »}.
 *   <li>{@code wrong-body}: it is long, and has none of the words of its title, of which there are
 *       several.
 * </ul>
 */
public final class Quality {
  /** All there are, in the order in which a post has them. */
  public static final List<String> VALUES =
      List.of(
          "empty", "excerpt-only", "ad-blocker-notice", "withheld-part", "feed-stub", "wrong-body");

  private static final int LONGEST_EXCERPT = 80;
  private static final int LONGEST_NOTICE = 150;
  private static final String[] BLOCKERS = {"ad blocker", "ad-blocker", "adblock", "ad block"};
  private static final String[] PLEAS = {
    "turn off", "turning off", "disable", "disabling", "whitelist", "pause", "support", "add us"
  };

  private Quality() {}

  static List<String> of(List<Line> whole, LightText text, String title) {
    List<String> faults = new ArrayList<>();
    String lower = text.words() <= LONGEST_NOTICE ? text.text().toLowerCase(Locale.ROOT) : "";
    boolean brief = text.words() > 0 && text.words() <= LONGEST_EXCERPT;
    if (text.words() == 0) {
      faults.add(VALUES.get(0));
    }
    if (brief && (Publisher.of(whole).isPresent() || endsCut(text.text()))) {
      faults.add(VALUES.get(1));
    }
    if (holdsAny(lower, BLOCKERS) && holdsAny(lower, PLEAS)) {
      faults.add(VALUES.get(2));
    }
    if (whole.stream().anyMatch(line -> ScrambledText.isScrambled(line.text()))) {
      faults.add(VALUES.get(3));
    }
    if (text.links().stream().anyMatch(Quality::isRivals)) {
      faults.add(VALUES.get(4));
    }
    if (faults.isEmpty() && TitleWords.areAllMissing(title, text)) {
      faults.add(VALUES.get(5));
    }
    return faults;
  }

  private static boolean endsCut(String text) {
    return text.endsWith("[…]") || text.endsWith("[...]") || text.endsWith("[ … ]");
  }

  private static boolean holdsAny(String text, String[] phrases) {
    for (String phrase : phrases) {
      if (text.contains(phrase)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRivals(Link link) {
    return link.text().startsWith("all ")
        && link.text().contains(" news articles")
        && link.url().contains("news.google.com/");
  }
}
