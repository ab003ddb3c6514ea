package backfile.command.link;

import backfile.command.argument.Argument;
import backfile.command.argument.Exclusive;
import backfile.command.output.PageOptions;
import backfile.command.ref.Refs;
import backfile.command.session.Session;
import backfile.index.StoredPost;
import backfile.problem.Problem;
import backfile.text.LightText;
import backfile.view.Printable;
import backfile.view.page.DiffPage;
import backfile.view.page.ReadingPage;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** The options with which follow reads a page here, or compares it with its post. */
final class FollowReading {
  private final Argument<Boolean> read =
      Argument.flag("Fetch the page and show its cleaned text.", "--read");
  private final Argument<Boolean> diff =
      Argument.flag("Show what changed from the post's text to the page, by words.", "--diff");
  private final Argument<Boolean> allowPrivate =
      Argument.flag("Also ask hosts of this machine and its networks.", "--allow-private");
  private final PageOptions page = new PageOptions();

  private final Session session;

  FollowReading(Session session) {
    this.session = session;
  }

  void addTo(CommandSpec command) {
    List.of(read, diff, allowPrivate).forEach(argument -> argument.addTo(command));
    page.addTo(command);
  }

  /** Whether the page is fetched; options that would do nothing beside that are refused. */
  boolean isAsked(Argument<Boolean> print) {
    Exclusive.check("follow", List.of(print, read, diff));
    boolean asked = read.value() || diff.value();
    List<Argument<?>> beside = new ArrayList<>(page.all());
    beside.add(0, allowPrivate);
    for (String given : Exclusive.given(asked ? List.of() : beside)) {
      throw Problem.of(given, "only with --read or --diff is a page shown")
          .withHint("backfile follow REF --read " + given)
          .asException();
    }
    return asked;
  }

  boolean comparesTexts() {
    return diff.value();
  }

  /**
   * Shows a page.
   *
   * @return false where there is none any more; of a comparison, where the texts differ
   */
  boolean show(StoredPost post, String url, boolean dated, PrintStream out) {
    SourcePages pages = new SourcePages(session, allowPrivate.value());
    if (diff.value()) {
      return compare(pages, post, url, dated, out);
    }
    String command = "backfile follow " + new Refs(session).name(post) + " --read";
    Optional<WebPage> found =
        dated ? pages.copy(post, url, command) : pages.find(post, url, command);
    found.ifPresent(each -> new ReadingPage(page.layout(session), out).print(each.reading(post)));
    return found.isPresent();
  }

  private boolean compare(
      SourcePages pages, StoredPost post, String url, boolean dated, PrintStream out) {
    String command = "backfile follow " + new Refs(session).name(post) + " --diff";
    Optional<WebPage> found =
        dated ? pages.copy(post, url, command) : pages.now(post, url, command);
    WebPage compared =
        found.orElseThrow(
            () ->
                Problem.of(post.id(), "there is no page to compare with")
                    .withHint(
                        dated
                            ? "backfile view " + new Refs(session).name(post)
                            : command + " --wayback")
                    .asException());
    DiffPage.Changes changes =
        new DiffPage(page.layout(session), out)
            .print(
                LightText.withoutNumbers(post.text()),
                LightText.withoutNumbers(compared.text().text()));
    String said =
        changes.none()
            ? "the same words"
            : "words removed " + changes.removed() + ", added " + changes.added();
    session.err().println(Printable.cell(post.id()) + ": " + said);
    return changes.none();
  }
}
