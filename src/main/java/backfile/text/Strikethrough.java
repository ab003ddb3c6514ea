package backfile.text;

import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;

/** Reads {@code ~~words~~}, as GitHub does, as words that were struck out. */
final class Strikethrough implements DelimiterProcessor {
  @Override
  public char getOpeningCharacter() {
    return '~';
  }

  @Override
  public char getClosingCharacter() {
    return '~';
  }

  @Override
  public int getMinLength() {
    return 2;
  }

  @Override
  public int process(DelimiterRun opening, DelimiterRun closing) {
    if (opening.length() != 2 || closing.length() != 2) {
      return 0;
    }
    opening.getOpener().insertAfter(tag("<del>"));
    closing.getCloser().insertBefore(tag("</del>"));
    return 2;
  }

  private static Node tag(String literal) {
    HtmlInline tag = new HtmlInline();
    tag.setLiteral(literal);
    return tag;
  }
}
