package backfile.clutter;

import backfile.text.Article;
import backfile.text.Block;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

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
    Set<Block> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    boolean called = false;
    for (Passage passage : passages.of(article)) {
      if (Calls.isCall(passage)) {
        called = true;
      } else {
        kept.add(passage.block());
      }
    }
    return called ? new Article(Kept.of(article.blocks(), kept)) : article;
  }
}
