package backfile.command.read;

import backfile.index.Cell;
import backfile.index.Column;
import backfile.index.Column.Kind;
import backfile.index.Row;
import backfile.index.StoredPost;
import backfile.text.Link;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;

/** A whole post as a row of values, for {@code view --json}. */
final class PostJson {
  static final List<Column> COLUMNS =
      List.of(
          new Column("id", Kind.TEXT, "the post's own ID, or its slug"),
          new Column("title", Kind.TEXT, "its title"),
          new Column("date", Kind.MOMENT, "when it was posted"),
          new Column("author", Kind.NAMES, "its authors"),
          new Column("category", Kind.NAMES, "its categories"),
          new Column("source", Kind.TEXT, "its source link"),
          new Column("url", Kind.TEXT, "its permalink"),
          new Column("path", Kind.TEXT, "its file, in the archive's folder"),
          new Column("words", Kind.NUMBER, "words of its cleaned text"),
          new Column("minutes", Kind.NUMBER, "minutes that reading it takes, of 230 words"),
          new Column("publisher", Kind.TEXT, "who published it, else the host"),
          new Column("dateline", Kind.NAMES, "the places where it was written"),
          new Column("byline", Kind.NAMES, "who wrote it, as its text says"),
          new Column("reporter", Kind.NAMES, "who is credited with reporting"),
          new Column("editor", Kind.NAMES, "who is credited with editing"),
          new Column("agency", Kind.NAMES, "the news agencies that its text names"),
          new Column("correction", Kind.NAMES, "notes that it was corrected or updated"),
          new Column("quality", Kind.NAMES, "what is wrong with this copy of its text"),
          new Column("broken", Kind.TEXT, "why it could not be read as a post"),
          new Column("text", Kind.TEXT, "its cleaned text"),
          new Column("links", Kind.JSON, "the links of its text: number, url, text"));

  private PostJson() {}

  static Row row(StoredPost post) {
    return new Row(
        List.of(
            new Cell.Text(post.id()),
            new Cell.Text(post.title()),
            post.date().<Cell>map(Cell.Moment::new).orElse(new Cell.Absent()),
            new Cell.Names(post.authors()),
            new Cell.Names(post.categories()),
            text(post.source()),
            text(post.permalink()),
            new Cell.Text(post.path()),
            new Cell.Count(post.words()),
            new Cell.Count(post.minutes()),
            text(post.publisher()),
            new Cell.Names(post.facts().dateline()),
            new Cell.Names(post.facts().byline()),
            new Cell.Names(post.facts().reporter()),
            new Cell.Names(post.facts().editor()),
            new Cell.Names(post.facts().agency()),
            new Cell.Names(post.facts().correction()),
            new Cell.Names(post.facts().quality()),
            text(post.broken()),
            new Cell.Text(post.text()),
            new Cell.Json(links(post.links()).toString())));
  }

  private static Cell text(Optional<String> value) {
    return value.<Cell>map(Cell.Text::new).orElse(new Cell.Absent());
  }

  private static JsonArray links(List<Link> links) {
    JsonArray array = new JsonArray();
    for (Link link : links) {
      JsonObject object = new JsonObject();
      object.addProperty("number", link.number());
      object.addProperty("url", link.url());
      object.addProperty("text", link.text());
      array.add(object);
    }
    return array;
  }
}
