package backfile.clutter;

import backfile.text.Article;
import backfile.text.Letters;
import java.util.List;

/** Takes out what a feed puts below an article: where it appeared first, or was published. */
final class FeedFooters implements ClutterRule {
  /** Who says more than the name of a site tells how it came about. */
  private static final int LONGEST_NAME = 6;

  private static final List<String> ARTICLES =
      List.of("This article", "This blog", "This column", "This essay", "This post", "This story");

  private static final List<String> PUBLISHED =
      List.of(
          " was originally published on ",
          " was originally published in ",
          " was originally published at ",
          " originally appeared on ",
          " originally appeared in ",
          " was first published on ",
          " was first published in ");

  @Override
  public String name() {
    return "feed-footers";
  }

  @Override
  public String reason() {
    return "It is a line that a feed puts below an article: where it appeared first.";
  }

  @Override
  public Article clean(Article article, Passages passages) {
    List<Passage> all = passages.of(article);
    return Kept.of(article, all, all.stream().filter(each -> !isFooter(each)).toList());
  }

  private static boolean isFooter(Passage passage) {
    return FeedFooter.is(passage.text()) || saysWherePublished(passage);
  }

  /** With a link; a history of the article would hardly link. */
  private static boolean saysWherePublished(Passage passage) {
    String text = passage.text();
    if (passage.linked() > 0 && ARTICLES.stream().anyMatch(text::startsWith)) {
      return PUBLISHED.stream().anyMatch(said -> endsInName(text, said));
    }
    return passage.beginsWithLink()
        && text.contains(" was originally published in ")
        && text.contains(" on Medium");
  }

  private static boolean endsInName(String text, String said) {
    int at = text.indexOf(said);
    return at >= 0 && Letters.countWords(text.substring(at + said.length())) <= LONGEST_NAME;
  }
}
