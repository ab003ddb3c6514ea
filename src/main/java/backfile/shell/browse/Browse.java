package backfile.shell.browse;

import backfile.command.link.FollowCommand;
import backfile.command.mark.TagCommand;
import backfile.command.session.Browsing;
import backfile.command.session.Session;
import backfile.index.PostRef;
import backfile.problem.ProblemException;
import backfile.query.Query;
import backfile.shell.screen.TerminalScreen;
import backfile.view.Printable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import org.jline.terminal.Terminal;

/** Browses on a terminal: that of the shell, or one that is opened for it. */
public final class Browse implements Browsing {
  private final Optional<Terminal> shared;
  private final Optional<String> type;

  /** On a terminal that is opened when it is needed. */
  public Browse() {
    this(Optional.empty(), Optional.empty());
  }

  /** On a terminal that is in use already, and of the type that the user has given it. */
  public Browse(Terminal terminal, String type) {
    this(Optional.of(terminal), Optional.of(type));
  }

  private Browse(Optional<Terminal> shared, Optional<String> type) {
    this.shared = shared;
    this.type = type;
  }

  @Override
  public Optional<List<PostRef>> browse(Session session, Start start) {
    Terminal terminal = shared.orElseGet(() -> TerminalChoice.open(session.surroundings()));
    TerminalChoice.check(terminal, type.orElseGet(terminal::getType));
    BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    boolean unicode = terminal.outputEncoding().equals(StandardCharsets.UTF_8);
    Styles styles = new Styles(session.display().paintsScreen(), unicode);
    try (PageMaker pages = new PageMaker(session.zone(), styles);
        Questions questions =
            new Questions(session::openAgain, start.posts(), pages, session.zone(), events::add);
        TerminalScreen screen =
            new TerminalScreen(terminal, shared.isEmpty(), () -> events.add(new Event.Resized()));
        KeyThread keys = new KeyThread(terminal, events::add)) {
      BrowseLoop loop =
          new BrowseLoop(
              state(session, start),
              new ScreenPainter(styles, place(session, styles)),
              screen,
              events,
              new BrowseLoop.Outside(
                  questions,
                  keys,
                  () -> FollowCommand.onlineBrowser(session),
                  (words, ids) -> tag(session, words, ids)));
      Optional<List<Long>> chosen = loop.run();
      session.resize(terminal.getColumns(), terminal.getRows());
      return chosen.map(ids -> posts(session, ids));
    } catch (InterruptedException e) {
      return Optional.empty();
    }
  }

  private static BrowseState state(Session session, Start start) {
    Function<String, Query> parser = text -> session.query(List.of(text));
    boolean named = start.posts().isPresent();
    Sorting usual = named ? Sorting.GIVEN : Sorting.NEWEST;
    Sorting sorting = start.order().map(Sorting::of).orElse(usual);
    return new BrowseState(start.text(), sorting, named, parser);
  }

  private static String place(Session session, Styles styles) {
    List<String> parts = new ArrayList<>(List.of(session.archive().name()));
    parts.addAll(session.filters().texts());
    return Printable.cell(String.join(styles.unicode() ? " › " : " | ", parts));
  }

  private static String tag(Session session, String words, List<Long> ids) {
    try {
      List<String> tags = List.of(words.strip().split("\\s+", -1));
      int changed = TagCommand.change(session, tags, posts(session, ids));
      return changed == 1 ? "1 post changed" : changed + " posts changed";
    } catch (ProblemException e) {
      return Printable.cell(e.problem().where() + ": " + e.problem().what());
    }
  }

  private static List<PostRef> posts(Session session, List<Long> ids) {
    return List.copyOf(session.index().rows(ids, List.of()).keySet());
  }
}
