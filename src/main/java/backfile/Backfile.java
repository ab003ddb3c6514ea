package backfile;

import static java.nio.charset.StandardCharsets.UTF_8;

import backfile.command.Commands;
import backfile.command.Failures;
import backfile.command.argument.Arguments;
import backfile.command.argument.Exclusive;
import backfile.command.argument.LeadingWords;
import backfile.command.help.HelpText;
import backfile.command.session.GlobalOptions;
import backfile.command.session.Session;
import backfile.command.session.Surroundings;
import backfile.problem.ExitCode;
import backfile.problem.Problem;
import backfile.problem.ProblemException;
import backfile.shell.Batch;
import backfile.shell.Shell;
import backfile.shell.browse.Browse;
import backfile.view.ClosedOutput;
import backfile.view.listing.OutputFormat;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The root command: global options; without a command it is the shell, or reads commands. */
final class Backfile implements Callable<Integer>, CommandLine.IExecutionStrategy {
  private static final String[] DESCRIPTION = {
    "An archive shell: index a folder of posts, then list, filter, read and follow them.",
    "Without a command: the shell on a terminal, else command lines from standard input."
  };

  private final GlobalOptions options = new GlobalOptions();
  private final Session session;
  private CommandLine commandLine;
  private boolean withoutCommand;

  private Backfile(Surroundings surroundings) {
    this.session = new Session(surroundings, options);
    session.browsesBy((each, start) -> new Browse().browse(each, start));
  }

  /** Runs one command line and gives its exit code. */
  static int run(String[] args, Surroundings surroundings) {
    Backfile backfile = new Backfile(surroundings);
    try (Session session = backfile.session) {
      List<String> words = List.of(args);
      backfile.commandLine =
          backfile.tree(LeadingWords.command(words).flatMap(Commands::findAlone));
      int code = backfile.execute(words);
      if (backfile.withoutCommand) {
        code = backfile.readCommands(new Failures(session));
      }
      session.err().flush();
      return code;
    }
  }

  /** The whole tree of commands, for documentation and completion. */
  static CommandLine commandLine(Surroundings surroundings) {
    return new Backfile(surroundings).tree(Optional.empty());
  }

  /** Where one command was named, the others are not made: that halves the time to start. */
  private CommandLine tree(Optional<Commands.Entry> only) {
    CommandLine root = new CommandLine(spec());
    for (Commands.Entry entry : only.map(List::of).orElse(Commands.ALL)) {
      root.addSubcommand(entry.name(), entry.commandLine(session));
    }
    Failures failures = new Failures(session);
    root.setParameterExceptionHandler(failures);
    root.setExecutionExceptionHandler(failures);
    root.setExecutionStrategy(this);
    root.setPosixClusteredShortOptionsAllowed(false);
    // What is typed after an alias, which has options of its own, is what counts; not worth a word.
    root.setOverwrittenOptionsAllowed(true);
    CommandLine.tracer().setLevel(CommandLine.TraceLevel.OFF);
    // @3 is a row, whatever files there are.
    root.setExpandAtFiles(false);
    root.setOut(new PrintWriter(session.surroundings().out(), true, UTF_8));
    root.setErr(new PrintWriter(session.err(), true, UTF_8));
    root.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    return root;
  }

  private CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("backfile");
    spec.usageMessage().synopsisSubcommandLabel("[COMMAND]").description(DESCRIPTION);
    options.addTo(spec);
    return spec;
  }

  private int execute(List<String> words) {
    return commandLine.execute(
        Arguments.of(LeadingWords.guarded(words, Commands.names()), commandLine));
  }

  /** An option in place of a command would do nothing beside one, or beside another. */
  @Override
  public int execute(ParseResult parsed) {
    List<String> names = options.inPlaceOfCommand();
    if (names.size() > 1) {
      throw failure(Exclusive.problem(names));
    }
    if (parsed.hasSubcommand() && !names.isEmpty()) {
      String what = "it takes the place of a command, here of " + name(parsed);
      throw failure(Problem.of(names.get(0), what));
    }
    return runAndWrite(parsed);
  }

  /** What a command printed is written before it ends: a full disk is then its problem. */
  private int runAndWrite(ParseResult parsed) {
    try {
      int code = run(parsed);
      session.surroundings().out().flush();
      return code;
    } catch (ClosedOutput | ProblemException e) {
      // The library knows only its own as the failure of a command.
      throw new CommandLine.ExecutionException(commandLine, String.valueOf(e.getMessage()), e);
    } catch (OutOfMemoryError | StackOverflowError e) {
      // What the command held is free again, and a shell goes on.
      Problem problem = Failures.tooMuch(e, name(parsed));
      throw new CommandLine.ExecutionException(commandLine, problem.what(), problem.asException(e));
    }
  }

  private static String name(ParseResult parsed) {
    return parsed.hasSubcommand() ? parsed.subcommand().commandSpec().name() : "backfile";
  }

  private int run(ParseResult parsed) {
    session.indexesFolder(false);
    for (CommandLine each : parsed.asCommandLineList()) {
      if (each.isUsageHelpRequested()) {
        HelpText.print(each, session);
        return ExitCode.DONE.number();
      }
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  private CommandLine.ExecutionException failure(Problem problem) {
    ProblemException cause = problem.withHint("backfile help").asException();
    return new CommandLine.ExecutionException(commandLine, problem.what(), cause);
  }

  @Override
  public Integer call() {
    if (options.version()) {
      return execute(List.of("version"));
    }
    if (options.formatVersion()) {
      session.surroundings().out().println(OutputFormat.CONTRACT);
    } else if (session.isReadingLines()) {
      throw Problem.of("", "a command is missing").withHint("backfile help").asException();
    } else {
      withoutCommand = true;
    }
    return ExitCode.DONE.number();
  }

  private int readCommands(Failures failures) {
    List<String> lines = options.commands();
    List<String> files = options.files();
    options.keep();
    session.readsLines();
    try {
      return readLines(lines, files);
    } catch (ProblemException e) {
      return failures.handleExecutionException(e, commandLine, commandLine.getParseResult());
    }
  }

  private int readLines(List<String> lines, List<String> files) {
    if (!lines.isEmpty()) {
      return new Batch(session, commandLine).runLines(lines);
    }
    if (!files.isEmpty()) {
      return new Batch(session, commandLine).runFiles(files);
    }
    if (session.surroundings().terminals().contains(0)
        && session.surroundings().terminals().contains(1)) {
      return new Shell(session, commandLine).run();
    }
    return new Batch(session, commandLine).runFiles(List.of("-"));
  }
}
