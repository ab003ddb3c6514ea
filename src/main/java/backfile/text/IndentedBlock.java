package backfile.text;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;

/** A block of other blocks, to which the lines belong that are indented so far. */
class IndentedBlock extends AbstractBlockParser {
  private final CustomBlock block;
  private final int indent;

  /**
   * A parser of one block.
   *
   * @param indent in columns
   */
  IndentedBlock(CustomBlock block, int indent) {
    this.block = block;
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
    return block;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (state.isBlank()) {
      return BlockContinue.atIndex(state.getNextNonSpaceIndex());
    }
    return state.getIndent() >= indent
        ? BlockContinue.atColumn(state.getColumn() + indent)
        : BlockContinue.none();
  }
}
