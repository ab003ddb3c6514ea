package backfile.index;

import backfile.post.KnownKeys;
import backfile.query.Period;
import backfile.query.Query;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A field whose values can be counted: where SQL finds a post's values.
 *
 * <p>A digit tells two of them in one statement apart; it takes the place of {@code #}.
 *
 * @param word as a user types it
 * @param table that holds values of posts; empty for {@code post} itself
 * @param joined the condition on which it holds a value of {@code post.post_id}
 * @param key what is counted
 * @param value what is shown for {@code v#}, a key
 * @param parameters what each {@code ?} in the table stands for
 */
public record Facet(
    String word, String table, String joined, String key, String value, List<Object> parameters) {

  private static final String FRONT_MATTER = "fm.";

  private static final List<String> NAMED = List.of("category", "author", "tag");
  private static final List<String> OF_POST =
      List.of(
          "host",
          "lang",
          "layout",
          "title",
          "id",
          "slug",
          "url",
          "path",
          "words",
          "source",
          "source_raw",
          "source_host",
          "publisher",
          "status");
  private static final List<String> OF_DATE =
      List.of("date", "year", "month", "week", "day", "weekday", "hour");
  private static final List<String> CHOICES = List.of("published", "is", "has");

  /** How values are ordered. */
  public enum Order {
    COUNT,
    VALUE
  }

  public Facet {
    parameters = List.copyOf(parameters);
  }

  /** The words of all facets but those of the keys of the front matter. */
  public static List<String> words() {
    List<String> words = new ArrayList<>(NAMED);
    words.addAll(OF_POST);
    words.addAll(FactField.WORDS);
    words.add("minutes");
    words.add("feed");
    words.addAll(OF_DATE);
    words.addAll(CHOICES);
    words.add("fm");
    return words;
  }

  /**
   * The facet of this word.
   *
   * @param zone in which days begin
   */
  public static Optional<Facet> find(String word, ZoneId zone) {
    if (NAMED.contains(word)) {
      return Optional.of(named(word));
    } else if (OF_POST.contains(word)) {
      return Optional.of(ofPost(word));
    } else if (OF_DATE.contains(word)) {
      return Optional.of(ofDate(word, zone));
    } else if (FactField.WORDS.contains(word)) {
      return Optional.of(FactField.facet(word));
    } else if (word.equals("minutes")) {
      return Optional.of(scalar(word, Columns.MINUTES, "v#"));
    } else if (word.equals("feed")) {
      return Optional.of(scalar(word, Columns.FEED, "v#"));
    } else if (CHOICES.contains(word)) {
      return Optional.of(choice(word));
    } else if (word.equals("fm")) {
      String json = "(SELECT json FROM front_matter WHERE front_matter.post_id = post.post_id)";
      return Optional.of(each(word, json, "j#.key", List.of()));
    }
    return word.startsWith(FRONT_MATTER) && word.length() > FRONT_MATTER.length()
        ? Optional.of(frontMatter(word))
        : Optional.empty();
  }

  /** The periods that posts are in, by their names. */
  static Facet of(Period period, ZoneId zone) {
    return dated(period.word(), DateParts.sql(period.word(), zone), "v#");
  }

  private static Facet named(String kind) {
    return new Facet(
        kind,
        "post_" + kind + " AS j#",
        "j#.post_id = post.post_id",
        "j#." + kind + "_id",
        "(SELECT name FROM K WHERE K_id = v#)".replace("K", kind),
        List.of());
  }

  private static Facet ofPost(String word) {
    return switch (word) {
      case "url" -> scalar(word, "post.permalink", "v#");
      case "source" -> scalar(word, SourceSql.RESOLVED, "v#");
      case "source_raw" -> scalar(word, "post.source", "v#");
      case "host", "source_host" ->
          scalar(word, "abs(post.host)", "(SELECT name FROM host WHERE host_id = v#)");
      case "publisher" -> scalar(word, SourceSql.PUBLISHER, "v#");
      // All up to the last slash.
      case "path" ->
          scalar(word, "rtrim(post.path, replace(post.path, '/', ''))", "iif(v# = '', './', v#)");
      case "words" -> scalar(word, "post.words / 100", "printf('%d..%d', v# * 100, v# * 100 + 99)");
      case "status" -> scalar(word, Columns.ofSource("status"), "v#");
      default -> scalar(word, "post." + word, "v#");
    };
  }

  private static Facet ofDate(String word, ZoneId zone) {
    String value =
        word.equals("weekday")
            ? "CASE v# WHEN '1' THEN 'Monday' WHEN '2' THEN 'Tuesday' WHEN '3' THEN 'Wednesday'"
                + " WHEN '4' THEN 'Thursday' WHEN '5' THEN 'Friday' WHEN '6' THEN 'Saturday'"
                + " ELSE 'Sunday' END"
            : "v#";
    String part =
        switch (word) {
          case "date" -> "day";
          case "hour" -> "clock";
          default -> word;
        };
    return dated(word, DateParts.sql(part, zone), value);
  }

  private static Facet scalar(String word, String key, String value) {
    return new Facet(word, "", key + " IS NOT NULL", key, value, List.of());
  }

  private static Facet dated(String word, String key, String value) {
    return new Facet(word, "", "post.date IS NOT NULL", key, value, List.of());
  }

  /** A word of which a post can have several, each with its condition. */
  private static Facet choice(String word) {
    List<String> values = new ArrayList<>();
    StringBuilder joined = new StringBuilder("CASE j#.column1");
    for (Choice each : choices(word)) {
      values.add("('" + each.value() + "')");
      joined.append(" WHEN '").append(each.value()).append("' THEN ");
      joined.append(QueryToSql.condition(each.query()).toSql().text());
    }
    String table = "(VALUES " + String.join(", ", values) + ") AS j#";
    return new Facet(word, table, joined + " END", "j#.column1", "v#", List.of());
  }

  private record Choice(String value, Query query) {}

  private static List<Choice> choices(String word) {
    List<Choice> choices = new ArrayList<>();
    if (word.equals("published")) {
      choices.add(new Choice("yes", new Query.Is(Query.State.PUBLISHED)));
      choices.add(new Choice("no", new Query.Is(Query.State.DRAFT)));
    } else if (word.equals("is")) {
      for (Query.State state : Query.State.values()) {
        choices.add(new Choice(state.name().toLowerCase(Locale.ROOT), new Query.Is(state)));
      }
    } else {
      for (Query.Part part : Query.Part.values()) {
        choices.add(new Choice(part.name().toLowerCase(Locale.ROOT), new Query.Has(part)));
      }
    }
    return choices;
  }

  private static Facet frontMatter(String word) {
    List<String> path = List.of(word.substring(FRONT_MATTER.length()).split("\\.", -1));
    String json = "(SELECT json -> ? FROM front_matter WHERE front_matter.post_id = post.post_id)";
    Optional<String> known = path.size() == 1 ? KnownKeys.field(path.get(0)) : Optional.empty();
    if (known.isPresent()) {
      json = "coalesce(" + json + ", " + Columns.json(known.get()) + ")";
    }
    return each(word, json, "j#.atom", List.of(JsonPath.of(path)));
  }

  private static Facet each(String word, String json, String key, List<Object> parameters) {
    String table = "json_each(" + json + ") AS j#";
    return new Facet(word, table, key + " IS NOT NULL", key, "v#", parameters);
  }

  /** Whether its values are a time, in the order of time. */
  public boolean isOfDate() {
    return OF_DATE.contains(word);
  }

  /** Whether its table knows the row id of each of its rows, and so can do without others. */
  boolean knowsPosts() {
    return table.startsWith("post_");
  }

  boolean asksPost() {
    return (table + joined + key).replace("post.post_id", "").contains("post.");
  }

  /** Whether a post can have a value twice. */
  boolean repeats() {
    return table.startsWith("json_each");
  }

  /** The same with its digit in place of {@code #}. */
  Facet numbered(int digit) {
    String number = Integer.toString(digit);
    return new Facet(
        word,
        table.replace("#", number),
        joined.replace("#", number),
        key.replace("#", number),
        value.replace("#", number),
        parameters);
  }
}
