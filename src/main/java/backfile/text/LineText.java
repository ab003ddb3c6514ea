package backfile.text;

import java.util.List;

/**
 * Writes inline pieces as one line: white space is folded, words never glue where a mark ended, and
 * nothing unprintable is left.
 */
final class LineText {
  private final StringBuilder line = new StringBuilder();
  private final LinkNumbers links;
  private boolean blankDue;
  private boolean apartDue;

  private LineText(LinkNumbers links) {
    this.links = links;
  }

  /** The line, without blanks at its ends; breaks of the author's are line ends in it. */
  static String of(List<Inline> content, LinkNumbers links) {
    LineText text = new LineText(links);
    text.write(content);
    return text.line.toString();
  }

  private void write(List<Inline> content) {
    for (Inline piece : content) {
      write(piece);
    }
  }

  private void write(Inline piece) {
    if (piece instanceof Inline.Text text) {
      append(text.text());
    } else if (piece instanceof Inline.Break) {
      lineEnd();
    } else if (piece instanceof Inline.Emphasis emphasis) {
      write(emphasis.content());
    } else if (piece instanceof Inline.Span span) {
      write(span.content());
    } else if (piece instanceof Inline.Code code) {
      append(code.text());
    } else if (piece instanceof Inline.Anchor anchor) {
      writeAnchor(anchor);
    } else if (piece instanceof Inline.Mark mark) {
      writeMark(mark);
    } else if (piece instanceof Inline.Image image) {
      append(" [image: " + image.alt() + "] ");
    } else if (piece instanceof Inline.Video video) {
      append(" [video: " + video.url() + "] ");
    }
  }

  private void writeAnchor(Inline.Anchor anchor) {
    int start = line.length();
    write(anchor.content());
    String words = start <= line.length() ? line.substring(start).strip() : "";
    String mark = links.mark(anchor.url(), words.replace('\n', ' '));
    line.append(mark);
    apartDue |= !mark.isEmpty();
  }

  /** A footnote's number stands apart from both its neighbours; the letters of 1st do not. */
  private void writeMark(Inline.Mark mark) {
    String text = of(mark.content(), links);
    boolean isNote = !text.isEmpty() && !Character.isLetter(text.charAt(0));
    apartDue |= isNote;
    append(text);
    apartDue = isNote;
  }

  private void append(String text) {
    String clean = Repair.characters(text);
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      if (c == ' ' || c == '\n') {
        blankDue = true;
      } else {
        separate(c);
        line.append(c);
      }
    }
  }

  private void separate(char next) {
    boolean glues = apartDue && Character.isLetterOrDigit(next) && endsInWord();
    if (!line.isEmpty() && line.charAt(line.length() - 1) != '\n' && (blankDue || glues)) {
      line.append(' ');
    }
    blankDue = false;
    apartDue = false;
  }

  private boolean endsInWord() {
    char last = line.isEmpty() ? ' ' : line.charAt(line.length() - 1);
    return Character.isLetterOrDigit(last) || last == '⁾';
  }

  private void lineEnd() {
    if (!line.isEmpty() && line.charAt(line.length() - 1) != '\n') {
      line.append('\n');
    }
    blankDue = false;
  }
}
