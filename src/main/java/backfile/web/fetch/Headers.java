package backfile.web.fetch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The header lines of an answer. */
public final class Headers {
  private record Line(String name, String value) {}

  private final List<Line> lines = new ArrayList<>();

  void add(String name, String value) {
    lines.add(new Line(name, value));
  }

  /** The first value under a name, in whatever case. */
  public Optional<String> first(String name) {
    for (Line line : lines) {
      if (line.name().equalsIgnoreCase(name)) {
        return Optional.of(line.value());
      }
    }
    return Optional.empty();
  }
}
