package backfile.clutter;

import backfile.text.Article;
import backfile.text.Block;
import backfile.text.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Takes out the frame that a re-posting plugin puts around a body: lines such as {@code [ad_1]} at
 * the start and the end, and the link {@code Source} that closes it.
 */
final class FrameMarkers implements ClutterRule {
  private static final String MARKER = "abcdefghijklmnopqrstuvwxyz_-0123456789";
  private static final int LONGEST_MARKER = 8;
  private static final int MOST_LAYERS = 8;

  @Override
  public String name() {
    return "frame-markers";
  }

  @Override
  public String reason() {
    return "It is a mark or link that a plugin put at the start or the end of the post.";
  }

  @Override
  public Article clean(Article article, Passages passages) {
    List<Block> blocks = new ArrayList<>(article.blocks());
    int start = 0;
    while (start < blocks.size() && isFrame(blocks, start, FrameMarkers::withoutLeading)) {
      start++;
    }
    int end = blocks.size();
    while (end > start && isFrame(blocks, end - 1, FrameMarkers::withoutTrailing)) {
      end--;
    }
    return new Article(blocks.subList(start, end));
  }

  /** Whether nothing of the block is left once {@code cut} has been at it; else keeps what is. */
  private static boolean isFrame(List<Block> blocks, int at, UnaryOperator<List<Inline>> cut) {
    if (blocks.get(at) instanceof Block.Paragraph paragraph) {
      List<Inline> rest = settled(paragraph.content(), cut);
      blocks.set(at, new Block.Paragraph(List.copyOf(rest), paragraph.origin()));
      return rest.isEmpty() || SeparatorLines.isSeparator(rest);
    }
    return blocks.get(at) instanceof Block.Rule;
  }

  /** A marker may hide another one, or a link that closes the frame. */
  private static List<Inline> settled(List<Inline> content, UnaryOperator<List<Inline>> cut) {
    List<Inline> before = content;
    List<Inline> rest = cut.apply(content);
    for (int again = 0; again < MOST_LAYERS && !rest.equals(before); again++) {
      before = rest;
      rest = cut.apply(rest);
    }
    return rest;
  }

  private static List<Inline> withoutLeading(List<Inline> content) {
    int start = 0;
    while (start < content.size()) {
      int end = start;
      while (end < content.size() && !(content.get(end) instanceof Inline.Break)) {
        end++;
      }
      List<Inline> line = content.subList(start, end);
      if (!isMarker(line) && !Visible.isNothing(line)) {
        break;
      }
      start = Math.min(end + 1, content.size());
    }
    return withoutFirstWord(content.subList(start, content.size()));
  }

  private static List<Inline> withoutTrailing(List<Inline> content) {
    int end = content.size();
    while (end > 0) {
      int start = end;
      while (start > 0 && !(content.get(start - 1) instanceof Inline.Break)) {
        start--;
      }
      List<Inline> line = content.subList(start, end);
      if (!isMarker(line) && !isSourceLink(line) && !Visible.isNothing(line)) {
        break;
      }
      end = Math.max(start - 1, 0);
    }
    return withoutLastWord(content.subList(0, end));
  }

  /** Before WordPress makes paragraphs of it, bare text shares its line with the markers. */
  private static List<Inline> withoutFirstWord(List<Inline> content) {
    if (content.isEmpty() || !(content.get(0) instanceof Inline.Text first)) {
      return content;
    }
    String text = first.text();
    int start = 0;
    int blank = text.indexOf(' ');
    while (blank >= 0 && isAdvertisement(text.substring(start, blank))) {
      start = blank + 1;
      blank = text.indexOf(' ', start);
    }
    return start == 0 ? content : with(content, 0, text.substring(start));
  }

  private static List<Inline> withoutLastWord(List<Inline> content) {
    int last = content.size() - 1;
    if (content.isEmpty() || !(content.get(last) instanceof Inline.Text ending)) {
      return content;
    }
    String text = ending.text().stripTrailing();
    int end = text.length();
    int blank = text.lastIndexOf(' ');
    while (blank >= 0 && isAdvertisement(text.substring(blank + 1, end))) {
      end = blank;
      blank = text.lastIndexOf(' ', end - 1);
    }
    return end == text.length() ? content : with(content, last, text.substring(0, end));
  }

  private static List<Inline> with(List<Inline> content, int at, String text) {
    List<Inline> changed = new ArrayList<>(content);
    changed.set(at, new Inline.Text(text));
    return changed;
  }

  private static boolean isAdvertisement(String word) {
    return word.startsWith("[ad_") && word.endsWith("]") && word.length() <= LONGEST_MARKER;
  }

  /** Shortcodes that no plugin has expanded, such as {@code [ad_1]}; {@code [sic]} is a word. */
  private static boolean isMarker(List<Inline> line) {
    for (Inline inline : line) {
      if (!(inline instanceof Inline.Text)) {
        return false;
      }
    }
    String words = Visible.words(line);
    int start = 0;
    while (start < words.length()) {
      int blank = words.indexOf(' ', start);
      int end = blank < 0 ? words.length() : blank;
      if (!isMarker(words.substring(start, end))) {
        return false;
      }
      start = end + 1;
    }
    return !words.isEmpty();
  }

  private static boolean isMarker(String word) {
    if (word.length() < 4 || !word.startsWith("[") || !word.endsWith("]")) {
      return false;
    }
    String name = word.substring(1, word.length() - 1);
    boolean spelled = name.chars().allMatch(character -> MARKER.indexOf(character) >= 0);
    boolean joined = name.chars().anyMatch(character -> character < 'a');
    return spelled && joined && Character.isLetter(name.charAt(0));
  }

  private static boolean isSourceLink(List<Inline> line) {
    int links = 0;
    for (Inline inline : line) {
      links += inline instanceof Inline.Anchor ? 1 : 0;
    }
    if (links != 1) {
      return false;
    }
    String words = Visible.words(line);
    return words.equalsIgnoreCase("source") || words.equalsIgnoreCase("source link");
  }
}
