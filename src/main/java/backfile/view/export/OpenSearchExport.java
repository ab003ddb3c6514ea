package backfile.view.export;

import backfile.index.Cell;
import backfile.index.StoredPost;
import backfile.index.WholePost;
import backfile.post.Checksum;
import backfile.text.LightText;
import backfile.text.Link;
import backfile.view.DateText;
import backfile.view.listing.JsonText;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes posts as actions of OpenSearch's and Elasticsearch's bulk interface: a line that names the
 * document, and one that holds it. The index is named by who sends them.
 */
public final class OpenSearchExport implements Export {
  /** The longest name that a document may have, in bytes. */
  private static final int LONGEST_ID = 512;

  private final OneFile file;
  private final PrintStream out;
  private final DateText dates;
  private final StringBuilder line = new StringBuilder();

  OpenSearchExport(OneFile file, ZoneId zone) {
    this.file = file;
    this.out = file.out();
    this.dates = new DateText(zone);
  }

  /** The body of the request that makes an index for the documents. */
  public static String mapping() {
    return HtmlFrame.resource("mapping.json");
  }

  @Override
  public void post(WholePost whole) {
    StoredPost post = whole.post();
    line.append("{\"index\":{\"_id\":");
    JsonText.string(line, documentId(post.path()));
    line.append("}}\n{");
    add("id", new Cell.Text(post.id()));
    add("path", new Cell.Text(post.path()));
    add("title", new Cell.Text(post.title()));
    post.date().ifPresent(date -> add("date", new Cell.Moment(date)));
    add("author", new Cell.Names(post.authors()));
    add("category", new Cell.Names(post.categories()));
    add("source", post.source());
    add("source_raw", post.sourceLink());
    add("host", whole.host());
    add("url", post.permalink());
    add("slug", new Cell.Text(whole.slug()));
    add("words", new Cell.Count(whole.post().words()));
    add("excerpt", whole.excerpt());
    add("layout", whole.layout());
    add("lang", whole.lang());
    add("published", new Cell.Flag(whole.published()));
    add("broken", post.broken());
    add("text", new Cell.Text(LightText.withoutNumbers(post.text())));
    links(post.links());
    add("fm", new Cell.Json(whole.frontMatter()));
    out.append(line.append("}\n"));
    line.setLength(0);
  }

  private void add(String field, Optional<String> text) {
    text.ifPresent(value -> add(field, new Cell.Text(value)));
  }

  private void add(String field, Cell cell) {
    line.append(line.charAt(line.length() - 1) == '{' ? "" : ",");
    line.append('"').append(field).append("\":");
    JsonText.append(line, cell, dates);
  }

  private void links(List<Link> links) {
    line.append(",\"links\":[");
    String between = "";
    for (Link link : links) {
      line.append(between).append('{');
      add("number", new Cell.Count(link.number()));
      add("url", new Cell.Text(link.url()));
      add("text", new Cell.Text(link.text()));
      line.append('}');
      between = ",";
    }
    line.append(']');
  }

  /** The path, unless it is too long to be a name. */
  private static String documentId(String path) {
    boolean fits = path.getBytes(StandardCharsets.UTF_8).length <= LONGEST_ID;
    return fits ? path : String.format(Locale.ROOT, "%016x", new Checksum().add(path).value());
  }

  @Override
  public void end() {
    file.end();
  }

  @Override
  public void close() {
    file.close();
  }
}
