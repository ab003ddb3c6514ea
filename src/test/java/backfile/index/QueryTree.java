package backfile.index;

import backfile.query.DateRange;
import backfile.query.Query;
import backfile.query.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Shows a query's tree as an s-expression. */
final class QueryTree implements Query.Visitor<String> {
  static String show(Query query) {
    return query.accept(new QueryTree());
  }

  @Override
  public String visitAll(Query.All all) {
    return "(all)";
  }

  @Override
  public String visitText(Query.Text text) {
    return switch (text.scope()) {
      case ANYWHERE -> show(text.value());
      case TITLE -> "(title " + show(text.value()) + ")";
      case TEXT -> "(text " + show(text.value()) + ")";
    };
  }

  @Override
  public String visitNear(Query.Near near) {
    String terms = near.terms().stream().map(QueryTree::show).collect(Collectors.joining(" "));
    String shown = "(near " + near.distance() + " " + terms + ")";
    return switch (near.scope()) {
      case ANYWHERE -> shown;
      case TITLE -> "(title " + shown + ")";
      case TEXT -> "(text " + shown + ")";
    };
  }

  @Override
  public String visitDayOfYear(Query.DayOfYear match) {
    return "(day " + match.day() + " " + match.zone() + ")";
  }

  @Override
  public String visitFieldMatch(Query.FieldMatch match) {
    return "(" + match.field().word() + " " + show(match.value()) + ")";
  }

  @Override
  public String visitFrontMatter(Query.FrontMatter match) {
    return "(fm " + match.key() + " " + show(match.value()) + ")";
  }

  @Override
  public String visitHasKey(Query.HasKey has) {
    return "(has-key " + has.key() + ")";
  }

  @Override
  public String visitNumberMatch(Query.NumberMatch match) {
    return "(" + match.field().word() + " " + number(match.from()) + " " + number(match.to()) + ")";
  }

  private static String number(OptionalLong number) {
    return number.isPresent() ? Long.toString(number.getAsLong()) : "_";
  }

  @Override
  public String visitDateMatch(Query.DateMatch match) {
    DateRange range = match.range();
    return "(date " + end(range.from()) + " " + end(range.until()) + ")";
  }

  private static String end(Optional<?> end) {
    return end.map(Object::toString).orElse("_");
  }

  @Override
  public String visitIs(Query.Is is) {
    return "(is " + is.state().name().toLowerCase(Locale.ROOT) + ")";
  }

  @Override
  public String visitHas(Query.Has has) {
    return "(has " + has.part().name().toLowerCase(Locale.ROOT) + ")";
  }

  @Override
  public String visitSaved(Query.Saved saved) {
    return "(saved " + saved.name() + " " + saved.column() + ")";
  }

  @Override
  public String visitAnd(Query.And and) {
    return "(and " + show(and.parts()) + ")";
  }

  @Override
  public String visitOr(Query.Or or) {
    return "(or " + show(or.parts()) + ")";
  }

  @Override
  public String visitNot(Query.Not not) {
    return "(not " + show(not.inner()) + ")";
  }

  private static String show(List<Query> parts) {
    return parts.stream().map(QueryTree::show).collect(Collectors.joining(" "));
  }

  private static String show(Value value) {
    if (value instanceof Value.Word word) {
      return "(word " + quoted(word.text()) + ")";
    }
    if (value instanceof Value.Phrase phrase) {
      return "(phrase " + quoted(phrase.text()) + ")";
    }
    if (value instanceof Value.Prefix prefix) {
      return "(prefix " + quoted(prefix.text()) + ")";
    }
    if (value instanceof Value.Exact exact) {
      return "(exact " + quoted(exact.text()) + ")";
    }
    if (value instanceof Value.Regex regex) {
      return "(regex " + quoted(regex.text()) + ")";
    }
    Value.Range range = (Value.Range) value;
    return "(range " + end(range.from()) + " " + end(range.to()) + ")";
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
