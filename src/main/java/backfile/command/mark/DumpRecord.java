package backfile.command.mark;

import backfile.index.Cell;
import backfile.index.Column;
import backfile.index.Column.Kind;
import backfile.index.PostTraits;
import backfile.index.Row;
import backfile.index.TaggedPost;
import backfile.query.SavedQuery;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A line of a dump: its version, a saved query, or a post with its tags, as a JSON object. */
final class DumpRecord {
  static final int VERSION = 1;

  static final List<Column> HEAD =
      List.of(new Column("backfile-user-data", Kind.NUMBER, "the version of the dump"));

  static final List<Column> SAVED =
      List.of(
          new Column("saved", Kind.TEXT, "the name of a query"),
          new Column("query", Kind.TEXT, "as it was typed"));

  static final List<Column> POST =
      List.of(
          new Column("post", Kind.TEXT, "its path when it was last seen"),
          new Column("tags", Kind.NAMES, "its tags"),
          new Column("id", Kind.TEXT, "its ID"),
          new Column("title", Kind.TEXT, "its title"),
          new Column("url", Kind.TEXT, "its permalink, or its source link"),
          new Column("bytes", Kind.TEXT, "the hash of its file"),
          new Column("text", Kind.TEXT, "the hash of its text"),
          new Column("beside", Kind.NAMES, "paths of posts that look like it"));

  private final JsonObject object;

  private DumpRecord(JsonObject object) {
    this.object = object;
  }

  /** A line that is no JSON object has nothing in it. */
  static DumpRecord parse(String line) {
    try {
      JsonElement value = JsonParser.parseString(line);
      return new DumpRecord(value.isJsonObject() ? value.getAsJsonObject() : new JsonObject());
    } catch (JsonParseException e) {
      return new DumpRecord(new JsonObject());
    }
  }

  /** The version, in the first line of a dump. */
  Optional<String> version() {
    return text(HEAD.get(0).name());
  }

  Optional<SavedQuery> savedQuery() {
    return text("saved").flatMap(name -> text("query").map(query -> new SavedQuery(name, query)));
  }

  Optional<TaggedPost> taggedPost() {
    List<String> tags = texts("tags");
    return tags.isEmpty()
        ? Optional.empty()
        : text("post").map(path -> new TaggedPost(traits(path), tags));
  }

  private PostTraits traits(String path) {
    return new PostTraits(
        path,
        text("id"),
        text("title"),
        text("url"),
        text("bytes").flatMap(DumpRecord::number),
        text("text").flatMap(DumpRecord::number),
        texts("beside"));
  }

  private Optional<String> text(String key) {
    JsonElement value = object.get(key);
    return value != null && value.isJsonPrimitive()
        ? Optional.of(value.getAsString())
        : Optional.empty();
  }

  private List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    JsonElement value = object.get(key);
    if (value != null && value.isJsonArray()) {
      for (JsonElement each : value.getAsJsonArray()) {
        if (each.isJsonPrimitive()) {
          texts.add(each.getAsString());
        }
      }
    }
    return texts;
  }

  /** Hashes are texts in JSON, whose numbers are not that large. */
  private static Optional<Long> number(String hexadecimal) {
    try {
      return Optional.of(Long.parseUnsignedLong(hexadecimal, 16));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  static Row head() {
    return new Row(List.of(new Cell.Count(VERSION)));
  }

  static Row row(SavedQuery query) {
    return new Row(List.of(new Cell.Text(query.name()), new Cell.Text(query.text())));
  }

  static Row row(TaggedPost post) {
    PostTraits traits = post.traits();
    return new Row(
        List.of(
            new Cell.Text(traits.path()),
            new Cell.Names(post.tags()),
            cell(traits.id()),
            cell(traits.title()),
            cell(traits.url()),
            cell(traits.hash().map(Long::toHexString)),
            cell(traits.textHash().map(Long::toHexString)),
            new Cell.Names(traits.lookalikes())));
  }

  private static Cell cell(Optional<String> value) {
    return value.<Cell>map(Cell.Text::new).orElse(new Cell.Absent());
  }
}
