package backfile.command;

import backfile.clutter.Cleaner;
import backfile.index.StoredPost;
import backfile.link.SourceLink;
import backfile.post.Post;
import backfile.post.PostReader;
import backfile.text.LightText;
import backfile.view.page.Reading;
import backfile.web.fetch.Answer;
import backfile.web.page.Gone;
import backfile.web.page.PageText;
import java.time.ZoneId;
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
        Optional.of(url),
        text.text(),
        text.links(),
        Optional.empty());
  }
}
