package backfile.view.page;

import backfile.text.Article;
import backfile.text.Block;
import backfile.text.Inline;
import backfile.text.Origin;
import backfile.view.DateText;
import java.util.ArrayList;
import java.util.List;

/** A post with its header as one article, to be written as a document. */
public final class DocumentPage {
  private DocumentPage() {}

  /** The article below its title and, a line each, what else is known of the post. */
  public static Article of(Reading reading, Article article, DateText dates) {
    List<Block> blocks = new ArrayList<>();
    if (!reading.title().isEmpty()) {
      blocks.add(new Block.Heading(1, List.of(new Inline.Text(reading.title())), Origin.BODY));
    }
    List<Inline> facts = new ArrayList<>();
    reading.date().ifPresent(date -> add("Date", new Inline.Text(dates.minute(date)), facts));
    addNames(reading.authors().size() > 1 ? "Authors" : "Author", reading.authors(), facts);
    addNames("Categories", reading.categories(), facts);
    reading.source().ifPresent(source -> add("Source", link(source), facts));
    reading.facts().forEach(fact -> add(fact.label(), new Inline.Text(fact.value()), facts));
    reading.broken().ifPresent(reason -> add("Broken", new Inline.Text(reason), facts));
    if (!facts.isEmpty()) {
      blocks.add(new Block.Paragraph(facts, Origin.BODY));
    }
    blocks.addAll(article.blocks());
    return new Article(blocks);
  }

  private static Inline link(String url) {
    return new Inline.Anchor(url, List.of(new Inline.Text(url)), Origin.BODY);
  }

  private static void addNames(String label, List<String> names, List<Inline> facts) {
    if (!names.isEmpty()) {
      add(label, new Inline.Text(String.join(", ", names)), facts);
    }
  }

  private static void add(String label, Inline fact, List<Inline> facts) {
    if (!facts.isEmpty()) {
      facts.add(new Inline.Break());
    }
    facts.add(new Inline.Text(label + ": "));
    facts.add(fact);
  }
}
