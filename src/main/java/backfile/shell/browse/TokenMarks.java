package backfile.shell.browse;

import backfile.index.Cell;
import backfile.view.Printable;
import backfile.view.Width;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/**
 * The matches of a text, found again after it was laid out: words keep their order, whatever is
 * wrapped, numbered or indented between them.
 */
final class TokenMarks {
  /** So many words of a page may be missing in the text, or the other way round. */
  private static final int LOST = 12;

  private final List<Token> tokens = new ArrayList<>();
  private final AttributedStyle style;
  private int next;

  private record Token(String word, boolean marked) {}

  TokenMarks(String text, List<Cell.Match> matches, AttributedStyle style) {
    this.style = style;
    int match = 0;
    for (int start = tokenStart(text, 0); start < text.length(); ) {
      int end = tokenEnd(text, start);
      while (match < matches.size() && matches.get(match).end() <= start) {
        match++;
      }
      boolean marked = match < matches.size() && matches.get(match).start() < end;
      tokens.add(new Token(Printable.cell(text.substring(start, end)), marked));
      start = tokenStart(text, end);
    }
  }

  /** Adds the lines, none of them wider than the width, and the indexes of those with a match. */
  void paint(
      List<AttributedString> plain,
      int width,
      List<AttributedString> lines,
      List<Integer> matches) {
    for (AttributedString line : plain) {
      AttributedString painted = paint(line);
      int start = 0;
      do {
        AttributedString part = painted.subSequence(start, rowEnd(painted, start, width));
        if (isMarked(part)) {
          matches.add(lines.size());
        }
        lines.add(part);
        start += part.length();
      } while (start < painted.length());
    }
  }

  /** At least one character is on a row, also where it is wider. */
  private static int rowEnd(AttributedString line, int start, int width) {
    return start == line.length()
        ? start
        : Math.max(Width.fitting(line, start, width), Width.clusterEnd(line, start));
  }

  private boolean isMarked(AttributedString line) {
    for (int i = 0; i < line.length(); i++) {
      if (line.styleAt(i).equals(style)) {
        return true;
      }
    }
    return false;
  }

  private AttributedString paint(AttributedString line) {
    String text = line.toString();
    AttributedStringBuilder painted = new AttributedStringBuilder(text.length());
    int done = 0;
    for (int start = tokenStart(text, 0); start < text.length(); ) {
      int end = tokenEnd(text, start);
      if (isMarked(text.substring(start, end))) {
        painted.append(line.subSequence(done, start)).styled(style, text.substring(start, end));
        done = end;
      }
      start = tokenStart(text, end);
    }
    return done == 0
        ? line
        : painted.append(line.subSequence(done, text.length())).toAttributedString();
  }

  /** Whether this word of the page is a marked one of the text. */
  private boolean isMarked(String word) {
    for (int i = next; i < Math.min(tokens.size(), next + LOST); i++) {
      if (tokens.get(i).word().equals(word)) {
        next = i + 1;
        return tokens.get(i).marked();
      }
    }
    return false;
  }

  private static int tokenStart(String text, int from) {
    int i = from;
    while (i < text.length() && !Character.isLetterOrDigit(text.codePointAt(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    return i;
  }

  private static int tokenEnd(String text, int from) {
    int i = from;
    while (i < text.length() && Character.isLetterOrDigit(text.codePointAt(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    return i;
  }
}
