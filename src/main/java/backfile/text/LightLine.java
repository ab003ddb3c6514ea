package backfile.text;

import java.util.List;

/** Writes the inlines of one paragraph as light text with {@link StyleSigns}. */
final class LightLine {
  private static final String CLOSING = ",.;:!?)]}’”…";
  private static final int LONGEST_FOOTNOTE = 4;

  private enum Gap {
    NONE,
    BEFORE_WORD,
    BEFORE_ANY
  }

  private final LinkNumbers links;
  private final StringBuilder out = new StringBuilder();
  private Gap gap = Gap.NONE;

  private LightLine(LinkNumbers links) {
    this.links = links;
  }

  /** The text, with a line feed for each break that the author wrote; empty if nothing shows. */
  static String of(List<Inline> content, LinkNumbers links) {
    LightLine line = new LightLine(links);
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
      text(text.text());
    } else if (inline instanceof Inline.Code code) {
      code(code.text());
    } else if (inline instanceof Inline.Break) {
      lineBreak();
    } else if (inline instanceof Inline.Emphasis emphasis) {
      emphasis(emphasis);
    } else if (inline instanceof Inline.Span span) {
      write(span.content());
    } else if (inline instanceof Inline.Anchor anchor) {
      anchor(anchor);
    } else if (inline instanceof Inline.Mark mark) {
      mark(mark);
    } else if (inline instanceof Inline.Image image && !image.alt().isEmpty()) {
      apart("[image: " + image.alt().replace('[', '(').replace(']', ')') + "]");
    } else if (inline instanceof Inline.Video video) {
      apart("[video: " + video.url().replace("[", "%5B").replace("]", "%5D") + "]");
    }
  }

  private void code(String text) {
    int start = out.length();
    character(text.charAt(0));
    out.append(text, 1, text.length());
    StyleSigns.around(out, start, Style.CODE);
  }

  private void emphasis(Inline.Emphasis emphasis) {
    int start = out.length();
    write(emphasis.content());
    StyleSigns.around(out, start, emphasis.strong() ? Style.STRONG : Style.EMPHASIS);
  }

  /** Blanks within a text are folded already; only those where two texts meet may double. */
  private void text(String text) {
    if (text.isEmpty()) {
      return;
    }
    character(text.charAt(0));
    int start = 1;
    if (text.charAt(0) == ' ' && text.length() > 1) {
      character(text.charAt(1));
      start = 2;
    }
    out.append(text, start, text.length());
  }

  private void character(char character) {
    if (character == ' ') {
      blank();
      return;
    }
    boolean word = Character.isLetterOrDigit(character) || Character.isSurrogate(character);
    if ((gap == Gap.BEFORE_WORD && word)
        || (gap == Gap.BEFORE_ANY && CLOSING.indexOf(character) < 0)) {
      blank();
    }
    gap = Gap.NONE;
    out.append(character);
  }

  private void blank() {
    if (out.length() > 0 && last() != ' ' && last() != '\n') {
      out.append(' ');
    }
  }

  private void lineBreak() {
    trim();
    if (out.length() > 0 && last() != '\n') {
      out.append('\n');
    }
    gap = Gap.NONE;
  }

  private void trim() {
    while (out.length() > 0 && last() == ' ') {
      out.setLength(out.length() - 1);
    }
  }

  /** The last character that is no sign of a style; such signs never follow a blank. */
  private char last() {
    int at = out.length() - 1;
    while (at > 0 && StyleSigns.isSign(out.charAt(at))) {
      at--;
    }
    return out.charAt(at);
  }

  private void apart(String bracketed) {
    blank();
    out.append(bracketed);
    gap = Gap.BEFORE_ANY;
  }

  private void anchor(Inline.Anchor anchor) {
    int start = out.length();
    write(anchor.content());
    if (out.substring(start).isBlank()) {
      if (!holdsImage(anchor.content())) {
        return;
      }
      apart("[image]");
    }
    int end = out.length();
    while (end > start && Characters.isBlank(out.charAt(end - 1))) {
      end--;
    }
    String signed = LinkNumbers.without(out.substring(start, end));
    String words = StyleSigns.without(signed).replace('\n', ' ').strip();
    out.insert(end, LinkNumbers.raised(links.numberOf(anchor.url(), withoutBrackets(words))));
  }

  /** A picture's words alone, where a link holds nothing else. */
  private static String withoutBrackets(String words) {
    if (words.equals("[image]")) {
      return "";
    }
    boolean picture = words.startsWith("[image: ") && words.indexOf(']') == words.length() - 1;
    return picture ? words.substring("[image: ".length(), words.length() - 1) : words;
  }

  static boolean holdsImage(List<Inline> content) {
    return content.stream()
        .anyMatch(
            inline ->
                inline instanceof Inline.Image
                    || (inline instanceof Inline.Span span && holdsImage(span.content()))
                    || (inline instanceof Inline.Emphasis emphasis
                        && holdsImage(emphasis.content())));
  }

  private void mark(Inline.Mark mark) {
    String words = plain(mark.content());
    boolean number = !words.isEmpty() && words.length() <= LONGEST_FOOTNOTE && isNumber(words);
    boolean afterWord = out.length() > 0 && last() != ' ' && last() != '\n' && gap == Gap.NONE;
    if (number && !mark.raised()) {
      // H₂O and CO₂ are looked for as H2O and CO2.
      text(words);
      return;
    }
    if (number && afterWord) {
      out.append(LinkNumbers.raisedDigits(words));
    } else {
      boolean ordinal =
          afterWord && Character.isDigit(last()) && words.length() == 2 && isLetters(words);
      if (!ordinal && afterWord && Character.isLetterOrDigit(last())) {
        gap = Gap.BEFORE_WORD;
      }
      write(mark.content());
    }
    gap = Gap.BEFORE_WORD;
  }

  /** The words of a mark that is text alone, else nothing. */
  private static String plain(List<Inline> content) {
    if (content.size() != 1) {
      return "";
    } else if (content.get(0) instanceof Inline.Span span) {
      return plain(span.content());
    }
    return content.get(0) instanceof Inline.Text text ? text.text().strip() : "";
  }

  private static boolean isNumber(String words) {
    int digits = words.charAt(0) == '-' || words.charAt(0) == '+' ? 1 : 0;
    return digits < words.length()
        && words.chars().skip(digits).allMatch(digit -> digit >= '0' && digit <= '9');
  }

  private static boolean isLetters(String words) {
    return words.chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
  }
}
