package backfile.clutter.fact;

import backfile.clutter.FeedFooter;
import java.util.List;
import java.util.Optional;

/** Finds who published an article: the line that ends a feed's item names the site. */
final class Publisher {
  private Publisher() {}

  static Optional<String> of(List<Line> lines) {
    return lines.stream().flatMap(line -> FeedFooter.publisher(line.text()).stream()).findFirst();
  }
}
