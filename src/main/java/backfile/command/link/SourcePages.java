package backfile.command.link;

import backfile.command.ref.Refs;
import backfile.command.session.Session;
import backfile.index.InterruptedQuery;
import backfile.index.StoredPost;
import backfile.problem.Problem;
import backfile.problem.ProblemException;
import backfile.view.Printable;
import backfile.web.fetch.Answer;
import backfile.web.fetch.FetchFailure;
import backfile.web.fetch.Fetched;
import backfile.web.fetch.Fetcher;
import backfile.web.fetch.NameServers;
import backfile.web.page.DatedCopy;
import backfile.web.page.Gone;
import backfile.web.page.PageText;
import java.util.Optional;

/** Fetches pages that posts link to; their dated copies where they are gone. */
final class SourcePages {
  private final Session session;
  private final Network network;
  private final Fetcher fetcher;

  /** A page, or what shows that it is gone. */
  private record Found(Optional<WebPage> page, String gone) {}

  SourcePages(Session session, boolean privateNetworks) {
    this.session = session;
    this.network = new Network(session);
    this.fetcher = network.fetcher(privateNetworks);
  }

  /** The page of today, else its dated copy; nothing where both are gone, which is said. */
  Optional<WebPage> find(StoredPost post, String url, String command) {
    Found today = today(post, url, command);
    if (today.page().isPresent()) {
      return today.page();
    }
    say(post, "the page is gone: " + today.gone() + "; looking for its dated copy");
    return copy(post, url, command);
  }

  /** The page of today; nothing where it is gone, which is said. */
  Optional<WebPage> now(StoredPost post, String url, String command) {
    Found today = today(post, url, command);
    if (today.page().isEmpty()) {
      say(post, "the page is gone: " + today.gone());
    }
    return today.page();
  }

  private Found today(StoredPost post, String url, String command) {
    try {
      Fetched fetched = fetcher.get(url);
      Optional<String> gone = Gone.byAnswer(fetched);
      if (gone.isPresent()) {
        return new Found(Optional.empty(), gone.get());
      }
      WebPage page = page(fetched.answer());
      gone = page.gone();
      return new Found(gone.isPresent() ? Optional.empty() : Optional.of(page), gone.orElse(""));
    } catch (FetchFailure e) {
      return new Found(Optional.empty(), gone(post, e, command));
    } catch (Unreadable e) {
      throw problem(post, String.valueOf(e.getMessage()), command);
    } catch (InterruptedException e) {
      throw new InterruptedQuery(e);
    }
  }

  private String gone(StoredPost post, FetchFailure failure, String command) {
    String what = String.valueOf(failure.getMessage());
    String gone = Gone.byFailure(failure).orElseThrow(() -> problem(post, what, command));
    try {
      if (new NameServers(fetcher, network.knownHost()).areThere()) {
        return gone;
      }
    } catch (InterruptedException e) {
      throw new InterruptedQuery(e);
    }
    throw problem(post, what + ", nor any other: is the network there?", command);
  }

  /** The dated copy; nothing where there is none, which is said. */
  Optional<WebPage> copy(StoredPost post, String url, String command) {
    DatedCopy copy = network.copy(post.date(), url);
    try {
      Answer answer = fetcher.get(copy.rawAddress()).answer();
      if (answer.status() == 404) {
        say(post, "there is no copy at " + copy.address());
        return Optional.empty();
      }
      return Optional.of(page(answer));
    } catch (FetchFailure | Unreadable e) {
      throw Problem.of(post.id(), "the dated copy cannot be read: " + e.getMessage())
          .withHint("backfile follow " + new Refs(session).name(post) + " --wayback --print")
          .asException(e);
    } catch (InterruptedException e) {
      throw new InterruptedQuery(e);
    }
  }

  /** An answer that is no page to read; the message says why. */
  private static final class Unreadable extends Exception {
    Unreadable(String message) {
      super(message);
    }
  }

  private WebPage page(Answer answer) throws Unreadable {
    if (!answer.isPage()) {
      throw new Unreadable("its server says " + answer.status());
    }
    if (!PageText.isReadable(answer)) {
      throw new Unreadable("it is no page but " + PageText.type(answer));
    }
    WebPage page = WebPage.of(answer, session.zone());
    if (page.gone().isEmpty() && page.text().text().isBlank()) {
      throw new Unreadable("it has no text");
    }
    return page;
  }

  private static ProblemException problem(StoredPost post, String what, String command) {
    return Problem.of(post.id(), "the page cannot be read: " + what)
        .withHint(command + " --wayback")
        .asException();
  }

  private void say(StoredPost post, String what) {
    session.err().println(Printable.cell(post.id() + ": " + what));
  }
}
