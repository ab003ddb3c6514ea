package backfile.text;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Reads definitions, {@code : words} below a term, as PHP Markdown Extra has them. */
final class Definitions implements BlockParserFactory {
  /** One definition of the term in the paragraph before it. */
  static final class Definition extends CustomBlock {}

  private static final class DefinitionParser extends AbstractBlockParser {
    private final Definition definition = new Definition();
    private final int indent;

    DefinitionParser(int indent) {
      this.indent = indent;
    }

    @Override
    public boolean isContainer() {
      return true;
    }

    @Override
    public boolean canContain(Block child) {
      return true;
    }

    @Override
    public Block getBlock() {
      return definition;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      if (state.isBlank()) {
        return BlockContinue.atIndex(state.getNextNonSpaceIndex());
      }
      return state.getIndent() >= Math.min(indent, 4)
          ? BlockContinue.atColumn(state.getColumn() + Math.min(indent, 4))
          : BlockContinue.none();
    }
  }

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
    int indent = state.getIndent() + words - start;
    return BlockStart.of(new DefinitionParser(indent)).atIndex(Math.min(words, start + 4));
  }

  private static boolean followsTerm(Block around) {
    Node before = around instanceof Paragraph ? around : around.getLastChild();
    return before instanceof Paragraph || before instanceof Definition;
  }
}
