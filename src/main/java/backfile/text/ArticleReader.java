package backfile.text;

import java.util.ArrayList;
import java.util.List;

/** Reads the body of a post as an article. Any text is valid; nothing of it is judged. */
public final class ArticleReader {
  private ArticleReader() {}

  public static Article read(String body, Format format) {
    return switch (format) {
      case HTML -> new Article(HtmlReader.read(body));
      case MARKDOWN -> new Article(HtmlReader.read(MarkdownHtml.of(body)));
      case PLAIN -> new Article(paragraphs(body));
    };
  }

  /** Blank lines part paragraphs; the line breaks within one are the author's. */
  private static List<Block> paragraphs(String text) {
    List<Block> blocks = new ArrayList<>();
    List<Inline> lines = new ArrayList<>();
    for (String line : Repair.characters(text).split("\n", -1)) {
      if (!line.isBlank()) {
        if (!lines.isEmpty()) {
          lines.add(new Inline.Break());
        }
        lines.add(new Inline.Text(line.strip()));
      } else if (!lines.isEmpty()) {
        blocks.add(new Block.Paragraph(List.copyOf(lines), Origin.BODY));
        lines.clear();
      }
    }
    if (!lines.isEmpty()) {
      blocks.add(new Block.Paragraph(List.copyOf(lines), Origin.BODY));
    }
    return blocks;
  }
}
