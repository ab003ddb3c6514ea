package backfile.view.listing;

import backfile.view.Audience;
import backfile.view.DateText;
import backfile.view.Paint;
import java.time.ZoneId;

/**
 * How a listing is laid out.
 *
 * @param width columns that a table may take, 0 for as many as it needs
 * @param audience who reads it; a person never gets a raw control character, in any format
 * @param dates the archive's time zone
 * @param header whether tab-separated lines begin with a line of names; the other formats have
 *     their own rule
 * @param numbered whether a table numbers its rows, from {@code firstNumber}
 */
public record Layout(
    int width,
    Audience audience,
    Paint paint,
    DateText dates,
    boolean header,
    boolean numbered,
    long firstNumber) {

  /** For a program: no width, no colour. */
  public static Layout pipe(ZoneId zone) {
    return new Layout(0, Audience.PIPE, Paint.off(), new DateText(zone), false, false, 1);
  }

  /** For a person with a terminal of so many columns. */
  public static Layout terminal(ZoneId zone, int width, Paint paint) {
    return new Layout(width, Audience.TERMINAL, paint, new DateText(zone), false, false, 1);
  }

  public Layout withHeader() {
    return new Layout(width, audience, paint, dates, true, numbered, firstNumber);
  }

  /** Numbers the rows of a table in a column {@code #}, the numbers that {@code @3} means. */
  public Layout withNumbersFrom(long first) {
    return new Layout(width, audience, paint, dates, header, true, first);
  }

  public Layout withPaint(Paint newPaint) {
    return new Layout(width, audience, newPaint, dates, header, numbered, firstNumber);
  }
}
