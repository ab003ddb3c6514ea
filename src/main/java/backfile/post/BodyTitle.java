package backfile.post;

import backfile.text.Article;
import backfile.text.ArticleReader;
import backfile.text.Block;
import backfile.text.Format;
import backfile.text.LightText;
import java.util.List;
import java.util.Optional;

/** The heading above a body, or its main one, for posts whose front matter names no title. */
final class BodyTitle {
  private static final int FAR_ENOUGH = 16 << 10;

  private BodyTitle() {}

  /** On one line; empty where a body neither begins with a heading nor has one of level 1. */
  static Optional<String> find(String body, Format format) {
    String top = body.substring(0, Math.min(body.length(), FAR_ENOUGH));
    boolean first = true;
    for (Block block : ArticleReader.read(top, format).blocks()) {
      LightText text = LightText.of(new Article(List.of(block)));
      boolean title = block instanceof Block.Heading heading && (first || heading.level() == 1);
      if (title && text.words() > 0) {
        String line = LightText.withoutNumbers(text.text());
        return Optional.of(OneLine.of(line.substring(line.indexOf(' '))));
      }
      first &= text.words() == 0;
    }
    return Optional.empty();
  }
}
