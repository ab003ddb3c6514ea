package backfile.view.page;

import backfile.view.DateText;
import backfile.view.Paint;
import java.time.ZoneId;
import java.util.Map;

/**
 * How a page is laid out.
 *
 * @param columns those of the terminal, 0 for none
 * @param width columns of the text, without the margins; 0 for one paragraph a line
 * @param header whether title, date and the rest stand above the text
 * @param links whether links are numbered, with their addresses below the text
 * @param hyperlinks whether addresses can be clicked
 */
public record PageLayout(
    int columns,
    int width,
    Paint paint,
    DateText dates,
    boolean header,
    boolean links,
    boolean hyperlinks) {
  /** A longer line is hard to read: the eye loses the next one. */
  private static final int WIDEST = 100;

  private static final int NO_MARGIN_UP_TO = 80;

  public static PageLayout pipe(ZoneId zone) {
    return new PageLayout(0, 0, Paint.off(), new DateText(zone), true, true, false);
  }

  /** At most 100 columns, with as much room on one side as on the other where there is room. */
  public static PageLayout terminal(ZoneId zone, int columns, Paint paint) {
    return new PageLayout(columns, 0, paint, new DateText(zone), true, true, false)
        .withColumns(columns);
  }

  /** The same on a terminal of so many columns. */
  public PageLayout withColumns(int newColumns) {
    int newWidth = newColumns <= NO_MARGIN_UP_TO ? newColumns : Math.min(WIDEST, newColumns - 4);
    return new PageLayout(newColumns, newWidth, paint, dates, header, links, hyperlinks);
  }

  /** Blanks before each line. */
  public int margin() {
    boolean wide = width > 0 && columns > NO_MARGIN_UP_TO;
    return wide ? Math.max(0, (columns - width) / 2) : 0;
  }

  /** Exactly that width; 0 for no wrapping. */
  public PageLayout withWidth(int newWidth) {
    return new PageLayout(columns, newWidth, paint, dates, header, links, hyperlinks);
  }

  public PageLayout withoutHeader() {
    return new PageLayout(columns, width, paint, dates, false, links, hyperlinks);
  }

  public PageLayout withoutLinks() {
    return new PageLayout(columns, width, paint, dates, header, false, hyperlinks);
  }

  public PageLayout withPaint(Paint newPaint) {
    return new PageLayout(columns, width, newPaint, dates, header, links, hyperlinks);
  }

  /** With addresses to click, if the terminal is known to have them and colours are wanted. */
  public PageLayout withHyperlinks(Map<String, String> environment) {
    boolean known = paint.isOn() && Hyperlinks.areKnown(environment);
    return new PageLayout(columns, width, paint, dates, header, links, known);
  }
}
