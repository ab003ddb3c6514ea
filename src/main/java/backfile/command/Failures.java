package backfile.command;

import backfile.command.output.FieldsAsked;
import backfile.command.session.Session;
import backfile.index.InterruptedQuery;
import backfile.problem.ExitCode;
import backfile.problem.Nearest;
import backfile.problem.Problem;
import backfile.problem.ProblemException;
import backfile.view.ClosedOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever ends a command before its time into a message and an exit code. */
public final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private final Session session;

  public Failures(Session session) {
    this.session = session;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    session.warn(problem(e));
    return ExitCode.PROBLEM.number();
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    if (e instanceof ClosedOutput) {
      session.outputClosed();
      return ExitCode.DONE.number();
    }
    if (e instanceof InterruptedQuery) {
      return ExitCode.INTERRUPTED.number();
    }
    if (e instanceof FieldsAsked asked) {
      return answer(asked, command, parsed);
    }
    writeWhatWasPrinted();
    if (e instanceof ProblemException known) {
      session.warn(known.problem());
    } else {
      session.warn(fault(e, command.getCommandName()));
    }
    if (session.options().debug()) {
      e.printStackTrace(session.err());
    }
    return ExitCode.PROBLEM.number();
  }

  private int answer(FieldsAsked asked, CommandLine command, ParseResult parsed) {
    try {
      asked.answer(session);
      return ExitCode.DONE.number();
    } catch (ClosedOutput | ProblemException e) {
      return handleExecutionException(e, command, parsed);
    }
  }

  private void writeWhatWasPrinted() {
    try {
      session.surroundings().out().flush();
    } catch (ProblemException full) {
      session.warn(full.problem());
    } catch (ClosedOutput closed) {
      // Nobody reads it; the problem to come is still said.
      return;
    }
  }

  /** Said of a command for which there was not enough memory. */
  public static Problem tooMuch(Error e, String command) {
    if (e instanceof StackOverflowError) {
      return Problem.of(command, "what it reads is nested too deep")
          .withHint("BACKFILE_JAVA_OPTS=-Xss64m backfile " + command + " …");
    }
    long megabytes = Runtime.getRuntime().maxMemory() >> 20;
    return Problem.of(command, "this takes more than the " + megabytes + " MB of memory it may use")
        .withHint("BACKFILE_JAVA_OPTS=-Xmx2g backfile " + command + " …");
  }

  /** Said of what is no problem of whoever typed the command. */
  public static Problem fault(Throwable e, String command) {
    return Problem.of(command, "a fault of this program: " + e)
        .withHint("the same with --debug, and report what it prints");
  }

  private Problem problem(ParameterException e) {
    CommandSpec spec = e.getCommandLine().getCommandSpec();
    String command = spec.name();
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      return unmatched(unmatched.getUnmatched().get(0), spec);
    }
    String help = spec.parent() == null ? "backfile help" : "backfile help " + command;
    String where = spec.parent() == null ? "" : command;
    if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      ArgSpec argument = missing.getMissing().get(0);
      String option = argument instanceof OptionSpec given ? given.longestName() : where;
      return Problem.of(option, argument.paramLabel() + " is missing").withHint(help);
    }
    return Problem.of(where, inOurWords(e.getMessage())).withHint(help);
  }

  private Problem unmatched(String word, CommandSpec spec) {
    boolean isOption = word.startsWith("-");
    boolean isRoot = spec.parent() == null;
    List<String> known = new ArrayList<>();
    if (isOption) {
      known.addAll(spec.optionsMap().keySet());
    } else if (isRoot) {
      known.addAll(session.isReadingLines() ? Commands.inLines() : Commands.shown());
    }
    Optional<String> nearest = Nearest.beginningOr(word, known);
    String prefix = isRoot ? "backfile " : "backfile " + spec.name() + " ";
    String help = isRoot ? "backfile help" : "backfile help " + spec.name();
    String what = isOption ? "unknown option" : isRoot ? "unknown command" : "one word too many";
    return Problem.of(word, what).withHint(nearest.map(prefix::concat).orElse(help));
  }

  private static String inOurWords(String message) {
    String what =
        message
            .replace("Error: ", "")
            .replace("error: ", "")
            .replace(" is not a long", " is no whole number")
            .replace(" is not an int", " is no whole number")
            .replace("are mutually exclusive (specify only one)", "cannot go together");
    return what.isEmpty() ? what : Character.toLowerCase(what.charAt(0)) + what.substring(1);
  }
}
