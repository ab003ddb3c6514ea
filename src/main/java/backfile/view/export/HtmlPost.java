package backfile.view.export;

import backfile.index.StoredPost;
import backfile.index.WholePost;
import backfile.text.HtmlWriter;
import backfile.view.DateText;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Writes a post as a web page that needs nothing but itself, and runs and loads nothing. */
final class HtmlPost {
  private final DateText dates;

  /**
   * A writer.
   *
   * @param zone that dates are told in
   */
  HtmlPost(ZoneId zone) {
    this.dates = new DateText(zone);
  }

  String write(WholePost whole) {
    StoredPost post = whole.post();
    StringBuilder page = new StringBuilder(post.text().length() + 4_096);
    page.append(HtmlFrame.before(post.title(), whole.lang().orElse("")));
    page.append("<article dir=\"auto\">\n<header>\n<h1 dir=\"auto\">");
    page.append(Markup.escape(post.title())).append("</h1>\n");
    facts(post, page);
    page.append("</header>\n");
    page.append(HtmlWriter.write(ExportText.forPage(post)));
    return page.append("</article>\n").append(HtmlFrame.AFTER).toString();
  }

  private void facts(StoredPost post, StringBuilder page) {
    List<String> facts = new ArrayList<>();
    post.date().ifPresent(date -> facts.add(HtmlFrame.time(date, dates)));
    if (!post.authors().isEmpty()) {
      facts.add(Markup.escape(String.join(", ", post.authors())));
    }
    if (!post.categories().isEmpty()) {
      facts.add(Markup.escape(String.join(", ", post.categories())));
    }
    line(String.join(" · ", facts), page);
    post.source().ifPresent(source -> line("Source: " + link(source), page));
    post.broken().ifPresent(why -> line("Not read as a post: " + Markup.escape(why), page));
  }

  private static void line(String html, StringBuilder page) {
    if (!html.isEmpty()) {
      page.append("<p>").append(html).append("</p>\n");
    }
  }

  private static String link(String url) {
    String shown = Markup.escape(url);
    return ExportText.isLive(url) ? "<a href=\"" + shown + "\">" + shown + "</a>" : shown;
  }
}
