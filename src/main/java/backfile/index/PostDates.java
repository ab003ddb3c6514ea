package backfile.index;

import backfile.query.Period;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * The years, months and days of posts, newest first. It leaps from one to the one before, and looks
 * at single posts only where a month of the table {@code month}, in UTC, is part of two periods.
 */
final class PostDates {
  /** After every date. */
  private static final String END = "~";

  private static final int YEAR_LENGTH = 4;
  private static final int MONTH_LENGTH = 7;
  private static final int DAY_LENGTH = 10;

  private final Connection connection;
  private final ZoneId zone;
  private final List<FacetCount> found = new ArrayList<>();

  private PostDates(Connection connection, ZoneId zone) {
    this.connection = connection;
    this.zone = zone;
  }

  /** The next part of a date: years, then months, then days; a whole part comes before its own. */
  static List<FacetCount> starting(Connection connection, String start, ZoneId zone)
      throws SQLException {
    PostDates dates = new PostDates(connection, zone);
    int length = start.length();
    if (length <= YEAR_LENGTH) {
      dates.add(Period.YEAR, start, END);
    }
    if (length >= YEAR_LENGTH && length <= MONTH_LENGTH) {
      dates.addWithin(Period.YEAR, start.substring(0, YEAR_LENGTH), Period.MONTH, start);
    }
    if (length >= MONTH_LENGTH && length <= DAY_LENGTH) {
      dates.addWithin(Period.MONTH, start.substring(0, MONTH_LENGTH), Period.DAY, start);
    }
    return dates.found;
  }

  private void addWithin(Period outer, String name, Period period, String start)
      throws SQLException {
    String end;
    try {
      end = text(outer.start(outer.after(name)));
    } catch (DateTimeException | NumberFormatException e) {
      // Nothing is of a year or month that is none.
      return;
    }
    add(period, start, end);
  }

  /** Walks back from {@code end} as long as names are not before those that start so. */
  private void add(Period period, String start, String end) throws SQLException {
    String before = end;
    while (found.size() < Suggestions.MOST) {
      String latest = latest(before);
      String name = latest.isEmpty() ? "" : period.name(local(latest));
      if (name.isEmpty() || (!name.startsWith(start) && name.compareTo(start) < 0)) {
        return;
      }
      String from = text(period.start(name));
      // A part of a second sorts before the second that it follows.
      from = from.compareTo(latest) > 0 ? latest : from;
      if (name.startsWith(start)) {
        found.add(new FacetCount(name, count(from, before)));
      }
      before = from;
    }
  }

  /** The date of the last post before a time; empty where there is none. */
  private String latest(String before) throws SQLException {
    try (PreparedStatement select =
            Database.prepare(
                connection, "SELECT max(date) FROM post WHERE date < ?", List.of(before));
        ResultSet row = select.executeQuery()) {
      String date = row.next() ? row.getString(1) : null;
      return date == null ? "" : date;
    }
  }

  private LocalDateTime local(String date) {
    return LocalDateTime.ofInstant(Instant.parse(date), zone);
  }

  private String text(LocalDateTime time) {
    return PostIds.text(time.atZone(zone).toInstant());
  }

  /** How many posts there are from one time to before another. */
  private long count(String from, String to) throws SQLException {
    String first = from.endsWith("-01T00:00:00Z") ? month(from) : Period.MONTH.after(month(from));
    String end = month(to);
    if (first.compareTo(end) >= 0) {
      return single(from, to);
    }
    String whole = "SELECT total(posts) FROM month WHERE month >= ? AND month < ?";
    return single(from, first) + number(whole, first, end) + single(end, to);
  }

  private static String month(String date) {
    return date.equals(END) ? END : date.substring(0, MONTH_LENGTH);
  }

  private long single(String from, String to) throws SQLException {
    return number("SELECT count(*) FROM post WHERE date >= ? AND date < ?", from, to);
  }

  private long number(String sql, String from, String to) throws SQLException {
    try (PreparedStatement select = Database.prepare(connection, sql, List.of(from, to));
        ResultSet row = select.executeQuery()) {
      return row.next() ? row.getLong(1) : 0;
    }
  }
}
