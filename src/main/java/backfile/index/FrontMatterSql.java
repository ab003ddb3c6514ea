package backfile.index;

import backfile.index.Condition.Sql;
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
    return new Sql(
        "EXISTS (SELECT 1 FROM front_matter AS f WHERE f.post_id = post.post_id"
            + " AND json_type(f.json, ?) IS NOT NULL)",
        path(key));
  }

  static Sql of(Query.FrontMatter match) {
    Sql condition = condition(match.value());
    List<Object> parameters = new ArrayList<>();
    parameters.add(path(match.key()));
    parameters.addAll(condition.parameters());
    return new Sql(
        "EXISTS (SELECT 1 FROM front_matter AS f, json_each(f.json, ?) AS v"
            + " WHERE f.post_id = post.post_id AND "
            + condition.text()
            + ")",
        parameters);
  }

  /** {@code $."a"."b"}; a key holds no quote, the query language has no way to say one. */
  private static String path(List<String> key) {
    return "$.\"" + String.join("\".\"", key) + '"';
  }

  private static Sql condition(Value value) {
    if (value instanceof Value.Prefix prefix) {
      return new Sql("v.atom LIKE ? ESCAPE '\\'", Like.startingWith(prefix.text()));
    }
    if (value instanceof Value.Range range) {
      return range(range);
    }
    String text = value instanceof Value.Word word ? word.text() : ((Value.Phrase) value).text();
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
