package backfile.text;

import java.util.List;

/** Writes the inlines of one paragraph as Markdown. */
final class MarkdownLine {
  private final StringBuilder out = new StringBuilder();
  private final String lineBreak;
  private boolean inCell;
  private int codeEnd = -1;
  private boolean strong;
  private boolean emphasis;

  private MarkdownLine(String lineBreak) {
    this.lineBreak = lineBreak;
  }

  /** Lines parted by line feeds, each but the last with the mark of a hard break. */
  static String paragraph(List<Inline> content) {
    String text = new MarkdownLine("  \n").whole(content);
    StringBuilder lines = new StringBuilder(text.length() + 8);
    for (String line : text.split("\n", -1)) {
      lines.append(lines.length() == 0 ? "" : "\n").append(MarkdownEscape.lineStart(line));
    }
    return lines.toString();
  }

  /** Without line breaks, as in a heading. */
  static String oneLine(List<Inline> content) {
    String text = new MarkdownLine(" ").whole(content);
    // Number signs at the end of a heading are no part of it.
    boolean closing = text.endsWith("#");
    return closing ? text.substring(0, text.length() - 1) + "\\#" : text;
  }

  /** Without line breaks, for a cell of a table. */
  static String cell(List<Inline> content) {
    MarkdownLine line = new MarkdownLine(" ");
    line.inCell = true;
    return line.whole(content);
  }

  private String whole(List<Inline> content) {
    write(content);
    return MarkdownEmphasis.resolve(out.toString().strip());
  }

  private void write(List<Inline> content) {
    for (Inline inline : content) {
      write(inline);
    }
  }

  private void write(Inline inline) {
    if (inline instanceof Inline.Text text) {
      text(text.text());
    } else if (inline instanceof Inline.Code code) {
      code(code.text());
    } else if (inline instanceof Inline.Break) {
      lineBreak();
    } else if (inline instanceof Inline.Emphasis emphasised) {
      emphasis(emphasised);
    } else if (inline instanceof Inline.Span span) {
      write(span.content());
    } else if (inline instanceof Inline.Anchor anchor) {
      anchor(anchor);
    } else if (inline instanceof Inline.Mark mark) {
      mark(mark);
    } else if (inline instanceof Inline.Image image && !image.alt().isEmpty()) {
      image(image);
    } else if (inline instanceof Inline.Video video) {
      out.append(MarkdownEscape.text("[video: " + video.url() + "]"));
    }
  }

  private void text(String text) {
    int start = 0;
    if (text.startsWith(" ")) {
      blank();
      start = 1;
    }
    out.append(MarkdownEscape.text(text.substring(start)));
  }

  private void blank() {
    if (out.length() > 0 && last() != ' ' && last() != '\n') {
      out.append(' ');
    }
  }

  private void lineBreak() {
    while (out.length() > 0 && last() == ' ') {
      out.setLength(out.length() - 1);
    }
    if (out.length() > 0 && last() != '\n') {
      out.append(lineBreak);
    }
  }

  private char last() {
    return out.charAt(out.length() - 1);
  }

  private void code(String text) {
    if (out.length() == codeEnd) {
      // Two codes that touch would be one.
      text(text);
      return;
    }
    String fence = "`".repeat(MarkdownWriter.longestRun(text) + 1);
    boolean spaced =
        text.startsWith("`") || text.endsWith("`") || (text.startsWith(" ") && text.endsWith(" "));
    String gap = spaced ? " " : "";
    String inside = inCell ? text.replace("|", "\\|") : text;
    out.append(fence).append(gap).append(inside).append(gap).append(fence);
    codeEnd = out.length();
  }

  private void emphasis(Inline.Emphasis emphasised) {
    boolean within = emphasised.strong() ? strong : emphasis;
    int start = out.length();
    set(emphasised.strong(), true);
    write(emphasised.content());
    set(emphasised.strong(), within);
    if (!within) {
      StyleSigns.around(out, start, emphasised.strong() ? Style.STRONG : Style.EMPHASIS);
    }
  }

  private void set(boolean heavy, boolean on) {
    if (heavy) {
      strong = on;
    } else {
      emphasis = on;
    }
  }

  private void anchor(Inline.Anchor anchor) {
    int start = out.length();
    write(anchor.content());
    if (out.substring(start).isBlank()) {
      if (!LightLine.holdsImage(anchor.content())) {
        return;
      }
      out.append(MarkdownEscape.text("[image]"));
    }
    String url = anchor.url();
    if (out.substring(start).equals(MarkdownEscape.text(url)) && isAutomatic(url)) {
      out.replace(start, out.length(), "<" + url + ">");
    } else if (SafeAddress.isSafe(url)) {
      StyleSigns.around(out, start, "[", "](" + MarkdownEscape.address(url) + ")");
    }
  }

  /** Whether an address between angle brackets is a link to itself. */
  private static boolean isAutomatic(String url) {
    boolean web = url.startsWith("http://") || url.startsWith("https://");
    return web && url.indexOf('<') < 0 && url.indexOf('>') < 0;
  }

  private void mark(Inline.Mark mark) {
    int start = out.length();
    write(mark.content());
    String tag = mark.raised() ? "sup>" : "sub>";
    StyleSigns.around(out, start, "<" + tag, "</" + tag);
  }

  private void image(Inline.Image image) {
    boolean shown = !image.url().isEmpty() && SafeAddress.isSafe(image.url());
    out.append(
        shown
            ? "!["
                + MarkdownEscape.text(image.alt())
                + "]("
                + MarkdownEscape.address(image.url())
                + ")"
            : MarkdownEscape.text("[image: " + image.alt() + "]"));
  }
}
