package backfile.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the words again that the numbers in a line of light text make links of. */
final class LightWords {
  private final Map<Integer, Link> links = new HashMap<>();

  LightWords(List<Link> links) {
    links.forEach(link -> this.links.put(link.number(), link));
  }

  /** The inlines of a paragraph, whose line feeds are breaks. */
  List<Inline> read(String text) {
    List<Inline> inlines = new ArrayList<>();
    int done = 0;
    LinkNumbers.Mark mark = LinkNumbers.next(text, 0);
    while (mark.start() >= 0) {
      Link link = links.get(mark.number());
      if (link == null) {
        addText(text.substring(done, mark.start()), inlines);
      } else {
        int start = start(text, done, mark.start(), link);
        addText(text.substring(done, start), inlines);
        inlines.add(anchor(text.substring(start, mark.start()), link));
      }
      done = mark.end();
      mark = LinkNumbers.next(text, done);
    }
    addText(text.substring(done), inlines);
    return inlines;
  }

  private static Inline anchor(String words, Link link) {
    List<Inline> inside = new ArrayList<>();
    addText(words.isEmpty() ? "[" + link.number() + "]" : words, inside);
    return new Inline.Anchor(link.url(), inside, Origin.BODY);
  }

  private static void addText(String text, List<Inline> inlines) {
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      if (end > start) {
        inlines.add(new Inline.Text(text.substring(start, end)));
      }
      inlines.add(new Inline.Break());
      start = end + 1;
    }
    if (start < text.length()) {
      inlines.add(new Inline.Text(text.substring(start)));
    }
  }

  /**
   * Where a link begins: at the words that are kept with its address, which are those of its first
   * appearance; where others link to the same address, at the last word.
   */
  private static int start(String text, int from, int end, Link link) {
    String picture = link.text().isEmpty() ? "[image]" : "[image: " + link.text() + "]";
    for (String words : new String[] {link.text(), picture}) {
      int start = end - words.length();
      if (!words.isEmpty() && start >= from && stands(words, text, start)) {
        return start;
      }
    }
    int start = end;
    while (start > from && text.charAt(start - 1) != ' ' && text.charAt(start - 1) != '\n') {
      start--;
    }
    return start;
  }

  private static boolean stands(String words, String text, int start) {
    for (int at = 0; at < words.length(); at++) {
      char there = text.charAt(start + at);
      if (words.charAt(at) != (there == '\n' ? ' ' : there)) {
        return false;
      }
    }
    return true;
  }
}
