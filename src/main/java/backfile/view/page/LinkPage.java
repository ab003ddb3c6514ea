package backfile.view.page;

import backfile.link.Resolution;
import backfile.view.Paint;
import backfile.view.Printable;
import backfile.view.Role;
import java.io.PrintStream;

/** Prints links for people. An address has a line of its own and is never cut, however long. */
public final class LinkPage {
  private static final String INDENT = "     ";

  private final PrintStream out;
  private final Paint paint;

  public LinkPage(Paint paint, PrintStream out) {
    this.paint = paint;
    this.out = out;
  }

  /** The post that the next links belong to. */
  public void post(String title) {
    out.append(paint.apply(Role.TITLE, Printable.cell(title))).append('\n');
  }

  /** A link, and where it leads if it does not say so. */
  public void link(LinkLine line) {
    head(line);
    out.append(INDENT).append(paint.apply(Role.LINK, Printable.cell(line.url()))).append('\n');
    Resolution resolution = line.resolution();
    if (resolution.isUnwrapped() || !resolution.original().equals(line.url())) {
      String target = Printable.cell(resolution.target());
      out.append(INDENT).append("→ ").append(paint.apply(Role.LINK, target)).append('\n');
    }
    if (!resolution.isResolved() && line.kind().equals("source")) {
      reason(resolution);
    }
  }

  private void head(LinkLine line) {
    String number = line.number().isPresent() ? "[" + line.number().getAsInt() + "]" : "";
    out.append(paint.apply(Role.LINK, number)).append(" ".repeat(Math.max(1, 5 - number.length())));
    out.append(paint.apply(Role.LABEL, line.kind()));
    out.append(line.text().isEmpty() ? "" : "  " + Printable.cell(line.text())).append('\n');
  }

  /** An address, each step of its resolution, and how that ended. */
  public void explain(Resolution resolution) {
    out.append(Printable.cell(resolution.original())).append('\n');
    for (Resolution.Step step : resolution.steps()) {
      out.append("  ").append(paint.apply(Role.LABEL, step.rule())).append(": ");
      out.append(Printable.cell(step.url())).append('\n');
    }
    if (resolution.isResolved()) {
      out.append("  resolved: ").append(Printable.cell(resolution.target())).append('\n');
    } else {
      reason(resolution);
    }
  }

  private void reason(Resolution resolution) {
    String reason = "unresolved: " + resolution.unresolved().orElse("");
    out.append("  ").append(paint.apply(Role.DIM, Printable.cell(reason))).append('\n');
  }
}
