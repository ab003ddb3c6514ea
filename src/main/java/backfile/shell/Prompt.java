package backfile.shell;

import backfile.command.session.Session;
import backfile.problem.ProblemException;
import java.util.List;

/** The prompt: the archive, the filters, and how many posts they leave. */
final class Prompt {
  private final Session session;
  private final boolean unicode;
  private List<String> filters = List.of();
  private String count = "";
  private volatile String shown = "";

  /** With {@code unicode} false, only ASCII signs are used. */
  Prompt(Session session, boolean unicode) {
    this.session = session;
    this.unicode = unicode;
  }

  String text() {
    shown = made();
    return shown;
  }

  /** The text of the last time, for any thread. */
  String shown() {
    return shown;
  }

  private String made() {
    String name = session.archive().name();
    if (session.filters().texts().isEmpty()) {
      filters = List.of();
      return name + (unicode ? " ❯ " : " > ");
    }
    String between = unicode ? " › " : " | ";
    String narrowed = String.join(" ", session.filters().texts());
    return name + between + narrowed + between + count() + (unicode ? " ❯ " : " > ");
  }

  /** Counted again only when the filters changed. */
  private String count() {
    if (!filters.equals(session.filters().texts())) {
      try {
        count = Long.toString(session.countFiltered());
        filters = session.filters().texts();
      } catch (ProblemException e) {
        // The next command says it; a prompt that failed would be asked for again, without end.
        return "?";
      }
    }
    return count;
  }
}
