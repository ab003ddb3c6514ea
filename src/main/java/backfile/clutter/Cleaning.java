package backfile.clutter;

import backfile.text.Article;
import java.util.List;

/**
 * A cleaned article, with what was taken out of it.
 *
 * @param drops in the order of the rules, each rule's in reading order
 */
public record Cleaning(Article article, List<Drop> drops) {
  public Cleaning {
    drops = List.copyOf(drops);
  }
}
