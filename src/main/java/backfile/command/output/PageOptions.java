package backfile.command.output;

import backfile.command.argument.Argument;
import backfile.command.argument.Exclusive;
import backfile.command.session.Session;
import backfile.view.page.PageLayout;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** The options of a page that is read: its width, and what around its text is left out. */
public final class PageOptions {
  private final Argument<Optional<Integer>> width = width();
  private final Argument<Boolean> noHeader =
      Argument.flag("Leave out title, date and the rest of the header.", "--no-header");
  private final Argument<Boolean> noLinks =
      Argument.flag("Leave out the list of links at the end.", "--no-links");

  /** The option for the width, to stand alone. */
  public static Argument<Optional<Integer>> width() {
    return Argument.option(Integer.class, "N", "Wrap to N columns; 0 does not wrap.", "--width");
  }

  public void addTo(CommandSpec command) {
    all().forEach(option -> option.addTo(command));
  }

  public List<Argument<?>> all() {
    return List.of(width, noHeader, noLinks);
  }

  /** The names of those that are given and of no use to a document, which is not wrapped. */
  public List<String> givenWidth() {
    return Exclusive.given(List.of(width));
  }

  /** Whether the page is as wide as was asked for, and not as the terminal. */
  public boolean hasWidth() {
    return width.value().isPresent();
  }

  public boolean hasHeader() {
    return !noHeader.value();
  }

  public boolean hasLinks() {
    return !noLinks.value();
  }

  public PageLayout layout(Session session) {
    PageLayout layout = wrapped(session.display().pageLayout(), width.value());
    layout = hasHeader() ? layout : layout.withoutHeader();
    return hasLinks() ? layout : layout.withoutLinks();
  }

  public static PageLayout wrapped(PageLayout layout, Optional<Integer> columns) {
    return columns.map(width -> layout.withWidth(Math.max(0, width))).orElse(layout);
  }
}
