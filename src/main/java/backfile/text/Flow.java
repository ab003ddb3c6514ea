package backfile.text;

import java.util.ArrayList;
import java.util.List;

/** Gathers the inline pieces of a running paragraph, and the blocks that stand before it. */
final class Flow {
  private final List<Block> blocks;
  private final Origin origin;
  private final List<Inline> content = new ArrayList<>();

  Flow(List<Block> blocks, Origin origin) {
    this.blocks = blocks;
    this.origin = origin;
  }

  List<Block> blocks() {
    return blocks;
  }

  /** The pieces of the running paragraph; more may be added. */
  List<Inline> content() {
    return content;
  }

  void add(Inline piece) {
    content.add(piece);
  }

  /** Ends the paragraph; two line breaks within it part it as a blank line would. */
  void endParagraph() {
    List<Inline> part = new ArrayList<>();
    int breaks = 0;
    for (Inline piece : content) {
      if (piece instanceof Inline.Break) {
        breaks++;
      } else if (!isBlank(piece)) {
        if (breaks >= 2) {
          addParagraph(part);
          part = new ArrayList<>();
        } else if (breaks == 1 && !part.isEmpty()) {
          part.add(new Inline.Break());
        }
        breaks = 0;
        part.add(piece);
      } else if (breaks == 0) {
        part.add(piece);
      }
    }
    addParagraph(part);
    content.clear();
  }

  private static boolean isBlank(Inline piece) {
    return piece instanceof Inline.Text text && text.text().isBlank();
  }

  private void addParagraph(List<Inline> pieces) {
    for (Inline piece : pieces) {
      if (!isBlank(piece)) {
        blocks.add(new Block.Paragraph(List.copyOf(pieces), origin));
        return;
      }
    }
  }
}
