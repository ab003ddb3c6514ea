package backfile.text;

import java.util.List;

/**
 * An article as light plain text, for people and programs alike. Blocks are parted by one blank
 * line and a paragraph is one line; a line break of the author's is a line end within it. Headings
 * begin with {@code #} signs, items with {@code -} or a number, quoted lines with {@code >}, table
 * rows with {@code |}; preformatted text stands between lines of three backquotes, {@code ---} is a
 * rule. After the words of a link stands its number, raised in raised brackets.
 *
 * @param links in the order of their numbers, from 1
 * @param words of the text: runs of letters and digits
 */
public record LightText(String text, List<Link> links, int words) {
  public LightText {
    links = List.copyOf(links);
  }

  public static LightText of(Article article) {
    LinkNumbers links = new LinkNumbers();
    StringBuilder text = new StringBuilder();
    new LightTextWriter(text, links).write(article.blocks());
    return new LightText(text.toString(), links.all(), countWords(text));
  }

  /** Text that is not read, such as a broken file: only unprintable characters are mended. */
  public static LightText raw(String text) {
    String mended = Repair.characters(text).strip();
    return new LightText(mended, List.of(), countWords(mended));
  }

  /** Words with apostrophes and hyphens inside count once; the numbers of links do not count. */
  private static int countWords(CharSequence text) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
      boolean joins = c == '\'' || c == '’' || c == '-';
      if (letter && !inWord) {
        words++;
      }
      inWord = letter || (inWord && joins);
    }
    return words;
  }
}
