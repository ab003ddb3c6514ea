package backfile.command.session;

import backfile.view.Audience;
import backfile.view.ColorChoice;
import backfile.view.Pager;
import backfile.view.Paint;
import backfile.view.listing.Layout;
import backfile.view.page.PageLayout;
import java.io.PrintStream;
import java.util.Optional;

/** How a session's results are shown: to a person at a terminal, or in a pipe. */
public final class Display {
  private final Session session;

  Display(Session session) {
    this.session = session;
  }

  /** Whether a person reads the results. */
  public boolean onTerminal() {
    return session.surroundings().terminals().contains(1);
  }

  private Audience audience() {
    return onTerminal() ? Audience.TERMINAL : Audience.PIPE;
  }

  /** Whether a screen is coloured, which is always read by a person. */
  public boolean paintsScreen() {
    return paint(Audience.TERMINAL).isOn();
  }

  public Paint paint() {
    return paint(audience());
  }

  private Paint paint(Audience audience) {
    Optional<String> option = session.options().color();
    ColorChoice choice =
        option.isPresent()
            ? Settings.color("--color " + option.get(), option.get())
            : session.settings().color();
    return choice.paint(session.surroundings().environment(), audience);
  }

  public Layout layout() {
    return onTerminal()
        ? Layout.terminal(session.zone(), session.surroundings().columns(), paint())
        : Layout.pipe(session.zone()).withPaint(paint());
  }

  public PageLayout pageLayout() {
    return onTerminal()
        ? PageLayout.terminal(session.zone(), session.surroundings().columns(), pagePaint())
            .withHyperlinks(session.surroundings().environment())
        : PageLayout.pipe(session.zone()).withPaint(paint());
  }

  /** The shell's own pager needs to know the matches, with colour or without. */
  private Paint pagePaint() {
    Paint paint = paint();
    return !paint.isOn() && session.host().findsMatches(pager()) ? Paint.marks() : paint;
  }

  /** Where results go: a pager where a person would lose the first lines, else standard output. */
  public PrintStream pagedOut() {
    return pagedOut(Paging.View.USUAL);
  }

  public PrintStream pagedOut(Paging.View view) {
    return session.host().open(pager(), session.surroundings(), view);
  }

  private Pager pager() {
    return onTerminal() && !session.options().noPager()
        ? Pager.of(session.surroundings().environment(), session.settings().get(Settings.Key.PAGER))
        : Pager.none();
  }
}
