package backfile.clutter;

import backfile.text.Inline;
import java.util.List;

/** What a reader sees of inlines. */
public final class Visible {
  private Visible() {}

  /** The words alone: no pictures, players and breaks. */
  public static String words(List<Inline> content) {
    if (content.size() == 1 && content.get(0) instanceof Inline.Text alone) {
      return alone.text().strip();
    }
    StringBuilder out = new StringBuilder();
    append(content, out);
    return out.toString().strip();
  }

  /** Whether nothing shows: no words, no player, no picture that is described or linked. */
  static boolean isNothing(List<Inline> content) {
    return isNothing(content, false);
  }

  private static boolean isNothing(List<Inline> content, boolean linked) {
    for (Inline inline : content) {
      if (!isNothing(inline, linked)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNothing(Inline inline, boolean linked) {
    if (inline instanceof Inline.Text text) {
      return text.text().isBlank();
    } else if (inline instanceof Inline.Code || inline instanceof Inline.Video) {
      return false;
    } else if (inline instanceof Inline.Image image) {
      return !linked && image.alt().isEmpty();
    } else if (inline instanceof Inline.Anchor anchor) {
      return isNothing(anchor.content(), true);
    }
    return isNothing(contentOf(inline), linked);
  }

  private static void append(List<Inline> content, StringBuilder out) {
    for (Inline inline : content) {
      append(inline, out);
    }
  }

  private static void append(Inline inline, StringBuilder out) {
    if (inline instanceof Inline.Text text) {
      out.append(text.text());
    } else if (inline instanceof Inline.Code code) {
      out.append(code.text());
    } else if (inline instanceof Inline.Break) {
      out.append(' ');
    } else {
      append(contentOf(inline), out);
    }
  }

  /** What an inline holds; nothing for those that hold none. */
  public static List<Inline> contentOf(Inline inline) {
    if (inline instanceof Inline.Span span) {
      return span.content();
    } else if (inline instanceof Inline.Anchor anchor) {
      return anchor.content();
    } else if (inline instanceof Inline.Emphasis emphasis) {
      return emphasis.content();
    } else if (inline instanceof Inline.Mark mark) {
      return mark.content();
    }
    return List.of();
  }

  /** The same inline around other content; those that hold none stay as they are. */
  static Inline with(Inline inline, List<Inline> content) {
    if (inline instanceof Inline.Span span) {
      return new Inline.Span(content, span.origin());
    } else if (inline instanceof Inline.Anchor anchor) {
      return new Inline.Anchor(anchor.url(), content, anchor.origin());
    } else if (inline instanceof Inline.Emphasis emphasis) {
      return new Inline.Emphasis(emphasis.strong(), content);
    } else if (inline instanceof Inline.Mark mark) {
      return new Inline.Mark(mark.raised(), content);
    }
    return inline;
  }
}
