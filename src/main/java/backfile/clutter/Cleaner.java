package backfile.clutter;

import backfile.text.Article;
import backfile.text.ArticleReader;
import backfile.text.Format;
import backfile.text.LightText;
import backfile.text.Unread;
import java.util.ArrayList;
import java.util.List;

/** Takes the clutter out of an article: every rule in turn. */
public final class Cleaner {
  // A frame stands at the very ends: what hides it there goes first.
  private static final List<ClutterRule> RULES =
      List.of(
          new HiddenText(),
          new ScrambledText(),
          new PluginBoxes(),
          new ForeignBoxes(),
          new FeedFooters(),
          new CallingLines(),
          new EchoedPictures(),
          new EmptyBlocks(),
          new SeparatorLines(),
          new FrameMarkers());

  private static final String UNSEEN = "unseen-elements";
  private static final String UNSEEN_REASON =
      "It stands in an element that a browser does not show, such as noscript or a player's inside.";

  private Cleaner() {}

  /** Reads a body and cleans it; of a whole page the article is taken. */
  public static Article read(String body, Format format) {
    Passages passages = new Passages();
    return clean(readWhole(body, format, passages), passages);
  }

  /** The same as {@link #read}, telling what was taken out. */
  public static Cleaning explain(String body, Format format) {
    Unread unread = Unread.noted();
    Article article = ArticleReader.read(body, format, unread);
    List<Drop> drops = new ArrayList<>();
    for (Unread.Passage passage : unread.passages()) {
      drops.add(new Drop(UNSEEN, UNSEEN_REASON, LightText.raw(passage.text())));
    }
    List<ClutterRule> rules = new ArrayList<>(RULES);
    if (format == Format.PAGE) {
      rules.add(new OutsideArticle());
      rules.addAll(RULES);
    }
    Passages passages = new Passages();
    for (ClutterRule rule : rules) {
      Article cleaned = rule.clean(article, passages);
      drops.addAll(Drops.between(article, cleaned, rule));
      article = cleaned;
    }
    return new Cleaning(article, drops);
  }

  /** Reads a body, or a whole page, with nothing taken out. */
  public static Article readAll(String body, Format format) {
    return ArticleReader.read(body, format, Unread.read());
  }

  /** Reads a body with its clutter; of a whole page only what lies outside the article goes. */
  public static Article readWhole(String body, Format format) {
    return readWhole(body, format, new Passages());
  }

  private static Article readWhole(String body, Format format, Passages passages) {
    Article whole = ArticleReader.read(body, format);
    return format == Format.PAGE
        ? new OutsideArticle().clean(clean(whole, passages), passages)
        : whole;
  }

  /** The same article with less in it; what is cleaned already stays as it is. */
  public static Article clean(Article article) {
    return clean(article, new Passages());
  }

  private static Article clean(Article article, Passages passages) {
    Article cleaned = article;
    for (ClutterRule rule : RULES) {
      cleaned = rule.clean(cleaned, passages);
    }
    return cleaned;
  }
}
