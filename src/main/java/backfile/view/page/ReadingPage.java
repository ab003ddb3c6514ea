package backfile.view.page;

import backfile.text.Link;
import backfile.text.StyleSigns;
import backfile.view.Paint;
import backfile.view.Printable;
import backfile.view.Role;
import backfile.view.Wrap;
import java.io.PrintStream;
import java.util.List;

/** Prints a post for reading: header, text, and the numbered addresses of its links. */
public final class ReadingPage {
  private static final int LABEL = "Categories  ".length();

  private final PageLayout layout;
  private final Paint paint;
  private final PageWriter writer;

  public ReadingPage(PageLayout layout, PrintStream out) {
    this.layout = layout;
    this.paint = layout.paint();
    this.writer = new PageWriter(layout, out);
  }

  public void print(Reading reading) {
    if (layout.header()) {
      header(reading);
      writer.blank();
    }
    LinePaint linePaint = new LinePaint(layout, reading.links());
    TextLayout text = new TextLayout(layout, linePaint, writer);
    if (reading.broken().isPresent()) {
      text.printVerbatim(Printable.text(reading.text()));
    } else {
      String shown = printable(StyleSigns.insert(reading.text(), reading.styles()));
      text.print(layout.links() ? shown : LinkMark.without(shown));
    }
    if (layout.links() && !reading.links().isEmpty()) {
      writer.blank();
      links(reading.links());
    }
  }

  /** Printable text that keeps the signs for matches and styles, if these can be shown. */
  private String printable(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      boolean end = at == text.length();
      if (end || LinePaint.isSign(text.charAt(at))) {
        safe.append(Printable.text(text.substring(start, at)));
        safe.append(end || !paint.showsMatches() ? "" : text.substring(at, at + 1));
        start = at + 1;
      }
    }
    return safe.toString();
  }

  private String linked(String url, String shown) {
    return layout.hyperlinks() ? Hyperlinks.link(url, shown) : shown;
  }

  private void header(Reading reading) {
    for (String line : Wrap.lines(Printable.cell(reading.title()), layout.width())) {
      if (!line.isEmpty()) {
        writer.line(paint.apply(Role.TITLE, line));
      }
    }
    reading.date().ifPresent(date -> labelled("Date", layout.dates().minute(date), Role.DIM));
    labelled(
        reading.authors().size() > 1 ? "Authors" : "Author",
        String.join(", ", reading.authors()),
        Role.DIM);
    labelled("Categories", String.join(", ", reading.categories()), Role.DIM);
    labelled("Tags", String.join(", ", reading.tags()), Role.TAG);
    reading.source().ifPresent(source -> unbroken("Source", source, Role.LINK));
    reading.facts().forEach(fact -> labelled(fact.label(), fact.value(), Role.DIM));
    unbroken("Post", reading.post(), Role.DIM);
    reading.broken().ifPresent(reason -> labelled("Broken", reason, Role.PROBLEM));
  }

  /** In pieces, an address or a path could be neither clicked nor copied. */
  private void unbroken(String label, String value, Role role) {
    if (!value.isEmpty()) {
      String start = paint.apply(Role.LABEL, label) + " ".repeat(LABEL - label.length());
      String shown = Printable.cell(value);
      writer.line(start + (role == Role.DIM ? shown : linked(value, paint.apply(role, shown))));
    }
  }

  private void labelled(String label, String value, Role role) {
    if (value.isEmpty()) {
      return;
    }
    int room = layout.width() == 0 ? 0 : Math.max(10, layout.width() - LABEL);
    String start = paint.apply(Role.LABEL, label) + " ".repeat(LABEL - label.length());
    for (String line : Wrap.lines(Printable.cell(value), room)) {
      boolean plain = role == Role.DIM;
      writer.line(start + (plain ? line : paint.apply(role, line)));
      start = " ".repeat(LABEL);
    }
  }

  private void links(List<Link> links) {
    int widest = 0;
    for (Link link : links) {
      widest = Math.max(widest, number(link).length());
    }
    for (Link link : links) {
      String number = number(link);
      String gap = " ".repeat(widest - number.length() + 1);
      writer.line(
          paint.apply(Role.LINK, number) + gap + linked(link.url(), Printable.cell(link.url())));
    }
  }

  private static String number(Link link) {
    return "[" + link.number() + "]";
  }
}
