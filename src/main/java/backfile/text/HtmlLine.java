package backfile.text;

import java.util.List;

/** Writes the inlines of one paragraph as HTML. */
final class HtmlLine {
  private final StringBuilder out = new StringBuilder();

  private HtmlLine() {}

  static String of(List<Inline> content) {
    HtmlLine line = new HtmlLine();
    line.write(content);
    return line.out.toString().strip();
  }

  private void write(List<Inline> content) {
    for (Inline inline : content) {
      write(inline);
    }
  }

  private void write(Inline inline) {
    if (inline instanceof Inline.Text text) {
      out.append(escape(text.text()));
    } else if (inline instanceof Inline.Code code) {
      out.append("<code>").append(escape(code.text())).append("</code>");
    } else if (inline instanceof Inline.Break) {
      out.append("<br>\n");
    } else if (inline instanceof Inline.Emphasis emphasis) {
      element(emphasis.strong() ? "strong" : "em", emphasis.content());
    } else if (inline instanceof Inline.Span span) {
      write(span.content());
    } else if (inline instanceof Inline.Anchor anchor) {
      anchor(anchor);
    } else if (inline instanceof Inline.Mark mark) {
      element(mark.raised() ? "sup" : "sub", mark.content());
    } else if (inline instanceof Inline.Image image && !image.alt().isEmpty()) {
      image(image);
    } else if (inline instanceof Inline.Video video) {
      out.append("[video: ").append(linked(video.url(), escape(video.url()))).append("]");
    }
  }

  private void element(String tag, List<Inline> content) {
    out.append('<').append(tag).append('>');
    write(content);
    out.append("</").append(tag).append('>');
  }

  private void anchor(Inline.Anchor anchor) {
    HtmlLine line = new HtmlLine();
    line.write(anchor.content());
    String words = line.out.toString();
    boolean picture = words.isBlank() && LightLine.holdsImage(anchor.content());
    if (picture || !words.isBlank()) {
      out.append(linked(anchor.url(), picture ? "[image]" : words));
    }
  }

  private static String linked(String url, String words) {
    return SafeAddress.isSafe(url) ? "<a href=\"" + escape(url) + "\">" + words + "</a>" : words;
  }

  private void image(Inline.Image image) {
    boolean shown = !image.url().isEmpty() && SafeAddress.isSafe(image.url());
    out.append(
        shown
            ? "<img src=\"" + escape(image.url()) + "\" alt=\"" + escape(image.alt()) + "\">"
            : escape("[image: " + image.alt() + "]"));
  }

  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      switch (character) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '{' -> out.append(isTemplate(text, at + 1) ? "&#123;" : "{");
        default -> out.append(character);
      }
    }
    return out.toString();
  }

  /** Whether a brace before an index would begin a tag of a template. */
  private static boolean isTemplate(String text, int at) {
    return at < text.length() && "{%#".indexOf(text.charAt(at)) >= 0;
  }
}
