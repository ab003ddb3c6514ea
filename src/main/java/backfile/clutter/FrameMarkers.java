package backfile.clutter;

import backfile.text.Article;
import backfile.text.Block;
import backfile.text.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Takes out the frame that a re-posting plugin puts around a body: lines such as {@code [ad_1]} at
 * the start and the end, and the link {@code Source} that closes it.
 */
final class FrameMarkers implements ClutterRule {
  private static final String MARKER = "abcdefghijklmnopqrstuvwxyz_-0123456789";

  @Override
  public String name() {
    return "frame-markers";
  }

  @Override
  public Article clean(Article article) {
    List<Block> blocks = new ArrayList<>(article.blocks());
    int start = 0;
    while (start < blocks.size() && blocks.get(start) instanceof Block.Paragraph paragraph) {
      List<Inline> rest = withoutLeading(paragraph.content());
      if (!rest.isEmpty()) {
        blocks.set(start, new Block.Paragraph(rest, paragraph.origin()));
        break;
      }
      start++;
    }
    int end = blocks.size();
    while (end > start && blocks.get(end - 1) instanceof Block.Paragraph paragraph) {
      List<Inline> rest = withoutTrailing(paragraph.content());
      if (!rest.isEmpty()) {
        blocks.set(end - 1, new Block.Paragraph(rest, paragraph.origin()));
        break;
      }
      end--;
    }
    return new Article(blocks.subList(start, end));
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
    return content.subList(start, content.size());
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
    return content.subList(0, end);
  }

  /** A shortcode that no plugin has expanded, such as {@code [ad_1]}; {@code [sic]} is a word. */
  private static boolean isMarker(List<Inline> line) {
    if (!line.stream().allMatch(Inline.Text.class::isInstance)) {
      return false;
    }
    String words = Visible.words(line);
    if (words.length() < 4 || !words.startsWith("[") || !words.endsWith("]")) {
      return false;
    }
    String name = words.substring(1, words.length() - 1);
    boolean spelled = name.chars().allMatch(character -> MARKER.indexOf(character) >= 0);
    boolean joined = name.chars().anyMatch(character -> character < 'a');
    return spelled && joined && Character.isLetter(name.charAt(0));
  }

  private static boolean isSourceLink(List<Inline> line) {
    long links = line.stream().filter(Inline.Anchor.class::isInstance).count();
    String words = Visible.words(line).toLowerCase(Locale.ROOT);
    return links == 1 && (words.equals("source") || words.equals("source link"));
  }
}
