package backfile.view.export;

import backfile.index.StoredPost;
import backfile.text.Article;
import backfile.text.LightReader;
import backfile.text.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The text of a post as an article again. */
final class ExportText {
  private ExportText() {}

  /** With all of its links; what could not be read as a post as it stands in its file. */
  static Article whole(StoredPost post) {
    return post.broken().isPresent()
        ? LightReader.verbatim(post.text())
        : LightReader.read(post.text(), post.styles(), post.links());
  }

  /** With the links that lead somewhere from anywhere. */
  static Article forPage(StoredPost post) {
    if (post.broken().isPresent()) {
      return LightReader.verbatim(post.text());
    }
    List<Link> links = new ArrayList<>();
    for (Link link : post.links()) {
      if (isLive(link.url())) {
        links.add(link);
      }
    }
    return LightReader.read(post.text(), post.styles(), links);
  }

  /** Whether an address is whole and one of the Web or of mail. */
  static boolean isLive(String url) {
    String start = url.substring(0, Math.min(8, url.length())).toLowerCase(Locale.ROOT);
    return start.startsWith("http://")
        || start.startsWith("https://")
        || start.startsWith("mailto:");
  }
}
