package backfile.clutter;

import backfile.text.Article;
import backfile.text.Block;
import backfile.text.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Takes the description off a picture whose caption says the same: news systems fill in both from
 * one field.
 */
final class EchoedPictures implements ClutterRule {
  private static final int SHORTEST = 12;
  private static final int LONGEST_CAPTION = 2_000;

  @Override
  public String name() {
    return "echoed-pictures";
  }

  @Override
  public String reason() {
    return "The description of a picture says what its caption says.";
  }

  @Override
  public Article clean(Article article, Passages passages) {
    return new Article(echoless(article.blocks()));
  }

  private static List<Block> echoless(List<Block> blocks) {
    List<Block> kept = new ArrayList<>(blocks.size());
    for (int at = 0; at < blocks.size(); at++) {
      Block block = blocks.get(at);
      if (block instanceof Block.Paragraph paragraph && holdsPicture(paragraph.content())) {
        String caption =
            words(block) + "\n" + (at + 1 < blocks.size() ? words(blocks.get(at + 1)) : "");
        kept.add(new Block.Paragraph(echoless(paragraph.content(), caption), paragraph.origin()));
      } else if (block instanceof Block.Quote quote) {
        kept.add(new Block.Quote(echoless(quote.content()), quote.origin()));
      } else if (block instanceof Block.ItemList list) {
        List<Block.Item> items =
            list.items().stream()
                .map(item -> new Block.Item(echoless(item.content()), item.origin()))
                .toList();
        kept.add(new Block.ItemList(list.start(), items, list.origin()));
      } else {
        kept.add(block);
      }
    }
    return List.copyOf(kept);
  }

  private static String words(Block block) {
    if (!(block instanceof Block.Paragraph paragraph)) {
      return "";
    }
    String words = comparable(Visible.words(paragraph.content()));
    return words.substring(0, Math.min(words.length(), LONGEST_CAPTION));
  }

  /** Quotation marks and blanks often differ between the two. */
  private static String comparable(String words) {
    return words
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean holdsPicture(List<Inline> content) {
    for (Inline inline : content) {
      if (inline instanceof Inline.Image || holdsPicture(Visible.contentOf(inline))) {
        return true;
      }
    }
    return false;
  }

  private static List<Inline> echoless(List<Inline> content, String caption) {
    return content.stream().map(inline -> echoless(inline, caption)).toList();
  }

  private static Inline echoless(Inline inline, String caption) {
    if (inline instanceof Inline.Image image) {
      String alt = comparable(image.alt());
      boolean echoed = alt.length() >= SHORTEST && caption.contains(alt);
      return echoed ? new Inline.Image(image.url(), "") : image;
    }
    return Visible.with(inline, echoless(Visible.contentOf(inline), caption));
  }
}
