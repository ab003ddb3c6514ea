package backfile.command.link;

import backfile.clutter.Cleaner;
import backfile.index.StoredPost;
import backfile.link.SourceLink;
import backfile.post.Post;
import backfile.post.PostReader;
import backfile.text.LightText;
import backfile.text.Link;
import backfile.view.page.Reading;
import backfile.web.fetch.Answer;
import backfile.web.fetch.FetchFailure;
import backfile.web.fetch.Location;
import backfile.web.page.Gone;
import backfile.web.page.PageText;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A page of the web, cleaned like a post. */
record WebPage(String url, Post page, LightText text) {

  static WebPage of(Answer answer, ZoneId zone) {
    String name = PageText.type(answer).equals("text/plain") ? "page.txt" : "page.html";
    Post page = new PostReader(zone, SourceLink::tidy).read(name, PageText.of(answer));
    LightText text =
        page.broken().isPresent()
            ? LightText.raw(page.body())
            : LightText.of(Cleaner.read(page.body(), page.format()));
    return new WebPage(answer.location().url(), page, text);
  }

  /** The links of the text, with whole addresses. */
  private List<Link> links() {
    List<Link> links = new ArrayList<>();
    for (Link link : text.links()) {
      links.add(new Link(link.number(), whole(link.url()), link.text()));
    }
    return links;
  }

  /** What is no web address, such as one of mail, stays as it is. */
  private String whole(String reference) {
    try {
      boolean hosted = !SourceLink.host(reference).isEmpty() && !reference.startsWith("//");
      boolean isWhole = hosted || reference.startsWith("#");
      return isWhole ? reference : Location.of(url).resolve(reference).url();
    } catch (FetchFailure e) {
      return reference;
    }
  }

  /** Why this is not the page that was meant, if it says so itself. */
  Optional<String> gone() {
    return Gone.byText(page.title(), text.text(), text.words());
  }

  /** As it is read, with the post that led to it. */
  Reading reading(StoredPost post) {
    return new Reading(
        page.title(),
        post.id() + "  " + post.path(),
        page.date(),
        page.authors(),
        List.of(),
        List.of(),
        Optional.of(url),
        text.text(),
        text.styles(),
        links(),
        List.of(),
        Optional.empty());
  }
}
