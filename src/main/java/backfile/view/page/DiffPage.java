package backfile.view.page;

import backfile.view.Paint;
import backfile.view.Printable;
import backfile.view.Role;
import backfile.view.Width;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints what changed from one text to another, word by word: in colours, or as {@code [-removed-]}
 * and {@code {+added+}}.
 */
public final class DiffPage {
  private static final int MARKS = 4;

  private final int width;
  private final Paint paint;
  private final PageWriter writer;
  private final List<DiffText.Word> line = new ArrayList<>();
  private int used;

  /** How many words were taken away and put in. */
  public record Changes(int removed, int added) {
    public boolean none() {
      return removed == 0 && added == 0;
    }
  }

  public DiffPage(PageLayout layout, PrintStream out) {
    this.width = layout.width();
    this.paint = layout.paint();
    this.writer = new PageWriter(layout, out);
  }

  /** Prints the later text with what changed in it, and says how much that is. */
  public Changes print(String before, String after) {
    DiffText diff = DiffText.of(Printable.text(before), Printable.text(after));
    for (DiffText.Word word : diff.words()) {
      if (word.lineEnds() > 0) {
        endLine();
      }
      if (word.lineEnds() > 1) {
        writer.blank();
      }
      add(word);
    }
    endLine();
    return new Changes(diff.removed(), diff.added());
  }

  private void add(DiffText.Word word) {
    boolean begins = line.isEmpty() || line.get(line.size() - 1).kind() != word.kind();
    int marks = begins && word.kind() != DiffText.Kind.SAME && !paint.isOn() ? MARKS : 0;
    int columns = Width.columns(word.text()) + marks;
    if (width > 0 && used > 0 && used + 1 + columns > width) {
      endLine();
    }
    used += (line.isEmpty() ? 0 : 1) + columns;
    line.add(word);
  }

  private void endLine() {
    if (line.isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder();
    int start = 0;
    for (int end = 1; end <= line.size(); end++) {
      if (end == line.size() || line.get(end).kind() != line.get(start).kind()) {
        text.append(start == 0 ? "" : " ").append(marked(line.subList(start, end)));
        start = end;
      }
    }
    writer.line(text.toString());
    line.clear();
    used = 0;
  }

  private String marked(List<DiffText.Word> words) {
    StringBuilder joined = new StringBuilder();
    for (DiffText.Word word : words) {
      joined.append(joined.isEmpty() ? "" : " ").append(word.text());
    }
    String text = joined.toString();
    return switch (words.get(0).kind()) {
      case SAME -> text;
      case REMOVED -> paint.isOn() ? paint.apply(Role.REMOVED, text) : "[-" + text + "-]";
      case ADDED -> paint.isOn() ? paint.apply(Role.ADDED, text) : "{+" + text + "+}";
    };
  }
}
