package backfile.clutter.fact;

import java.util.List;
import java.util.Optional;

/**
 * Finds who published an article: WordPress ends a feed's item with {@code The post The ferry is
 * back appeared first on The Gazette.}, and Google News a title with {@code The ferry is back – The
 * Gazette}. Other titles end in a dash and a source, {@code – police}, which is no publisher.
 */
final class Publisher {
  private static final String APPEARED = " appeared first on ";
  private static final int LONGEST = 60;
  private static final String[] DASHES = {" – ", " - ", " — "};

  private Publisher() {}

  static Optional<String> of(List<Line> lines, String title, Optional<String> source) {
    for (Line line : lines) {
      int at = line.text().lastIndexOf(APPEARED);
      if (at >= 0 && line.text().lastIndexOf("The post ", at) >= 0) {
        return name(line.text().substring(at + APPEARED.length()));
      }
    }
    boolean google = source.filter(link -> link.contains("//news.google.com/")).isPresent();
    return google ? ofTitle(title) : Optional.empty();
  }

  static boolean appearedElsewhere(List<Line> lines) {
    return lines.stream()
        .anyMatch(line -> line.text().contains(APPEARED) && line.text().contains("The post "));
  }

  private static Optional<String> ofTitle(String title) {
    for (String dash : DASHES) {
      int at = title.lastIndexOf(dash);
      if (at > 0) {
        return name(title.substring(at + dash.length()));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> name(String text) {
    String name = text.strip();
    name = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    return Optional.of(name).filter(found -> !found.isEmpty() && found.length() <= LONGEST);
  }
}
