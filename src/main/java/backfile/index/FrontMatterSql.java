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

  /** An element of a list that is a map; anything else holds no keys. */
  private static final String MAP = "CASE e.type WHEN 'object' THEN e.value ELSE '{}' END";

  static Sql has(List<String> key) {
    List<Sql> places = new ArrayList<>();
    places.add(
        new Sql(
            "EXISTS (SELECT 1 FROM front_matter AS f WHERE f.post_id = post.post_id"
                + " AND json_type(f.json, ?) IS NOT NULL)",
            JsonPath.of(key)));
    for (int list = 1; list < key.size(); list++) {
      List<Object> parameters = paths(key, list);
      places.add(
          new Sql(
              "EXISTS (SELECT 1 FROM front_matter AS f, json_each(f.json, ?) AS e"
                  + " WHERE f.post_id = post.post_id AND typeof(e.key) = 'integer'"
                  + " AND json_type("
                  + MAP
                  + ", ?) IS NOT NULL)",
              parameters));
    }
    column(key).ifPresent(json -> places.add(new Sql(json + " IS NOT NULL")));
    return either(places);
  }

  static Sql of(Query.FrontMatter match) {
    Sql condition = condition(match.value());
    List<Sql> places = new ArrayList<>();
    places.add(kept("json_each(f.json, ?) AS v", List.of(JsonPath.of(match.key())), condition));
    for (int list = 1; list < match.key().size(); list++) {
      String each =
          "json_each(f.json, ?) AS e JOIN json_each("
              + MAP
              + ", ?) AS v"
              + " ON typeof(e.key) = 'integer'";
      places.add(kept(each, paths(match.key(), list), condition));
    }
    column(match.key())
        .ifPresent(
            json ->
                places.add(
                    new Sql(
                        "EXISTS (SELECT 1 FROM json_each("
                            + json
                            + ") AS v WHERE "
                            + condition.text()
                            + ")",
                        condition.parameters())));
    return either(places);
  }

  private static Sql kept(String values, List<Object> paths, Sql condition) {
    List<Object> parameters = new ArrayList<>(paths);
    parameters.addAll(condition.parameters());
    return new Sql(
        "EXISTS (SELECT 1 FROM front_matter AS f, "
            + values
            + " WHERE f.post_id = post.post_id AND "
            + condition.text()
            + ")",
        parameters);
  }

  /** To a list, and from a map in it to the value. */
  private static List<Object> paths(List<String> key, int list) {
    return List.of(JsonPath.of(key.subList(0, list)), JsonPath.of(key.subList(list, key.size())));
  }

  private static Sql either(List<Sql> places) {
    return places.size() == 1 ? places.get(0) : Sql.join(places, " OR ");
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
