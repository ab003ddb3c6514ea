package backfile.view.page;

import backfile.clutter.Drop;
import backfile.view.Paint;
import backfile.view.Printable;
import backfile.view.Role;
import backfile.view.Wrap;
import java.io.PrintStream;
import java.util.List;

/** Prints for people what was taken out of a text: rule, reason, and the passage itself. */
public final class DropsPage {
  private static final String INDENT = "  ";

  private final PageLayout layout;
  private final Paint paint;
  private final PageWriter writer;

  public DropsPage(PageLayout layout, PrintStream out) {
    this.layout = layout;
    this.paint = layout.paint();
    this.writer = new PageWriter(layout, out);
  }

  /** Prints the drops of one post or page, below the name it goes by. */
  public void print(String name, List<Drop> drops) {
    writer.blank();
    writer.line(paint.apply(Role.TITLE, Printable.cell(name)));
    for (Drop drop : drops) {
      writer.blank();
      String words = drop.words() == 1 ? "1 word" : drop.words() + " words";
      writer.line(paint.apply(Role.HEADING, drop.rule()) + INDENT + words);
      wrapped(drop.reason(), Role.DIM);
      for (String line : Printable.text(drop.text()).split("\n", -1)) {
        wrapped(line, Role.QUOTE);
      }
    }
  }

  private void wrapped(String text, Role role) {
    int room = layout.width() == 0 ? 0 : Math.max(10, layout.width() - 2 * INDENT.length());
    for (String line : Wrap.lines(text, room)) {
      boolean quoted = role == Role.QUOTE;
      writer.line(INDENT + (quoted ? "| " + line : paint.apply(role, line)));
    }
  }
}
