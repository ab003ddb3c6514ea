package backfile.clutter;

import backfile.text.Article;
import backfile.text.Block;
import java.util.List;

/**
 * Takes out boxes that came along when an article was cut out of its page: tags, share buttons,
 * teasers of other stories.
 *
 * <p>Names alone mislead, so a box goes only if it is named like one, by class or id, and is made
 * of links or of a few words that are no sentence.
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
    List<Passage> all = passages.of(article);
    if (!PageMap.namesSurroundings(all)) {
      return article;
    }
    PageMap map = new PageMap(all);
    return Kept.of(article, all, all.stream().filter(each -> !isForeign(map, each)).toList());
  }

  private static boolean isForeign(PageMap map, Passage passage) {
    List<Element> around = map.around(passage.block().origin());
    boolean said = isSentence(passage) || around.stream().anyMatch(ForeignBoxes::isQuote);
    return around.stream().anyMatch(element -> is(element, said));
  }

  /** Authors write asides, and who said what they quote. */
  private static boolean isSentence(Passage passage) {
    String text = passage.text();
    return text.endsWith(".")
        && !text.endsWith("..")
        && !(passage.block() instanceof Block.Heading);
  }

  private static boolean isQuote(Element element) {
    return element.origin.tag().equals("blockquote");
  }

  private static boolean is(Element element, boolean said) {
    boolean links = 2 * element.linked >= element.words && element.words <= MANY_WORDS;
    boolean few = element.words <= FEW_WORDS && !said;
    return element.foreign && element.words > 0 && (links || few);
  }
}
