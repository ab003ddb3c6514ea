package backfile.view.chart;

import backfile.view.Paint;
import backfile.view.Role;
import backfile.view.Width;
import java.io.PrintStream;
import java.util.List;

/** A line for each period with a bar for each series, side by side and of one scale. */
public final class BarChart {
  private static final String GAP = "  ";
  private static final String EIGHTHS = " ▏▎▍▌▋▊▉";
  private static final char FULL = '█';

  private final List<Series> series;
  private final Paint paint;
  private final int labelWidth;
  private final int numberWidth;
  private final int barWidth;
  private final double highest;

  /**
   * A chart of one or more series over the same periods, of which there are some.
   *
   * @param width columns of the terminal
   */
  public BarChart(List<Series> series, int width, Paint paint) {
    this.series = List.copyOf(series);
    this.paint = paint;
    labelWidth = series.get(0).points().get(0).period().length();
    numberWidth = numberWidth(series);
    highest = series.stream().mapToDouble(each -> each.value(each.highest())).max().orElse(0);
    int each = (width - labelWidth) / series.size();
    barWidth = Math.max(0, each - GAP.length() - 1 - numberWidth);
  }

  private static int numberWidth(List<Series> series) {
    int widest = 1;
    for (Series each : series) {
      for (Series.Point point : each.points()) {
        widest = Math.max(widest, each.shown(point).length());
      }
    }
    return widest;
  }

  public void print(PrintStream out) {
    if (series.size() > 1) {
      header(out);
    }
    for (int i = 0; i < series.get(0).points().size(); i++) {
      StringBuilder line = new StringBuilder();
      Width.padRight(line, series.get(0).points().get(i).period(), labelWidth);
      for (Series each : series) {
        line.append(GAP);
        bar(line, each, each.points().get(i));
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
  }

  private void header(PrintStream out) {
    StringBuilder line = new StringBuilder();
    Width.padRight(line, "", labelWidth);
    int width = barWidth + 1 + numberWidth;
    for (Series each : series) {
      String name = Width.cut(each.label(), width);
      Width.padRight(line.append(GAP), name, width);
    }
    out.append(paint.apply(Role.COLUMN, line.toString().stripTrailing())).append('\n');
  }

  /** The number stands at the end of its bar. */
  private void bar(StringBuilder line, Series each, Series.Point point) {
    String bar = blocks(each.value(point));
    line.append(paint.apply(Role.BAR, bar)).append(bar.isEmpty() ? "" : " ");
    int room = barWidth + 1 + numberWidth - bar.length() - (bar.isEmpty() ? 0 : 1);
    Width.padRight(line, each.shown(point), room);
  }

  /** What is not nothing is seen. */
  private String blocks(double value) {
    if (value <= 0 || barWidth == 0) {
      return "";
    }
    int eighths = (int) Math.max(1, Math.round(value / highest * barWidth * 8));
    String full = String.valueOf(FULL).repeat(eighths / 8);
    return eighths % 8 == 0 ? full : full + EIGHTHS.charAt(eighths % 8);
  }
}
