package backfile.clutter;

import backfile.text.Article;
import backfile.text.ArticleReader;
import backfile.text.Format;
import java.util.List;

/** Takes the clutter out of an article: every rule in turn. */
public final class Cleaner {
  // A frame stands at the very ends: what hides it there goes first.
  private static final List<ClutterRule> RULES =
      List.of(
          new HiddenText(),
          new EchoedPictures(),
          new EmptyBlocks(),
          new SeparatorLines(),
          new FrameMarkers());

  private Cleaner() {}

  /** Reads a body and cleans it; of a whole page the article is taken. */
  public static Article read(String body, Format format) {
    Article article = clean(ArticleReader.read(body, format));
    return format == Format.PAGE ? clean(new OutsideArticle().clean(article)) : article;
  }

  /** The same article with less in it; what is cleaned already stays as it is. */
  public static Article clean(Article article) {
    Article cleaned = article;
    for (ClutterRule rule : RULES) {
      cleaned = rule.clean(cleaned);
    }
    return cleaned;
  }
}
