package backfile.view.export;

import backfile.index.Cell;
import backfile.index.Facet;
import backfile.index.Index;
import backfile.query.Query;
import java.io.PrintStream;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

/** Writes what stands in a WordPress file before its posts. */
final class WxrHead {
  private static final String OPENING =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0"
        xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
        xmlns:content="http://purl.org/rss/1.0/modules/content/"
        xmlns:wfw="http://wellformedweb.org/CommentAPI/"
        xmlns:dc="http://purl.org/dc/elements/1.1/"
        xmlns:wp="http://wordpress.org/export/1.2/">
      <channel>
      """;

  private final PrintStream out;
  private long number;

  WxrHead(PrintStream out) {
    this.out = out;
  }

  void write(String title, Index index, Query query, ZoneId zone) {
    out.print(OPENING);
    WxrText.element("title", title, out);
    out.print("<link></link>\n<description></description>\n<wp:wxr_version>1.2</wp:wxr_version>\n");
    out.print("<wp:base_site_url></wp:base_site_url>\n<wp:base_blog_url></wp:base_blog_url>\n");
    each("author", index, query, zone, this::author);
    each("category", index, query, zone, this::category);
    out.print("<generator>backfile</generator>\n");
  }

  private void each(
      String field, Index index, Query query, ZoneId zone, Consumer<String> consumer) {
    index.facet(
        List.of(Facet.find(field, zone).orElseThrow()),
        query,
        Facet.Order.VALUE,
        -1,
        row -> {
          if (row.cells().get(0) instanceof Cell.Text name) {
            consumer.accept(name.text());
          }
        });
    number = 0;
  }

  private void author(String name) {
    out.print("<wp:author>\n<wp:author_id>" + ++number + "</wp:author_id>\n");
    WxrText.element("wp:author_login", name, out);
    WxrText.element("wp:author_email", "", out);
    WxrText.element("wp:author_display_name", name, out);
    out.print("</wp:author>\n");
  }

  private void category(String name) {
    out.print("<wp:category>\n<wp:term_id>" + ++number + "</wp:term_id>\n");
    WxrText.element("wp:category_nicename", WxrText.nicename(name), out);
    WxrText.element("wp:category_parent", "", out);
    WxrText.element("wp:cat_name", name, out);
    out.print("</wp:category>\n");
  }
}
