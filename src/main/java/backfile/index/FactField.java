package backfile.index;

import backfile.clutter.fact.Facts;
import backfile.index.Condition.Sql;
import backfile.query.Folding;
import backfile.query.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields whose values a text gives away, and the SQL that finds them. */
final class FactField {
  /** More than there are, so that a number's last digit can be the field. */
  static final int FIELDS = 10;

  /** Those that queries, listings and facets know. */
  static final List<String> WORDS =
      List.of("dateline", "byline", "reporter", "editor", "agency", "correction", "quality");

  private static final List<String> DIGITS =
      List.of(
          "",
          "dateline",
          "byline",
          "reporter",
          "editor",
          "agency",
          "publisher",
          "correction",
          "quality");

  /** The facts of the post, as rows. */
  private static final String ROWS = "json_each('[' || post.facts || ']') AS j#";

  private FactField() {}

  /** The values of each field, by its digit. */
  static Map<Integer, List<String>> values(Facts facts) {
    Map<Integer, List<String>> values = new LinkedHashMap<>();
    values.put(1, facts.dateline());
    values.put(2, facts.byline());
    values.put(3, facts.reporter());
    values.put(4, facts.editor());
    values.put(5, facts.agency());
    values.put(6, facts.publisher());
    values.put(7, facts.correction());
    values.put(8, facts.quality());
    return values;
  }

  /** The values of one post, joined, in the order of its text; NULL for none. */
  static String sql(String word) {
    return "(SELECT group_concat(f.value, char(31) ORDER BY j.key)" + of(word);
  }

  /** All values of one post, each after the digit of its field; NULL for none. */
  static String sql() {
    return "(SELECT group_concat((j.atom % "
        + FIELDS
        + ") || f.value, char(31) ORDER BY j.key) FROM "
        + ROWS.replace("#", "")
        + " JOIN fact AS f ON f.fact_id = j.atom)";
  }

  /** What {@link #sql()} gave. */
  static Facts read(String all) {
    if (all == null) {
      return Facts.NONE;
    }
    List<List<String>> values = new ArrayList<>();
    for (int field = 0; field < FIELDS; field++) {
      values.add(new ArrayList<>());
    }
    for (String value : all.split("\u001f", -1)) {
      values.get(value.charAt(0) - '0').add(value.substring(1));
    }
    return new Facts(
        values.get(1),
        values.get(2),
        values.get(3),
        values.get(4),
        values.get(5),
        values.get(6),
        values.get(7),
        values.get(8));
  }

  private static String of(String word) {
    return " FROM "
        + ROWS.replace("#", "")
        + " JOIN fact AS f ON f.fact_id = j.atom WHERE "
        + is(word, "j.atom")
        + ")";
  }

  private static String is(String word, String id) {
    return id + " % " + FIELDS + " = " + DIGITS.indexOf(word);
  }

  static Facet facet(String word) {
    return new Facet(
        word,
        ROWS,
        is(word, "j#.atom"),
        "j#.atom",
        "(SELECT value FROM fact WHERE fact_id = v#)",
        List.of());
  }

  static Sql has(String word) {
    return among(word, "1");
  }

  /** A value that is the one typed, whatever its case and accents. */
  static Sql of(String word, Value.Plain value) {
    String text = value.text();
    if (value instanceof Value.Regex) {
      return among(word, SqlFunctions.REGEX + "(?, value)", text);
    } else if (value instanceof Value.Exact) {
      return among(word, "value = ?", text);
    }
    String way = value instanceof Value.Prefix ? "^" : "=";
    return among(word, SqlFunctions.NAMED + "(?, value)", way + Folding.fold(text));
  }

  /** How a name compares with what was typed: {@code =whole} or {@code ^beginning}, folded. */
  static boolean isNamed(String typed, String name) {
    String folded = Folding.fold(name);
    String wanted = typed.substring(1);
    return typed.startsWith("^") ? folded.startsWith(wanted) : folded.equals(wanted);
  }

  // Facts are few: their numbers are found once, and then looked for in each post.
  private static Sql among(String word, String compared, Object... parameters) {
    return new Sql(
        "EXISTS (SELECT 1 FROM "
            + ROWS.replace("#", "")
            + " WHERE j.atom IN (SELECT fact_id FROM fact WHERE "
            + is(word, "fact_id")
            + " AND "
            + compared
            + "))",
        parameters);
  }
}
