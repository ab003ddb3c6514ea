package backfile.clutter.fact;

import backfile.text.Article;
import backfile.text.LightText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What an article says of itself. Each is a list, empty where the text does not say it.
 *
 * @param dateline the places where it was written
 * @param byline who wrote it
 * @param reporter who is credited with reporting, in a line of credits
 * @param editor who is credited with editing
 * @param agency the news agencies that it was taken from, or that it credits
 * @param publisher who published it, at most one
 * @param correction notes that it was corrected or updated
 * @param quality what is wrong with this copy, such as {@code empty}; see {@link Quality}
 */
public record Facts(
    List<String> dateline,
    List<String> byline,
    List<String> reporter,
    List<String> editor,
    List<String> agency,
    List<String> publisher,
    List<String> correction,
    List<String> quality) {

  /** Nothing is said. */
  public static final Facts NONE =
      new Facts(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  /**
   * Reads the facts.
   *
   * @param whole the article before it was cleaned
   * @param cleaned the same after
   * @param text the cleaned one as light text
   */
  public static Facts of(Article whole, Article cleaned, LightText text, String title) {
    List<Line> lines = Line.of(cleaned);
    List<Line> all = Line.of(whole);
    Dateline dateline = Dateline.of(lines);
    Credits credits = Credits.of(lines);
    Byline byline = Byline.of(lines, all);
    Set<String> agencies = new LinkedHashSet<>(dateline.agencies());
    agencies.addAll(byline.agencies());
    agencies.addAll(Agency.credited(all));
    List<String> writers = new ArrayList<>(byline.names());
    credits.writers().stream().filter(name -> !writers.contains(name)).forEach(writers::add);
    return new Facts(
        dateline.places(),
        writers,
        credits.reporters(),
        credits.editors(),
        List.copyOf(agencies),
        Publisher.of(all).stream().toList(),
        Correction.of(lines),
        Quality.of(all, text, title));
  }
}
