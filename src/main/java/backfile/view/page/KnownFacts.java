package backfile.view.page;

import backfile.index.StoredPost;
import backfile.view.page.Reading.Fact;
import java.util.ArrayList;
import java.util.List;

/** What the text of a post gives away, as far as its header does not say it anyway. */
final class KnownFacts {
  private KnownFacts() {}

  static List<Fact> of(StoredPost post) {
    List<Fact> facts = new ArrayList<>();
    if (!isAuthors(post)) {
      add("byline", post, facts);
    }
    add("reporter", post, facts);
    add("editor", post, facts);
    add("agency", post, facts);
    add("dateline", post, facts);
    post.publisher()
        .filter(name -> post.source().filter(source -> source.contains(name)).isEmpty())
        .ifPresent(name -> facts.add(new Fact("Publisher", name)));
    // One minute tells nothing: it is what most short posts take.
    if (post.minutes() > 1) {
      facts.add(new Fact("Minutes", Integer.toString(post.minutes())));
    }
    add("correction", post, facts);
    add("quality", post, facts);
    return facts;
  }

  private static boolean isAuthors(StoredPost post) {
    String byline = String.join(", ", post.facts().getOrDefault("byline", List.of()));
    return byline.equalsIgnoreCase(String.join(", ", post.authors()));
  }

  private static void add(String word, StoredPost post, List<Fact> facts) {
    List<String> values = post.facts().getOrDefault(word, List.of());
    if (!values.isEmpty()) {
      String label = Character.toUpperCase(word.charAt(0)) + word.substring(1);
      facts.add(new Fact(label, String.join(", ", values)));
    }
  }
}
