package backfile.clutter;

import backfile.text.Article;
import java.util.List;

/**
 * Takes out short lines that call the reader away from the article, such as {@code Read more: The
 * pier is gone} or {@code Advertisement}.
 */
final class CallingLines implements ClutterRule {
  @Override
  public String name() {
    return "calling-lines";
  }

  @Override
  public String reason() {
    return "It is a short line that calls the reader away: to share, subscribe or read on.";
  }

  @Override
  public Article clean(Article article, Passages passages) {
    List<Passage> all = passages.of(article);
    return Kept.of(article, all, all.stream().filter(each -> !Calls.isCall(each)).toList());
  }
}
