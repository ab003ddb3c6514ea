package backfile.text;

import java.util.ArrayList;
import java.util.List;

/**
 * An article as plain text that people can read as it is and that programs can read line by line.
 *
 * <p>Blocks are separated by one blank line; a paragraph is one line, and a line feed within it is
 * a break that the author wrote. The first characters of a line tell the kind of block: {@code ## }
 * heading (as many as its level), {@code - } or {@code 3. } list item, {@code > } quote, {@code | }
 * table row (after a row of column names stands {@code |---|---|}; a {@code |} within a cell
 * becomes {@code ¦}), {@code ```} the lines before and after preformatted text, {@code ---} rule.
 * What belongs to a list item is indented by the width of its marker. Pictures are {@code [image:
 * words]}, players {@code [video: address]}; the words of a link are followed by its number, raised
 * and in raised brackets. Emphasis and code within a line leave no marks in the text.
 *
 * @param text lines end in {@code \n}, except the last; no control, zero-width or bidi character
 * @param styles what is emphasised or code, in the order of the text
 * @param links in the order of their numbers, each address once
 * @param words how many the article has, without marks, addresses and descriptions of pictures
 */
public record LightText(String text, List<StyledRun> styles, List<Link> links, int words) {
  private static final String VIDEO = "[video: ";

  public LightText {
    styles = List.copyOf(styles);
    links = List.copyOf(links);
  }

  public static LightText of(Article article) {
    LinkNumbers links = new LinkNumbers();
    List<String> lines = new LightLines(links).of(article.blocks());
    StyledText text = StyledText.of(String.join("\n", lines));
    return new LightText(text.text(), text.runs(), links.links(), Words.count(text.text()));
  }

  /** The text without the numbers of links, which stand between its words. */
  public static String withoutNumbers(String text) {
    return LinkNumbers.without(text);
  }

  /** Whether the words of a link are a picture alone. */
  public static boolean isPicture(String text, int number) {
    int mark = text.indexOf(LinkNumbers.raised(number));
    boolean bracketed = mark > 0 && text.charAt(mark - 1) == ']';
    return bracketed && text.startsWith("[image", text.lastIndexOf('[', mark));
  }

  /** The addresses of the players in a text, in its order. */
  public static List<String> videos(String text) {
    List<String> videos = new ArrayList<>();
    int start = text.indexOf(VIDEO);
    while (start >= 0) {
      int end = text.indexOf(']', start);
      int line = text.indexOf('\n', start);
      boolean closed = end > 0 && (line < 0 || end < line);
      if (closed) {
        videos.add(text.substring(start + VIDEO.length(), end));
      }
      start = text.indexOf(VIDEO, start + VIDEO.length());
    }
    return videos;
  }

  /** Text that is not read, such as that of a broken file: only its characters are made safe. */
  public static LightText raw(String text) {
    String clean = Characters.cleanCode(text).strip();
    return new LightText(clean, List.of(), List.of(), Words.count(clean));
  }
}
