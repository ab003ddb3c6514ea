package backfile.text;

import java.util.ArrayList;
import java.util.List;

/** Reads plain text: blank lines part paragraphs, and line ends within them are blanks. */
final class PlainReader {
  private PlainReader() {}

  static Article read(String body) {
    List<Block> blocks = new ArrayList<>();
    LineMaker line =
        new LineMaker(content -> blocks.add(new Block.Paragraph(content, Origin.BODY)));
    String text = Characters.cleanCode(body);
    int start = 0;
    for (int end = BlankLines.next(text, 0); end >= 0; end = BlankLines.next(text, start)) {
      line.text(text.substring(start, end));
      line.end();
      start = end + 1;
    }
    line.text(text.substring(start));
    line.end();
    return new Article(blocks);
  }
}
