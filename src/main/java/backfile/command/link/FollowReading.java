package backfile.command.link;

import backfile.command.argument.Argument;
import backfile.command.ref.Refs;
import backfile.command.session.Session;
import backfile.index.StoredPost;
import backfile.problem.Problem;
import backfile.text.LightText;
import backfile.view.Printable;
import backfile.view.page.DiffPage;
import backfile.view.page.PageLayout;
import backfile.view.page.ReadingPage;
import java.io.PrintStream;
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
  private final Argument<Optional<Integer>> width =
      Argument.option(Integer.class, "N", "Wrap to N columns; 0 does not wrap.", "--width");
  private final Argument<Boolean> noHeader =
      Argument.flag("Leave out title, date and the rest of the header.", "--no-header");
  private final Argument<Boolean> noLinks =
      Argument.flag("Leave out the list of links at the end.", "--no-links");

  private final Session session;

  FollowReading(Session session) {
    this.session = session;
  }

  void addTo(CommandSpec command) {
    List.of(read, diff, allowPrivate, width, noHeader, noLinks)
        .forEach(argument -> argument.addTo(command));
  }

  /** Whether the page is fetched; options that would do nothing beside that are refused. */
  boolean isAsked(boolean printed) {
    if ((read.value() ? 1 : 0) + (diff.value() ? 1 : 0) + (printed ? 1 : 0) > 1) {
      throw Problem.of("--print, --read, --diff", "only one of these can be done")
          .withHint("backfile help follow")
          .asException();
    }
    boolean asked = read.value() || diff.value();
    for (Argument<?> each : List.of(allowPrivate, width, noHeader, noLinks)) {
      boolean given = !each.value().equals(false) && !each.value().equals(Optional.empty());
      if (given && !asked) {
        throw Problem.of(each.name(), "only with --read or --diff is a page shown")
            .withHint("backfile follow REF --read " + each.name())
            .asException();
      }
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
    Optional<WebPage> page =
        dated ? pages.copy(post, url, command) : pages.find(post, url, command);
    page.ifPresent(each -> new ReadingPage(layout(), out).print(each.reading(post)));
    return page.isPresent();
  }

  private boolean compare(
      SourcePages pages, StoredPost post, String url, boolean dated, PrintStream out) {
    String command = "backfile follow " + new Refs(session).name(post) + " --diff";
    Optional<WebPage> page = dated ? pages.copy(post, url, command) : pages.now(post, url, command);
    WebPage compared =
        page.orElseThrow(
            () ->
                Problem.of(post.id(), "there is no page to compare with")
                    .withHint(
                        dated
                            ? "backfile view " + new Refs(session).name(post)
                            : command + " --wayback")
                    .asException());
    DiffPage.Changes changes =
        new DiffPage(layout(), out)
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

  private PageLayout layout() {
    PageLayout layout = session.display().pageLayout();
    if (width.value().isPresent()) {
      layout = layout.withWidth(Math.max(0, width.value().get()));
    }
    if (noHeader.value()) {
      layout = layout.withoutHeader();
    }
    return noLinks.value() ? layout.withoutLinks() : layout;
  }
}
