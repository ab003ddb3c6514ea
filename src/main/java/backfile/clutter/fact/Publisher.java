package backfile.clutter.fact;

import java.util.List;
import java.util.Optional;

/**
 * Finds who published an article: WordPress ends a feed's item with {@code The post The ferry is
 * back appeared first on The Gazette.} A ferry that {@code appeared first on Tuesday} has no
 * publisher.
 */
final class Publisher {
  private static final String APPEARED = " appeared first on ";
  private static final int LONGEST = 60;

  /** The most that stands from there to the full stop. */
  private static final int LONGEST_END = APPEARED.length() + LONGEST + 1;

  private Publisher() {}

  static Optional<String> of(List<Line> lines) {
    for (Line line : lines) {
      int at = line.text().indexOf(APPEARED, line.text().length() - LONGEST_END);
      if (at >= 0 && line.text().lastIndexOf("The post ", at) >= 0) {
        return name(line.text().substring(at + APPEARED.length()));
      }
    }
    return Optional.empty();
  }

  static boolean appearedElsewhere(List<Line> lines) {
    return lines.stream()
        .anyMatch(line -> line.text().contains(APPEARED) && line.text().contains("The post "));
  }

  private static Optional<String> name(String text) {
    String name = text.strip();
    name = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    return Optional.of(name).filter(found -> !found.isEmpty() && found.length() <= LONGEST);
  }
}
