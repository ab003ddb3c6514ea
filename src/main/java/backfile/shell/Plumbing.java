package backfile.shell;

import backfile.command.session.InputFile;
import backfile.command.session.Session;
import backfile.command.session.Surroundings;
import backfile.problem.ExitCode;
import backfile.problem.Problem;
import backfile.problem.ProblemException;
import backfile.view.ClosedOutput;
import backfile.view.ResultStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;

/** Runs commands with their input and output where their line says: in files and programs. */
final class Plumbing {
  private final Session session;
  private boolean isCodeOfProgram;

  Plumbing(Session session) {
    this.session = session;
  }

  /**
   * Runs a command.
   *
   * @param action the command, which finds its streams in the session; gives its exit code
   * @return the exit code; that of the program where there is one and the command did its work
   */
  int run(ShellLine.Command command, IntSupplier action) {
    isCodeOfProgram = false;
    if (command.words().isEmpty()) {
      return runProgram(command.program(), false, input -> ExitCode.DONE.number());
    }
    if (command.input().isPresent()) {
      return reading(command, action);
    }
    return writing(command, action);
  }

  /**
   * Whether this exit code of what was run last says that Ctrl-C has stopped it. Some programs end
   * with the same code when they are left by a key of their own.
   */
  boolean isInterrupted(int code) {
    return code == ExitCode.INTERRUPTED.number() && !isCodeOfProgram;
  }

  private int reading(ShellLine.Command command, IntSupplier action) {
    Path file = file(command.input().orElseThrow());
    try (InputStream in = new BufferedInputStream(InputFile.open(file))) {
      return session.within(session.surroundings().withIn(in), () -> writing(command, action));
    } catch (IOException e) {
      throw Problem.of(file.toString(), "there is no file here that can be read").asException(e);
    }
  }

  private int writing(ShellLine.Command command, IntSupplier action) {
    if (command.output().isPresent()) {
      return toFile(command.output().orElseThrow(), action);
    }
    if (command.program().isEmpty()) {
      return action.getAsInt();
    }
    return runProgram(
        command.program(), true, input -> into(ResultStream.intoProgram(input), action));
  }

  private int toFile(ShellLine.Target target, IntSupplier action) {
    try (LateFile file = new LateFile(file(target.file()), target.append())) {
      int code = into(new ResultStream(file, target.file()), action);
      if (code != ExitCode.PROBLEM.number() && code != ExitCode.INTERRUPTED.number()) {
        file.open();
      }
      return code;
    } catch (IOException | UncheckedIOException e) {
      throw Problem.of(target.file(), "the file cannot be written: " + e.getMessage())
          .asException(e);
    }
  }

  private Path file(String typed) {
    Surroundings here = session.surroundings();
    return here.folder().resolve(HomeFolder.of(here).in(typed));
  }

  private int into(PrintStream out, IntSupplier action) {
    return session.within(session.surroundings().withOut(out), action);
  }

  private interface Feeding {
    int feed(OutputStream input);
  }

  private int runProgram(String program, boolean isFed, Feeding feeding) {
    Surroundings here = session.surroundings();
    here.out().flush();
    int ended = ExitCode.DONE.number();
    session.host().lending().lend();
    try {
      Process process = start(program, isFed);
      Copy results = new Copy(process.getInputStream(), here.out());
      Copy problems = new Copy(process.getErrorStream(), here.err());
      int code;
      try {
        code = feeding.feed(process.getOutputStream());
      } finally {
        closed(process.getOutputStream());
        ended = waitFor(process, results, problems);
      }
      here.out().flush();
      if (results.isUnread()) {
        session.outputClosed();
        return ExitCode.DONE.number();
      }
      results.check();
      isCodeOfProgram = code != ExitCode.PROBLEM.number() && code != ExitCode.INTERRUPTED.number();
      return isCodeOfProgram ? ended : code;
    } catch (IOException e) {
      throw Problem.of(program, "sh cannot be started: " + e.getMessage()).asException(e);
    } finally {
      session.host().lending().takeBack(ended);
      isCodeOfProgram &= !Thread.currentThread().isInterrupted();
    }
  }

  private Process start(String program, boolean isFed) throws IOException {
    Surroundings here = session.surroundings();
    boolean terminal = here.terminals().contains(1);
    ProcessBuilder builder =
        new ProcessBuilder("sh", "-c", program)
            .directory(here.folder().toFile())
            .redirectInput(isFed ? Redirect.PIPE : ownInput(here))
            .redirectOutput(terminal ? Redirect.INHERIT : Redirect.PIPE)
            .redirectError(terminal ? Redirect.INHERIT : Redirect.PIPE);
    Map<String, String> environment = builder.environment();
    environment.clear();
    environment.putAll(here.environment());
    // A backfile among the programs is to ask the archive that this one does.
    session.options().archive().ifPresent(name -> environment.put("BACKFILE_ARCHIVE", name));
    return builder.start();
  }

  /** A script's standard input may hold its lines, which no program shall read. */
  private static Redirect ownInput(Surroundings here) {
    return here.terminals().contains(0)
        ? Redirect.INHERIT
        : Redirect.from(Path.of("/dev/null").toFile());
  }

  /** A program that has had enough has closed its end already. */
  private static void closed(OutputStream input) {
    try {
      input.close();
    } catch (IOException e) {
      return;
    }
  }

  /** What a program writes, on its way to where this program's own output goes. */
  private static final class Copy extends Thread {
    private final InputStream from;
    private final PrintStream to;
    private Optional<RuntimeException> failure = Optional.empty();

    Copy(InputStream from, PrintStream to) {
      super("copy");
      this.from = from;
      this.to = to;
      start();
    }

    /** Closes its end whatever happens: a program that writes on learns so that nobody reads. */
    @Override
    public void run() {
      try (from) {
        from.transferTo(to);
        to.flush();
      } catch (ClosedOutput | ProblemException e) {
        failure = Optional.of(e);
      } catch (IOException e) {
        // The program is gone.
        return;
      }
    }

    /** Whether what was written had no reader any more; known once it has ended. */
    boolean isUnread() {
      return failure.filter(ClosedOutput.class::isInstance).isPresent();
    }

    /** Throws what kept the output from being written, such as a full disk. */
    void check() {
      failure.ifPresent(
          e -> {
            throw e;
          });
    }
  }

  /** Ctrl-C reaches the program by itself; it may be one that goes on. */
  private static int waitFor(Process process, Copy results, Copy problems) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          int code = process.waitFor();
          results.join();
          problems.join();
          return code;
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** A file that is made, or emptied, when something is written: not by a command that fails. */
  private static final class LateFile extends OutputStream {
    private final Path path;
    private final boolean append;
    private OutputStream file = OutputStream.nullOutputStream();
    private boolean open;

    LateFile(Path path, boolean append) {
      this.path = path;
      this.append = append;
    }

    private OutputStream open() throws IOException {
      if (open) {
        return file;
      }
      try {
        file =
            Files.newOutputStream(
                path,
                StandardOpenOption.CREATE,
                append ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
      } catch (NoSuchFileException e) {
        throw new IOException("there is no such folder", e);
      } catch (AccessDeniedException e) {
        throw new IOException("it is not allowed", e);
      }
      open = true;
      return file;
    }

    @Override
    public void write(int b) throws IOException {
      open().write(b);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
      open().write(bytes, start, length);
    }

    @Override
    public void flush() throws IOException {
      file.flush();
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }
}
