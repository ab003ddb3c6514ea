package backfile.problem;

import java.io.PrintStream;

/** Prints problems: one line, the excerpt with its caret, and the hint. */
public final class ProblemPrinter {
  private static final int EXCERPT_WIDTH = 72;

  private final PrintStream err;

  public ProblemPrinter(PrintStream err) {
    this.err = err;
  }

  public void print(Problem problem) {
    err.println(head(problem));
    problem.excerpt().ifPresent(this::printExcerpt);
    problem.details().forEach(detail -> err.println("  " + printable(detail)));
    problem.hint().ifPresent(hint -> err.println("backfile: try " + printable(hint)));
    err.flush();
  }

  private static String head(Problem problem) {
    String where = problem.where().isEmpty() ? "" : printable(problem.where()) + ": ";
    return "backfile: " + where + printable(problem.what());
  }

  /** A long line is cut to the part around its caret. */
  private void printExcerpt(Problem.Excerpt excerpt) {
    String text = printable(excerpt.text());
    int caret = Math.max(0, Math.min(excerpt.column() - 1, text.length()));
    int start = caret < EXCERPT_WIDTH ? 0 : caret - EXCERPT_WIDTH / 2;
    String shown = text.substring(start, Math.min(text.length(), start + EXCERPT_WIDTH));
    err.println("  " + shown);
    err.println("  " + " ".repeat(caret - start) + "^");
  }

  /**
   * Text of an archive or a command line made safe for a terminal: each control, format and
   * line-separating character becomes one visible character, so that columns still agree.
   */
  static String printable(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      safe.append(isUnsafe(c) ? '\uFFFD' : c);
    }
    return safe.toString();
  }

  private static boolean isUnsafe(char c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
