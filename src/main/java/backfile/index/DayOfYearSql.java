package backfile.index;

import backfile.index.Condition.Sql;
import backfile.query.Query;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A condition on the day and the month of a post, which is stored in UTC. */
final class DayOfYearSql {
  private static final int LEAP_YEAR = 2016;
  private static final int OTHER_YEAR = 2015;

  private DayOfYearSql() {}

  static Sql of(Query.DayOfYear match) {
    String day = text(match.day());
    if (match.zone().normalized().equals(ZoneOffset.UTC)) {
      return new Sql("substr(post.date, 6, 5) = ?", day);
    }
    // What is the day elsewhere is in UTC that day, the one before or the one after.
    List<Object> parameters = new ArrayList<>(around(match.day()));
    String marks = "?, ".repeat(parameters.size() - 1) + "?";
    parameters.add("day-of-year " + match.zone().getId());
    parameters.add(day);
    return new Sql(
        "(substr(post.date, 6, 5) IN ("
            + marks
            + ") AND "
            + SqlFunctions.DATE_PART
            + "(?, post.date) = ?)",
        parameters);
  }

  private static Set<String> around(MonthDay day) {
    Set<String> days = new TreeSet<>();
    for (int year : new int[] {LEAP_YEAR, OTHER_YEAR}) {
      LocalDate date = day.atYear(year);
      for (int distance = -1; distance <= 1; distance++) {
        days.add(text(MonthDay.from(date.plusDays(distance))));
      }
    }
    return days;
  }

  /** Such as {@code 02-03}. */
  static String text(MonthDay day) {
    return day.toString().substring(2);
  }
}
