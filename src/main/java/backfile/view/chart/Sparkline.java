package backfile.view.chart;

import backfile.view.Paint;
import backfile.view.Role;
import backfile.view.Width;
import java.io.PrintStream;
import java.util.List;

/** A line for each series, with a character for each period: the lowest is nothing at all. */
public final class Sparkline {
  private static final String LEVELS = "▁▂▃▄▅▆▇█";

  /** Characters that a line is worth the words after it for. */
  private static final int FEWEST = 10;

  private final List<Series> series;
  private final int width;
  private final Paint paint;

  /**
   * Lines of one or more series over the same periods.
   *
   * @param width columns to fit into, by drawing periods together; 0 for as many as it takes
   */
  public Sparkline(List<Series> series, int width, Paint paint) {
    this.series = List.copyOf(series);
    this.width = width;
    this.paint = paint;
  }

  public void print(PrintStream out) {
    int nameWidth = 0;
    for (Series each : series) {
      nameWidth = Math.max(nameWidth, Width.columns(each.label()));
    }
    nameWidth = width > 0 ? Math.min(nameWidth, width / 4) : nameWidth;
    for (Series each : series) {
      StringBuilder line = new StringBuilder();
      if (series.size() > 1) {
        String name = each.label();
        Width.padRight(line, width > 0 ? Width.cut(name, nameWidth) : name, nameWidth);
        line.append("  ");
      }
      out.append(line).append(line(each, line.length())).append('\n');
    }
  }

  private String line(Series each, int used) {
    List<Series.Point> points = each.points();
    Series.Point highest = each.highest();
    String first = points.get(0).period() + " ";
    String last = " " + points.get(points.size() - 1).period();
    String most = "  most " + each.shown(highest) + " in " + highest.period();
    int room = width - used - first.length() - last.length();
    if (width > 0 && room - most.length() < FEWEST) {
      most = "";
    }
    room = Math.max(1, room - most.length());
    Series drawn =
        width > 0 && points.size() > room ? each.merged((points.size() + room - 1) / room) : each;
    return first + paint.apply(Role.BAR, levels(drawn)) + last + most;
  }

  private static String levels(Series each) {
    StringBuilder levels = new StringBuilder();
    double highest = each.value(each.highest());
    for (Series.Point point : each.points()) {
      double part = highest == 0 ? 0 : each.value(point) / highest;
      levels.append(LEVELS.charAt((int) Math.ceil(part * (LEVELS.length() - 1))));
    }
    return levels.toString();
  }
}
