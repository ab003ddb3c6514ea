package backfile.view.chart;

import backfile.view.Printable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * How many posts a query found in each of some periods.
 *
 * @param name the query
 * @param isShare whether what counts is the share of all posts
 * @param points in the order of time, without a gap
 */
public record Series(String name, boolean isShare, List<Point> points) {
  private static final int DECIMALS = 6;

  public Series {
    points = List.copyOf(points);
  }

  /**
   * A period and its posts.
   *
   * @param all the posts that it has, found or not; 0 where nobody asked
   */
  public record Point(String period, long posts, long all) {
    /**
     * The share of all posts, from 0 to 1, such as {@code 0.125}; there must be any. It has the
     * digits that a program may want.
     */
    public String share() {
      return BigDecimal.valueOf(posts)
          .divide(BigDecimal.valueOf(all), DECIMALS, RoundingMode.HALF_UP)
          .stripTrailingZeros()
          .toPlainString();
    }
  }

  /** What a person reads of the query. */
  String label() {
    return name.isEmpty() ? "all posts" : Printable.cell(name);
  }

  /** A share of 0 to 1, or a count. */
  double value(Point point) {
    if (!isShare) {
      return point.posts();
    }
    return point.all() == 0 ? 0 : (double) point.posts() / point.all();
  }

  /** The first of the points with the highest value; there must be any. */
  Point highest() {
    Point highest = points.get(0);
    for (Point point : points) {
      highest = value(point) > value(highest) ? point : highest;
    }
    return highest;
  }

  /** A count as it is, a share as {@code 12.5%}. */
  String shown(Point point) {
    return isShare
        ? BigDecimal.valueOf(value(point) * 100).setScale(1, RoundingMode.HALF_UP) + "%"
        : Long.toString(point.posts());
  }

  /** The same with as many periods drawn together, under the name of the first of them. */
  Series merged(int size) {
    List<Point> merged = new ArrayList<>();
    for (int i = 0; i < points.size(); i += size) {
      long posts = 0;
      long all = 0;
      for (Point point : points.subList(i, Math.min(points.size(), i + size))) {
        posts += point.posts();
        all += point.all();
      }
      merged.add(new Point(points.get(i).period(), posts, all));
    }
    return new Series(name, isShare, merged);
  }
}
