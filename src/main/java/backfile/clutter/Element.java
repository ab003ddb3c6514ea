package backfile.clutter;

import backfile.text.Origin;
import java.util.ArrayList;
import java.util.List;

/** An element of a page, with how much text stands within it. */
final class Element {
  final Origin origin;
  int words;
  int linked;

  /** Words of whole sentences. */
  int prose;

  /** Whether it stands around the article, by its tag alone; and by tag or marks. */
  boolean surroundingByTag;

  boolean surrounding;

  /** How sure it is that the article's paragraphs stand right below it. */
  double score;

  Element(Origin origin) {
    this.origin = origin;
  }

  /** The words of the element's {@code class} and {@code id}: {@code post-body2} has two. */
  List<String> markWords() {
    List<String> words = new ArrayList<>();
    String marks = origin.marks();
    int start = 0;
    for (int at = 0; at <= marks.length(); at++) {
      if (at == marks.length() || marks.charAt(at) < 'a' || marks.charAt(at) > 'z') {
        if (at > start) {
          words.add(marks.substring(start, at));
        }
        start = at + 1;
      }
    }
    return words;
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
