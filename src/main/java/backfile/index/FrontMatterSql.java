package backfile.index;

import backfile.index.Condition.Sql;
import backfile.post.KnownKeys;
import backfile.query.Query;
import backfile.query.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Conditions on keys of the front matter; of a list, any element may be the one. */
final class FrontMatterSql {
  private FrontMatterSql() {}

  static Sql has(List<String> key) {
    Sql kept =
        new Sql(
            "EXISTS (SELECT 1 FROM front_matter AS f WHERE f.post_id = post.post_id"
                + " AND json_type(f.json, ?) IS NOT NULL)",
            JsonPath.of(key));
    return column(key)
        .map(json -> Sql.join(List.of(kept, new Sql(json + " IS NOT NULL")), " OR "))
        .orElse(kept);
  }

  static Sql of(Query.FrontMatter match) {
    Sql condition = condition(match.value());
    List<Object> parameters = new ArrayList<>();
    parameters.add(JsonPath.of(match.key()));
    parameters.addAll(condition.parameters());
    Sql kept =
        new Sql(
            "EXISTS (SELECT 1 FROM front_matter AS f, json_each(f.json, ?) AS v"
                + " WHERE f.post_id = post.post_id AND "
                + condition.text()
                + ")",
            parameters);
    return column(match.key())
        .map(
            json ->
                Sql.join(
                    List.of(
                        kept,
                        new Sql(
                            "EXISTS (SELECT 1 FROM json_each("
                                + json
                                + ") AS v WHERE "
                                + condition.text()
                                + ")",
                            condition.parameters())),
                    " OR "))
        .orElse(kept);
  }

  /** What a field of the post tells whole is kept there, and not in the front matter again. */
  private static Optional<String> column(List<String> key) {
    return key.size() == 1
        ? KnownKeys.field(key.get(0)).map(field -> Columns.json(field))
        : Optional.empty();
  }

  private static Sql condition(Value value) {
    if (value instanceof Value.Prefix prefix) {
      return new Sql("v.atom LIKE ? ESCAPE '\\'", Like.startingWith(prefix.text()));
    }
    if (value instanceof Value.Range range) {
      return range(range);
    }
    String text = ((Value.Plain) value).text();
    if (value instanceof Value.Regex) {
      return new Sql(SqlFunctions.REGEX + "(?, v.atom)", text);
    }
    List<Sql> either = new ArrayList<>();
    either.add(new Sql("(v.type = 'text' AND v.value = ? COLLATE NOCASE)", text));
    number(text).ifPresent(number -> either.add(numeric("=", number)));
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.equals("true") || lower.equals("false") || lower.equals("null")) {
      either.add(new Sql("v.type = ?", lower));
    }
    return Sql.join(either, " OR ");
  }

  /** Between numbers lie numbers, and texts such as {@code 2016-02-03} that begin like one. */
  private static Sql range(Value.Range range) {
    List<Sql> texts = new ArrayList<>();
    texts.add(new Sql("v.type = 'text'"));
    range.from().ifPresent(from -> texts.add(new Sql("v.value >= ?", from)));
    range.to().ifPresent(to -> texts.add(new Sql("v.value < ?", to + FieldSql.LAST)));
    Optional<Double> from = range.from().flatMap(FrontMatterSql::number);
    Optional<Double> to = range.to().flatMap(FrontMatterSql::number);
    if (from.isPresent() != range.from().isPresent() || to.isPresent() != range.to().isPresent()) {
      return Sql.join(texts, " AND ");
    }
    texts.add(new Sql("v.value GLOB '[0-9]*'"));
    List<Sql> numbers = new ArrayList<>();
    from.ifPresent(number -> numbers.add(numeric(">=", number)));
    to.ifPresent(number -> numbers.add(numeric("<=", number)));
    return Sql.join(List.of(Sql.join(numbers, " AND "), Sql.join(texts, " AND ")), " OR ");
  }

  private static Sql numeric(String operator, double number) {
    return new Sql("(v.type IN ('integer', 'real') AND v.value " + operator + " ?)", number);
  }

  /** Decimal digits with at most a sign, a point and an exponent. */
  private static Optional<Double> number(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("0123456789+-.eE".indexOf(text.charAt(i)) < 0) {
        return Optional.empty();
      }
    }
    try {
      double number = Double.parseDouble(text);
      return Double.isFinite(number) ? Optional.of(number) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
