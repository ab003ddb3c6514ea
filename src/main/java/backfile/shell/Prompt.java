package backfile.shell;

import backfile.command.session.Session;
import backfile.index.InterruptedQuery;
import backfile.problem.ProblemException;

/** The prompt: the archive, the filters, and how many posts they leave. */
final class Prompt {
  private static final String UNKNOWN = "?";
  private static final String NO_ARCHIVE = "backfile";

  private final Session session;
  private final boolean unicode;
  private volatile String shown = "";

  /** With {@code unicode} false, only ASCII signs are used. */
  Prompt(Session session, boolean unicode) {
    this.session = session;
    this.unicode = unicode;
  }

  /** Makes the text for the next line. To count what the filters leave can take its time. */
  void renew() {
    String name = name();
    String end = unicode ? " ❯ " : " > ";
    if (session.filters().texts().isEmpty()) {
      shown = name + end;
    } else {
      String between = unicode ? " › " : " | ";
      String narrowed = session.filters().text();
      shown = name + between + narrowed + between + count() + end;
    }
  }

  private String name() {
    try {
      return session.archive().name();
    } catch (ProblemException e) {
      return NO_ARCHIVE;
    }
  }

  /** The text as it was made last, for any thread. */
  String text() {
    return shown;
  }

  private String count() {
    try {
      return session.filteredCount().posts().map(String::valueOf).orElse(UNKNOWN);
    } catch (InterruptedQuery | ProblemException e) {
      // The next command says it; a prompt that failed would be asked for again, without end.
      return UNKNOWN;
    }
  }
}
