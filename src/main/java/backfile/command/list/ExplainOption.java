package backfile.command.list;

import backfile.command.argument.Argument;
import backfile.command.session.Session;
import backfile.index.Asked;
import backfile.query.Query;
import backfile.query.QueryPrinter;
import backfile.query.QueryTerms;
import backfile.view.Printable;
import java.io.PrintStream;
import java.time.ZoneId;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;

/** Whether a command says how it understood its query, on standard error beside the results. */
final class ExplainOption {
  private final Argument<Boolean> explain =
      Argument.flag(
          "Say how the query was understood, what SQLite is asked, and how long it takes.",
          "--explain");

  void addTo(CommandSpec command) {
    explain.addTo(command);
  }

  /** Says what is about to be asked. */
  void begin(Session session, Query query, Supplier<Asked> question) {
    if (!explain.value()) {
      return;
    }
    PrintStream err = session.err();
    ZoneId zone = session.zone();
    Asked asked = question.get();
    String understood = QueryPrinter.print(query, zone);
    say(err, "query", understood.isEmpty() ? "every post" : understood);
    say(err, "sql", asked.sql());
    int number = 1;
    for (Object parameter : asked.parameters()) {
      say(err, "?" + number++, String.valueOf(parameter));
    }
    for (Query term : QueryTerms.of(query)) {
      if (!session.index().hasAny(term)) {
        say(err, "no match", QueryPrinter.print(term, zone));
      }
    }
  }

  /** Says how many posts were found since {@code start}, by {@link System#nanoTime()}. */
  void end(Session session, long count, long start) {
    end(session, "post", count, start);
  }

  /** Says how many of what were found. */
  void end(Session session, String what, long count, long start) {
    if (explain.value()) {
      long milliseconds = (System.nanoTime() - start) / 1_000_000;
      say(
          session.err(),
          "found",
          count + " " + what + (count == 1 ? "" : "s") + " in " + milliseconds + " ms");
    }
  }

  private static void say(PrintStream err, String what, String text) {
    err.println(what + " ".repeat(Math.max(1, 9 - what.length())) + Printable.cell(text));
  }
}
