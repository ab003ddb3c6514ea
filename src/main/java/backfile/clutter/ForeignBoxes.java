package backfile.clutter;

import backfile.text.Article;
import backfile.text.Block;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Takes out boxes that came along when an article was cut out of its page: tags, share buttons,
 * teasers of other stories.
 *
 * <p>Names alone mislead, so a box goes only if it is named like one, by class or id, and is made
 * of links or of a few words.
 */
final class ForeignBoxes implements ClutterRule {
  private static final int FEW_WORDS = 6;
  private static final int MANY_WORDS = 80;

  @Override
  public String name() {
    return "foreign-boxes";
  }

  @Override
  public String reason() {
    return "It stands in a box that is named like share buttons, tags or teasers,"
        + " and is made of links or of a few words.";
  }

  @Override
  public Article clean(Article article, Passages passages) {
    if (!PageMap.namesSurroundings(passages.of(article))) {
      return article;
    }
    PageMap map = new PageMap(passages.of(article));
    Set<Block> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Passage passage : map.passages()) {
      boolean foreign = map.around(passage.block().origin()).stream().anyMatch(ForeignBoxes::is);
      if (!foreign) {
        kept.add(passage.block());
      }
    }
    return new Article(Kept.of(article.blocks(), kept));
  }

  private static boolean is(Element element) {
    boolean links = 2 * element.linked >= element.words && element.words <= MANY_WORDS;
    return element.foreign && element.words > 0 && (links || element.words <= FEW_WORDS);
  }
}
