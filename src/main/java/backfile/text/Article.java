package backfile.text;

import java.util.List;

/** The text of a post: its blocks in reading order. */
public record Article(List<Block> blocks) {
  public Article {
    blocks = List.copyOf(blocks);
  }
}
