package backfile.view.export;

import backfile.index.StoredPost;
import backfile.view.DateText;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;

/** Writes the page that lists the exported pages. */
final class HtmlList {
  private final PrintStream out;
  private final DateText dates;

  HtmlList(PrintStream out, ZoneId zone) {
    this.out = out;
    this.dates = new DateText(zone);
  }

  void begin(String title) {
    out.print(HtmlFrame.before(title, ""));
    out.print("<header>\n<h1>" + Markup.escape(title) + "</h1>\n</header>\n<ul class=\"posts\">\n");
  }

  /** A line for the page of a post at a path from this one. */
  void post(StoredPost post, String path) {
    out.print("<li dir=\"auto\">");
    post.date()
        .ifPresent(
            date ->
                out.print(
                    "<time datetime=\"" + dates.iso(date) + "\">" + dates.day(date) + "</time> "));
    out.print("<a href=\"" + address(path) + "\">" + Markup.escape(post.title()) + "</a></li>\n");
  }

  void end() {
    out.print("</ul>\n" + HtmlFrame.AFTER);
  }

  /** As a relative address, whatever characters the path has. */
  private static String address(String path) {
    String encoded = URLEncoder.encode(path, StandardCharsets.UTF_8);
    return "./" + encoded.replace("+", "%20").replace("%2F", "/");
  }
}
