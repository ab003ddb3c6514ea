package backfile.command.link;

import backfile.index.Cell;
import backfile.index.Column;
import backfile.index.Row;
import backfile.index.StoredPost;
import backfile.link.ImporterDamage;
import backfile.link.Resolution;
import backfile.link.SourceLink;
import backfile.text.LightText;
import backfile.text.Link;
import backfile.view.page.LinkLine;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Every link of a post with its kind and where it leads, as rows of values. */
final class PostLinks {
  static final List<Column> COLUMNS =
      List.of(
          new Column("post", Column.Kind.TEXT, "the post's own ID, or its slug"),
          new Column("number", Column.Kind.NUMBER, "as in view; 0 is the source"),
          new Column("kind", Column.Kind.TEXT, "source, permalink, inline, image, video or mail"),
          new Column("host", Column.Kind.TEXT, "the address's host"),
          new Column("text", Column.Kind.TEXT, "the words that link"),
          new Column("url", Column.Kind.TEXT, "the address as written"),
          new Column("target", Column.Kind.TEXT, "the address without redirectors"),
          new Column("unresolved", Column.Kind.TEXT, "why the target is no page"),
          new Column("steps", Column.Kind.JSON, "how the target was found"),
          new Column("path", Column.Kind.TEXT, "the post's file, in the archive's folder"));

  /** What lines for pipes hold. */
  static final List<Column> FEW = COLUMNS.subList(0, 7);

  private PostLinks() {}

  /** The source first, then the permalink, then those of the text as it has them. */
  static List<LinkLine> of(StoredPost post) {
    List<LinkLine> lines = new ArrayList<>();
    post.sourceLink().ifPresent(url -> lines.add(line("source", 0, url, post.title(), url)));
    post.permalink().ifPresent(url -> lines.add(line("permalink", -1, url, post.title(), url)));
    String source = post.source().orElse("");
    for (Link link : post.links()) {
      String written = ImporterDamage.mended(link.url(), source).orElse(link.url());
      lines.add(line(kind(post, link), link.number(), link.url(), link.text(), written));
    }
    for (String picture : post.pictures()) {
      String written = ImporterDamage.mended(picture, source).orElse(picture);
      lines.add(line("image", -1, picture, "", written));
    }
    for (String video : LightText.videos(post.text())) {
      lines.add(line("video", -1, video, "", video));
    }
    return lines;
  }

  private static String kind(StoredPost post, Link link) {
    String url = link.url().toLowerCase(Locale.ROOT);
    if (url.startsWith("mailto:")) {
      return "mail";
    }
    return LightText.isPicture(post.text(), link.number()) ? "image" : "inline";
  }

  private static LinkLine line(String kind, int number, String url, String text, String written) {
    OptionalInt numbered = number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
    Resolution resolution = Resolution.of(written);
    return new LinkLine(numbered, kind, url, text, resolution);
  }

  static Row row(StoredPost post, LinkLine line) {
    Resolution resolution = line.resolution();
    boolean web = !SourceLink.host(resolution.target()).isEmpty();
    return new Row(
        List.of(
            new Cell.Text(post.id()),
            line.number().isPresent()
                ? new Cell.Count(line.number().getAsInt())
                : new Cell.Absent(),
            new Cell.Text(line.kind()),
            new Cell.Text(SourceLink.host(line.url())),
            new Cell.Text(line.text()),
            new Cell.Text(line.url()),
            new Cell.Text(resolution.target()),
            resolution
                .unresolved()
                .filter(reason -> web)
                .<Cell>map(Cell.Text::new)
                .orElse(new Cell.Absent()),
            new Cell.Json(steps(resolution).toString()),
            new Cell.Text(post.path())));
  }

  private static JsonArray steps(Resolution resolution) {
    JsonArray steps = new JsonArray();
    for (Resolution.Step step : resolution.steps()) {
      JsonObject object = new JsonObject();
      object.addProperty("rule", step.rule());
      object.addProperty("url", step.url());
      steps.add(object);
    }
    return steps;
  }
}
