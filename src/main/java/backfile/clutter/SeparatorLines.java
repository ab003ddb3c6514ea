package backfile.clutter;

import backfile.text.Article;
import backfile.text.Block;
import backfile.text.Inline;
import java.util.ArrayList;
import java.util.List;

/** Makes a rule of a line of signs alone, such as {@code ___} or {@code * * *}; one of several. */
final class SeparatorLines implements ClutterRule {
  private static final String SIGNS = "_-*=~#•·–—―─━⁎∗ ";
  private static final int SHORTEST = 3;

  @Override
  public String name() {
    return "separator-lines";
  }

  @Override
  public String reason() {
    return "It is a line of signs alone, which becomes a rule.";
  }

  @Override
  public Article clean(Article article, Passages passages) {
    List<Block> kept = new ArrayList<>(article.blocks().size());
    boolean afterRule = false;
    for (Block block : article.blocks()) {
      boolean rule = block instanceof Block.Rule || isSeparator(block);
      if (rule && !afterRule) {
        kept.add(new Block.Rule(block.origin()));
      } else if (!rule) {
        kept.add(block);
      }
      afterRule = rule;
    }
    return new Article(kept);
  }

  private static boolean isSeparator(Block block) {
    return block instanceof Block.Paragraph paragraph && isSeparator(paragraph.content());
  }

  static boolean isSeparator(List<Inline> line) {
    if (line.size() > 1) {
      return false;
    }
    String words = Visible.words(line);
    int signs = 0;
    while (signs < words.length() && SIGNS.indexOf(words.charAt(signs)) >= 0) {
      signs++;
    }
    return signs >= SHORTEST && signs == words.length();
  }
}
