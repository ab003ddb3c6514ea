package backfile.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Writes a query back as text that parses to an equal tree. Relative dates come out as the days
 * they stood for.
 */
public final class QueryPrinter implements Query.Visitor<String> {
  private final ZoneId zone;

  private QueryPrinter(ZoneId zone) {
    this.zone = zone;
  }

  /** The query as text; dates are days of {@code zone}, the one that it was parsed with. */
  public static String print(Query query, ZoneId zone) {
    return query.accept(new QueryPrinter(zone));
  }

  @Override
  public String visitAll(Query.All all) {
    return "";
  }

  @Override
  public String visitText(Query.Text text) {
    return scoped(text.scope(), value(text.value()));
  }

  private static String scoped(Query.Scope scope, String value) {
    return switch (scope) {
      case ANYWHERE -> value;
      case TITLE -> Field.TITLE.word() + ':' + value;
      case TEXT -> Field.TEXT.word() + ':' + value;
    };
  }

  @Override
  public String visitNear(Query.Near near) {
    StringBuilder text = new StringBuilder("NEAR(");
    for (Value.Plain term : near.terms()) {
      text.append(text.length() == 5 ? "" : " ").append(value(term));
    }
    return scoped(near.scope(), text + ", " + near.distance() + ')');
  }

  @Override
  public String visitFieldMatch(Query.FieldMatch match) {
    return match.field().word() + ':' + value(match.value());
  }

  @Override
  public String visitFrontMatter(Query.FrontMatter match) {
    return key(match.key()) + ':' + value(match.value());
  }

  @Override
  public String visitHasKey(Query.HasKey has) {
    return "has:" + quoted(key(has.key()));
  }

  private static String key(List<String> key) {
    return "fm." + String.join(".", key);
  }

  private static String value(Value value) {
    if (value instanceof Value.Word word) {
      return word.text();
    }
    if (value instanceof Value.Phrase phrase) {
      return quoted(phrase.text());
    }
    if (value instanceof Value.Prefix prefix) {
      return end(prefix.text()) + '*';
    }
    if (value instanceof Value.Exact exact) {
      return '=' + end(exact.text());
    }
    if (value instanceof Value.Regex regex) {
      return Slashes.write(regex.text());
    }
    Value.Range range = (Value.Range) value;
    return range.from().map(QueryPrinter::end).orElse("")
        + ".."
        + range.to().map(QueryPrinter::end).orElse("");
  }

  /** Bare where it is plain, else between quotes. */
  private static String end(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isLetterOrDigit(text.charAt(i))) {
        return quoted(text);
      }
    }
    return text;
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  @Override
  public String visitNumberMatch(Query.NumberMatch match) {
    String from = number(match.from());
    String to = number(match.to());
    return match.field().word() + ':' + (from.equals(to) ? from : from + ".." + to);
  }

  private static String number(OptionalLong number) {
    return number.isPresent() ? Long.toString(number.getAsLong()) : "";
  }

  @Override
  public String visitDateMatch(Query.DateMatch match) {
    DateRange range = match.range();
    Optional<String> from = range.from().map(this::date);
    // The last second within the range, or its day where it ends with a day.
    Optional<String> to =
        range.until().map(until -> startsDay(until) ? day(until) : moment(until.minusSeconds(1)));
    return "date:" + (from.equals(to) ? from.get() : from.orElse("") + ".." + to.orElse(""));
  }

  @Override
  public String visitDayOfYear(Query.DayOfYear match) {
    return "date:" + match.day();
  }

  private String date(Instant from) {
    return startsDay(from) ? LocalDate.ofInstant(from, zone).toString() : moment(from);
  }

  private String day(Instant until) {
    return LocalDate.ofInstant(until, zone).minusDays(1).toString();
  }

  private static String moment(Instant instant) {
    return instant.toString();
  }

  /** Whether a day of four-digit year begins or ends here. */
  private boolean startsDay(Instant instant) {
    LocalDate day = LocalDate.ofInstant(instant, zone);
    return day.getYear() >= 1
        && day.minusDays(1).getYear() <= 9999
        && day.atStartOfDay(zone).toInstant().equals(instant);
  }

  @Override
  public String visitIs(Query.Is is) {
    return "is:" + is.state().name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String visitHas(Query.Has has) {
    return "has:" + has.part().name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String visitSaved(Query.Saved saved) {
    return Field.Q.word() + ':' + saved.name();
  }

  @Override
  public String visitAnd(Query.And and) {
    StringBuilder text = new StringBuilder();
    for (Query part : and.parts()) {
      text.append(text.isEmpty() ? "" : " ");
      String printed = part.accept(this);
      text.append(part instanceof Query.Or ? '(' + printed + ')' : printed);
    }
    return text.toString();
  }

  @Override
  public String visitOr(Query.Or or) {
    StringBuilder text = new StringBuilder();
    for (Query part : or.parts()) {
      text.append(text.isEmpty() ? "" : " OR ").append(part.accept(this));
    }
    return text.toString();
  }

  @Override
  public String visitNot(Query.Not not) {
    String printed = not.inner().accept(this);
    boolean group = not.inner() instanceof Query.And || not.inner() instanceof Query.Or;
    return group ? "-(" + printed + ')' : '-' + printed;
  }
}
