package backfile.text;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Reads definitions, {@code : words} below a term, as PHP Markdown Extra has them. */
final class Definitions implements BlockParserFactory {
  /** One definition of the term in the paragraph before it. */
  static final class Definition extends CustomBlock {}

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    CharSequence line = state.getLine().getContent();
    int start = state.getNextNonSpaceIndex();
    boolean marked =
        state.getIndent() < 4
            && start + 1 < line.length()
            && line.charAt(start) == ':'
            && Characters.isBlank(line.charAt(start + 1));
    if (!marked || !followsTerm(matched.getMatchedBlockParser().getBlock())) {
      return BlockStart.none();
    }
    int words = start + 1;
    while (words < line.length() && Characters.isBlank(line.charAt(words))) {
      words++;
    }
    int indent = Math.min(state.getIndent() + words - start, 4);
    return BlockStart.of(new IndentedBlock(new Definition(), indent))
        .atIndex(Math.min(words, start + 4));
  }

  private static boolean followsTerm(Block around) {
    Node before = around instanceof Paragraph ? around : around.getLastChild();
    return before instanceof Paragraph || before instanceof Definition;
  }
}
