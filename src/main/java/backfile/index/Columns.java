package backfile.index;

import backfile.index.Column.Kind;
import backfile.post.KnownKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The columns that a listing can show, and the SQL that each comes from. */
public final class Columns {
  /** Between the names of a list, in one value of SQLite. */
  static final char NAME_SEPARATOR = '\u001f';

  /** Words that are read in a minute. */
  static final int PACE = 230;

  /** Begun minutes count. */
  static final String MINUTES = "((post.words + " + (PACE - 1) + ") / " + PACE + ")";

  static final String FEED = SqlFunctions.FEED + "('', post.source)";

  private static final String FRONT_MATTER = "fm.";

  /** A column and what to select for it, from {@code post}. */
  private record Source(Column column, String sql) {}

  private static final List<Source> ALL =
      List.of(
          source("id", Kind.TEXT, "the post's own ID, or its slug", "post.id"),
          source("title", Kind.TEXT, "its title", "post.title"),
          source("date", Kind.MOMENT, "when it was posted", "post.date"),
          source("author", Kind.NAMES, "its authors", names("author")),
          source("category", Kind.NAMES, "its categories", names("category")),
          source("tag", Kind.NAMES, "your own tags of it", names("tag")),
          source("source", Kind.TEXT, "its source, without redirectors", SourceSql.RESOLVED),
          source("source_raw", Kind.TEXT, "its source link, as written", "post.source"),
          source("source_host", Kind.TEXT, "the source's host", SourceSql.HOST),
          source("host", Kind.TEXT, "the source's host, too", SourceSql.HOST),
          source("publisher", Kind.TEXT, "who published it, else the host", SourceSql.PUBLISHER),
          source("wayback", Kind.TEXT, "its source in the Wayback Machine then", SourceSql.WAYBACK),
          source("url", Kind.TEXT, "its permalink", "post.permalink"),
          source("path", Kind.TEXT, "its file, in the archive's folder", "post.path"),
          source("slug", Kind.TEXT, "the last part of its address", "post.slug"),
          source("words", Kind.NUMBER, "words of its cleaned text", "post.words"),
          source("minutes", Kind.NUMBER, "minutes that reading it takes, of 230 words", MINUTES),
          fact("dateline", Kind.NAMES, "the places where its text was written"),
          fact("byline", Kind.NAMES, "who wrote its text"),
          fact("reporter", Kind.NAMES, "who is credited with reporting"),
          fact("editor", Kind.NAMES, "who is credited with editing"),
          fact("agency", Kind.NAMES, "the news agencies that its text credits"),
          source("feed", Kind.TEXT, "the feed that brought it, by its source link", FEED),
          fact("correction", Kind.NAMES, "notes that it was corrected or updated"),
          fact("quality", Kind.NAMES, "what is wrong with this copy of its text"),
          source("excerpt", Kind.TEXT, "its excerpt", "post.excerpt"),
          source("layout", Kind.TEXT, "its layout", "post.layout"),
          source("lang", Kind.TEXT, "its language", "post.lang"),
          source("status", Kind.NUMBER, "what its source last answered check", ofSource("status")),
          source("checked", Kind.MOMENT, "when check last asked", ofSource("checked")),
          source("published", Kind.FLAG, "whether it is no draft", "post.published"),
          source("broken", Kind.TEXT, "why it could not be read as a post", "post.broken"),
          source("size", Kind.NUMBER, "bytes of its file", "post.size"),
          source(
              "links",
              Kind.NUMBER,
              "how many links its text has",
              "(SELECT count(*) FROM link WHERE link.post_id = post.post_id AND number > 0)"),
          source(
              "text",
              Kind.TEXT,
              "its cleaned text",
              "(SELECT text FROM article WHERE article.rowid = post.post_id)"),
          source(
              "fm",
              Kind.JSON,
              "the keys of its front matter that no other field tells",
              "coalesce((SELECT json FROM front_matter WHERE front_matter.post_id = post.post_id),"
                  + " '{}')"),
          source("snippet", Kind.TEXT, "the text around the best match", ""));

  private Columns() {}

  private static Source source(String name, Kind kind, String meaning, String sql) {
    return new Source(new Column(name, kind, meaning), sql);
  }

  /** What {@link CheckTable} has of the source of a post, NULL where it was never asked. */
  static String ofSource(String column) {
    return "(SELECT c."
        + column
        + " FROM checked_link AS c WHERE c.url = "
        + SourceSql.RESOLVED
        + ")";
  }

  private static Source fact(String name, Kind kind, String meaning) {
    return source(name, kind, meaning, FactField.sql(name));
  }

  /** In the order of the post, by the primary key of the table that joins them. */
  static String names(String kind) {
    return "(SELECT group_concat(n.name, char(31) ORDER BY j.position) FROM post_K AS j JOIN K AS n USING (K_id)"
            .replace("K", kind)
        + " WHERE j.post_id = post.post_id)";
  }

  /** All columns with a name of their own; {@code fm.KEY} stands for any key beside them. */
  public static List<Column> all() {
    List<Column> columns = new ArrayList<>();
    for (Source source : ALL) {
      columns.add(source.column());
    }
    return columns;
  }

  /** The column of this name; a name such as {@code fm.KEY} is a key of the front matter. */
  public static Optional<Column> find(String name) {
    for (Source source : ALL) {
      if (source.column().name().equals(name)) {
        return Optional.of(source.column());
      }
    }
    if (name.startsWith(FRONT_MATTER) && name.length() > FRONT_MATTER.length()) {
      return Optional.of(new Column(name, Kind.JSON, "a key of the front matter"));
    }
    return Optional.empty();
  }

  /** The columns of these names, all of which must be known. */
  public static List<Column> named(String... names) {
    List<Column> columns = new ArrayList<>();
    for (String name : names) {
      columns.add(find(name).orElseThrow());
    }
    return columns;
  }

  /** What to select for a column; {@code ?} in it is filled from {@code parameters}. */
  static String sql(Column column, Optional<String> match, List<Object> parameters) {
    if (column.name().equals("snippet")) {
      match.ifPresent(parameters::add);
      return snippet(match);
    }
    for (Source source : ALL) {
      if (source.column().name().equals(column.name())) {
        return source.sql();
      }
    }
    String key = column.name().substring(FRONT_MATTER.length());
    parameters.add(JsonPath.of(List.of(key.split("\\.", -1))));
    String kept = "(SELECT json -> ? FROM front_matter WHERE front_matter.post_id = post.post_id)";
    return KnownKeys.field(key)
        .map(field -> "coalesce(" + kept + ", " + json(field) + ")")
        .orElse(kept);
  }

  private static String snippet(Optional<String> match) {
    String what = "substr(text, 1, 160)";
    String where = "article.rowid = post.post_id";
    if (match.isPresent() && MatchText.hasBeginning(match.get())) {
      what = SqlFunctions.SNIPPET + "(?, title || char(1) || text)";
    } else if (match.isPresent()) {
      what = MatchMarker.SNIPPET;
      where = "article MATCH ? AND " + where;
    }
    return "(SELECT " + what + " FROM article WHERE " + where + ")";
  }

  /** The column of this name as JSON, NULL where nothing is known. */
  static String json(String name) {
    if (name.equals("author") || name.equals("category")) {
      return "(SELECT CASE count(*) WHEN 0 THEN NULL ELSE json_group_array(n.name ORDER BY"
          + " j.position) END FROM post_K AS j JOIN K AS n USING (K_id)".replace("K", name)
          + " WHERE j.post_id = post.post_id)";
    }
    for (Source source : ALL) {
      if (source.column().name().equals(name)) {
        return switch (source.column().kind()) {
          case NUMBER -> source.sql();
          case FLAG -> "CASE " + source.sql() + " WHEN 1 THEN 'true' ELSE 'false' END";
          case TEXT, MOMENT, NAMES, JSON ->
              "CASE WHEN K IS NULL THEN NULL ELSE json_quote(K) END".replace("K", source.sql());
        };
      }
    }
    throw new IllegalArgumentException(name);
  }
}
