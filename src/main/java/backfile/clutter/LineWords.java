package backfile.clutter;

import backfile.text.Inline;
import java.util.List;

/** The words of inline pieces, for rules that look at what a line says. */
final class LineWords {
  private LineWords() {}

  static String of(List<Inline> pieces) {
    StringBuilder words = new StringBuilder();
    append(pieces, words);
    return words.toString();
  }

  private static void append(List<Inline> pieces, StringBuilder words) {
    for (Inline piece : pieces) {
      if (piece instanceof Inline.Text text) {
        words.append(text.text());
      } else if (piece instanceof Inline.Code code) {
        words.append(code.text());
      } else if (piece instanceof Inline.Break) {
        words.append('\n');
      } else if (piece instanceof Inline.Image image) {
        words.append(image.alt());
      } else if (piece instanceof Inline.Video video) {
        words.append(video.url());
      } else {
        append(inner(piece), words);
      }
    }
  }

  private static List<Inline> inner(Inline piece) {
    if (piece instanceof Inline.Anchor anchor) {
      return anchor.content();
    }
    if (piece instanceof Inline.Emphasis emphasis) {
      return emphasis.content();
    }
    if (piece instanceof Inline.Span span) {
      return span.content();
    }
    return piece instanceof Inline.Mark mark ? mark.content() : List.of();
  }
}
