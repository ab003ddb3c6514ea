package backfile.clutter;

import backfile.text.Block;
import backfile.text.Inline;
import backfile.text.Letters;
import backfile.text.Origin;
import java.util.List;
import java.util.Optional;

/** A block that holds text itself, and how much of it, which is found out when it is asked for. */
final class Passage {
  /** Fewer say "Photo: Ann Lee" or "12 comments". */
  private static final int SHORTEST_PROSE = 8;

  private static final int NOT_COUNTED = -1;

  private final Block block;
  private final List<Inline> content;
  private Optional<String> text = Optional.empty();
  private int words = NOT_COUNTED;
  private int linked = NOT_COUNTED;

  Passage(Block block, List<Inline> content) {
    this.block = block;
    this.content = content;
  }

  Block block() {
    return block;
  }

  String text() {
    if (text.isEmpty()) {
      text = Optional.of(Visible.words(content));
    }
    return text.get();
  }

  /** Runs of letters and digits. */
  int words() {
    if (words == NOT_COUNTED) {
      words = Letters.countWords(text());
    }
    return words;
  }

  /** How many of the words link somewhere. */
  int linked() {
    if (linked == NOT_COUNTED) {
      linked = linked(content);
    }
    return linked;
  }

  private static int linked(List<Inline> content) {
    int words = 0;
    for (Inline inline : content) {
      words +=
          inline instanceof Inline.Anchor anchor
              ? Letters.countWords(Visible.words(anchor.content()))
              : linked(Visible.contentOf(inline));
    }
    return words;
  }

  /** Whether it is a sentence or more, and no list of links. */
  boolean isProse() {
    return words() >= SHORTEST_PROSE
        && linked() < 0.4 * words()
        && !(block instanceof Block.Heading);
  }

  boolean beginsWithLink() {
    return !content.isEmpty() && content.get(0) instanceof Inline.Anchor;
  }

  boolean isInList() {
    Optional<Origin> at = Optional.of(block.origin());
    while (at.isPresent() && !at.get().tag().equals("li")) {
      at = at.get().parent();
    }
    return at.isPresent();
  }

  boolean isMostlyLinks() {
    return 2 * linked() >= words();
  }
}
