package backfile.clutter;

import backfile.text.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** An element of a page, with how much text stands within it. */
final class Element {
  private static final Set<String> LISTS = Set.of("ul", "ol", "li");

  final Origin origin;
  int words;
  int linked;

  /** Words of whole sentences. */
  int prose;

  /** The same in paragraphs right below it. */
  int ownProse;

  /** Whether it stands around the article, by its tag alone. */
  boolean surroundingByTag;

  /** The same, or by marks that hardly mislead, such as those of comments. */
  boolean surroundingSurely;

  /** The same by its tag or marks. */
  boolean foreign;

  /** The same, or it says who wrote, when, or what a picture shows. */
  boolean surrounding;

  /** How sure it is that the article's paragraphs stand right below it. */
  double score;

  Element(Origin origin) {
    this.origin = origin;
  }

  /**
   * The words of the element's {@code class} and {@code id}: {@code post-body2} has two. WordPress
   * marks a post with its tags and categories, page builders each box as a widget of theirs; and
   * titles are marked with their own words.
   */
  List<String> markWords() {
    List<String> words = new ArrayList<>();
    if (isTitle()) {
      return words;
    }
    for (String mark : origin.marks().split(" ", -1)) {
      if (!mark.startsWith("tag-")
          && !mark.startsWith("category-")
          && !mark.startsWith("elementor-")) {
        addWords(mark, words);
      }
    }
    return words;
  }

  private static void addWords(String mark, List<String> words) {
    int start = 0;
    for (int at = 0; at <= mark.length(); at++) {
      if (at == mark.length() || mark.charAt(at) < 'a' || mark.charAt(at) > 'z') {
        if (at > start) {
          words.add(mark.substring(start, at));
        }
        start = at + 1;
      }
    }
  }

  private boolean isTitle() {
    String tag = origin.tag();
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }

  boolean isList() {
    return LISTS.contains(origin.tag());
  }

  /** What elements of the same make share: tag and marks, whatever number is in them. */
  String kind() {
    StringBuilder kind = new StringBuilder(origin.tag()).append(' ');
    for (int at = 0; at < origin.marks().length(); at++) {
      char c = origin.marks().charAt(at);
      if (c < '0' || c > '9') {
        kind.append(c);
      }
    }
    return kind.toString();
  }

  /** The first word of its kind: articles of one page have it in common. */
  String family() {
    String kind = kind();
    int blank = kind.indexOf(' ', origin.tag().length() + 1);
    return blank < 0 ? kind : kind.substring(0, blank);
  }
}
