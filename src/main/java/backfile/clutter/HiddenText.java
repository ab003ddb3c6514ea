package backfile.clutter;

import backfile.text.Article;
import backfile.text.Origin;
import java.util.Optional;
import java.util.Set;

/**
 * Takes out what the page itself does not show: skip links and labels for screen readers.
 *
 * <p>Only whole class names count: {@code hide} as a part of one stands on more prose than clutter.
 */
final class HiddenText implements ClutterRule {
  private static final Set<String> STRUCK = Set.of("del", "s", "strike");

  private static final Set<String> HIDDEN =
      Set.of(
          "visually-hidden",
          "visuallyhidden",
          "visually_hidden",
          "u-visually-hidden",
          "screen-reader-text",
          "screen-reader-only",
          "screenreader-only",
          "sr-only",
          "sr-only-focusable",
          "off-screen",
          "offscreen",
          "element-invisible",
          "hidden-accessible",
          "ui-helper-hidden-accessible",
          "assistive-text",
          "a11y-hidden",
          "show-for-sr");

  @Override
  public String name() {
    return "hidden-text";
  }

  @Override
  public String reason() {
    return "The page itself does not show it: a label or link for screen readers,"
        + " or hidden text.";
  }

  @Override
  public Article clean(Article article, Passages passages) {
    return new Sieve() {
      @Override
      boolean keeps(Origin origin) {
        return !isWithinHidden(origin);
      }
    }.sieve(article);
  }

  private static boolean isWithinHidden(Origin innermost) {
    boolean labelled = false;
    Optional<Origin> origin = Optional.of(innermost);
    while (origin.isPresent()) {
      if (origin.get().hidden()) {
        return true;
      }
      labelled |= isLabel(origin.get());
      if (STRUCK.contains(origin.get().tag())) {
        // Here a label for screen readers says what others see as a line through the words.
        return false;
      }
      origin = origin.get().parent();
    }
    return labelled;
  }

  private static boolean isLabel(Origin origin) {
    String marks = origin.marks();
    int start = 0;
    while (start < marks.length()) {
      int end = marks.indexOf(' ', start);
      end = end < 0 ? marks.length() : end;
      if (HIDDEN.contains(marks.substring(start, end))) {
        return true;
      }
      start = end + 1;
    }
    return false;
  }
}
