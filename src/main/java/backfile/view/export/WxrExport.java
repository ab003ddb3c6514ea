package backfile.view.export;

import backfile.index.Index;
import backfile.index.StoredPost;
import backfile.index.WholePost;
import backfile.post.matter.Value;
import backfile.query.Query;
import backfile.text.HtmlWriter;
import backfile.view.DateText;
import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/**
 * Writes posts as one file of WordPress's eXtended RSS, version 1.2, which WordPress and most that
 * take blogs in can import.
 */
final class WxrExport implements Export {
  private final OneFile file;
  private final PrintStream out;
  private final DateText dates;
  private final DateText utc = new DateText(ZoneOffset.UTC);
  private long number;

  WxrExport(OneFile file, ZoneId zone) {
    this.file = file;
    this.out = file.out();
    this.dates = new DateText(zone);
  }

  /** Writes what stands before the first post: the title, authors and categories. */
  WxrExport begin(String title, Index index, Query query, ZoneId zone) {
    new WxrHead(out).write(title, index, query, zone);
    return this;
  }

  @Override
  public void post(WholePost whole) {
    StoredPost post = whole.post();
    out.print("<item>\n");
    WxrText.element("title", post.title(), out);
    out.print("<link>" + Markup.escape(post.permalink().orElse("")) + "</link>\n");
    post.date().ifPresent(date -> out.print("<pubDate>" + rfc822(date) + "</pubDate>\n"));
    WxrText.element("dc:creator", post.authors().isEmpty() ? "" : post.authors().get(0), out);
    out.print("<guid isPermaLink=\"false\">" + Markup.escape(post.path()) + "</guid>\n");
    out.print("<description></description>\n");
    WxrText.element(
        "content:encoded", HtmlWriter.write(ExportText.whole(post)).stripTrailing(), out);
    WxrText.element("excerpt:encoded", whole.excerpt().orElse(""), out);
    out.print("<wp:post_id>" + ++number + "</wp:post_id>\n");
    WxrText.element("wp:post_date", post.date().map(each -> local(each, dates)).orElse(""), out);
    WxrText.element("wp:post_date_gmt", post.date().map(each -> local(each, utc)).orElse(""), out);
    facts(whole);
    for (String category : post.categories()) {
      out.print("<category domain=\"category\" nicename=\"" + WxrText.nicename(category) + "\">");
      out.print(Markup.cdata(category) + "</category>\n");
    }
    meta(whole);
    out.print("</item>\n");
  }

  private void facts(WholePost whole) {
    out.print("<wp:comment_status>closed</wp:comment_status>\n");
    out.print("<wp:ping_status>closed</wp:ping_status>\n");
    WxrText.element("wp:post_name", whole.slug(), out);
    out.print("<wp:status>" + (whole.published() ? "publish" : "draft") + "</wp:status>\n");
    out.print("<wp:post_parent>0</wp:post_parent>\n<wp:menu_order>0</wp:menu_order>\n");
    out.print("<wp:post_type>post</wp:post_type>\n<wp:post_password></wp:post_password>\n");
    out.print("<wp:is_sticky>0</wp:is_sticky>\n");
  }

  /** What WordPress has no place for are custom fields of the post. */
  private void meta(WholePost whole) {
    StoredPost post = whole.post();
    WxrText.meta("id", post.id(), out);
    post.sourceLink().ifPresent(source -> WxrText.meta("source", source, out));
    whole.lang().ifPresent(lang -> WxrText.meta("lang", lang, out));
    whole.layout().ifPresent(layout -> WxrText.meta("layout", layout, out));
    for (String author :
        post.authors().subList(Math.min(1, post.authors().size()), post.authors().size())) {
      WxrText.meta("author", author, out);
    }
    Map<String, Value> others = Value.ofJson(whole.frontMatter()).values();
    others.forEach((key, value) -> WxrText.meta(key, value.written(), out));
  }

  private static String local(Instant date, DateText dates) {
    return dates.iso(date).substring(0, 19).replace('T', ' ');
  }

  private String rfc822(Instant date) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(date.atOffset(dates.offset(date)));
  }

  @Override
  public void end() {
    out.print("</channel>\n</rss>\n");
    file.end();
  }

  @Override
  public void close() {
    file.close();
  }
}
