package backfile.view.page;

import backfile.view.DateText;
import backfile.view.Paint;
import java.time.ZoneId;

/**
 * How a page is laid out.
 *
 * @param width columns of the text, without the margin; 0 for one paragraph a line
 * @param margin blanks before each line
 * @param header whether title, date and the rest stand above the text
 * @param links whether links are numbered, with their addresses below the text
 */
public record PageLayout(
    int width, int margin, Paint paint, DateText dates, boolean header, boolean links) {
  /** A longer line is hard to read: the eye loses the next one. */
  private static final int WIDEST = 100;

  private static final int NO_MARGIN_UP_TO = 80;
  private static final int WIDEST_MARGIN = 4;

  public static PageLayout pipe(ZoneId zone) {
    return new PageLayout(0, 0, Paint.off(), new DateText(zone), true, true);
  }

  /** At most 100 columns, with a small margin on both sides where there is room. */
  public static PageLayout terminal(ZoneId zone, int columns, Paint paint) {
    int width = columns <= NO_MARGIN_UP_TO ? columns : Math.min(WIDEST, columns - 4);
    int margin = columns <= NO_MARGIN_UP_TO ? 0 : Math.min(WIDEST_MARGIN, (columns - width) / 2);
    return new PageLayout(width, margin, paint, new DateText(zone), true, true);
  }

  /** Exactly that width and no margin; 0 for no wrapping. */
  public PageLayout withWidth(int newWidth) {
    return new PageLayout(newWidth, 0, paint, dates, header, links);
  }

  public PageLayout withoutHeader() {
    return new PageLayout(width, margin, paint, dates, false, links);
  }

  public PageLayout withoutLinks() {
    return new PageLayout(width, margin, paint, dates, header, false);
  }

  public PageLayout withPaint(Paint newPaint) {
    return new PageLayout(width, margin, newPaint, dates, header, links);
  }
}
