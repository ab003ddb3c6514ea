package backfile.shell.pager;

import backfile.command.session.Paging;
import backfile.command.session.Surroundings;
import backfile.shell.screen.TerminalScreen;
import backfile.view.Pager;
import backfile.view.ResultStream;
import java.io.PrintStream;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;

/** The pager of the shell, on the shell's own terminal. */
public final class ShellPager implements Paging {
  /** Characters that are kept, a fraction of the memory that the program is given. */
  private static final int MOST_TEXT = 24_000_000;

  private final Terminal terminal;
  private final ErrorHold errors;
  private final BooleanSupplier stopped;
  private Optional<PagerOutput> open = Optional.empty();

  /**
   * A pager.
   *
   * @param errors standard error, which waits while the screen is taken
   * @param stopped whether the command that runs was stopped by Ctrl-C
   */
  public ShellPager(Terminal terminal, ErrorHold errors, BooleanSupplier stopped) {
    this.terminal = terminal;
    this.errors = errors;
    this.stopped = stopped;
  }

  @Override
  public boolean hasScreen() {
    return TerminalScreen.isPossibleOn(terminal);
  }

  /** A terminal without a screen gets everything as it is. */
  @Override
  public PrintStream open(Surroundings here, View view) {
    if (!hasScreen()) {
      return Pager.none().open(here.out(), here.rows(), here.columns());
    }
    PagedText text = new PagedText(MOST_TEXT);
    PagerState state = new PagerState(text, view.start());
    state.resize(Size.of(here.columns(), here.rows()));
    PagerOutput output =
        new PagerOutput(
            here.out(),
            text,
            state,
            new PagerOutput.Outside(
                resized -> new TerminalPagerScreen(terminal, resized),
                view.layout(),
                errors,
                stopped));
    open = Optional.of(output);
    return new ResultStream(output);
  }

  /** Gives the screen back where a command has failed to. */
  public void leave() {
    open.ifPresent(PagerOutput::leave);
    open = Optional.empty();
  }
}
