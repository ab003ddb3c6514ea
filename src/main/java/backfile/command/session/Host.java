package backfile.command.session;

import backfile.problem.Problem;
import backfile.view.Pager;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** What the shell does for the commands that it runs; without a shell there is nothing of it. */
public final class Host {
  private boolean typed;
  private boolean records;
  private Optional<Paging> paging = Optional.empty();
  private Lending lending = Lending.NONE;
  private Optional<ToIntFunction<String>> lineReader = Optional.empty();
  private Optional<Transcript> transcript = Optional.empty();

  /** Says whether a person types the command lines now. */
  public void typesLines(boolean yes) {
    typed = yes;
  }

  /** Whether a person types the command lines. */
  public boolean typesLines() {
    return typed;
  }

  /** Says what runs the command lines of a file, by its name as typed; it gives the exit code. */
  public void readsFilesBy(ToIntFunction<String> reader) {
    lineReader = Optional.of(reader);
  }

  public Optional<ToIntFunction<String>> lineReader() {
    return lineReader;
  }

  /** Says what pages where the user has named no program for it. */
  public void pagesBy(Paging pages) {
    paging = Optional.of(pages);
  }

  /** Says who gives the terminal to programs. */
  public void lendsBy(Lending lends) {
    lending = lends;
  }

  /** Who gives the terminal to programs, which is asked before and after each. */
  public Lending lending() {
    return lending;
  }

  /** Where results go that may be longer than the screen. */
  PrintStream open(Pager pager, Surroundings here, Paging.View view) {
    if (transcript.isEmpty() || !(here.out() instanceof Recorded recorded)) {
      return openUnrecorded(pager, here, view);
    }
    // All that was paged is kept, and not once more what of it stays on the screen.
    Surroundings plain = here.withStreams(recorded.shown, here.err());
    return recorded(openUnrecorded(pager, plain, view));
  }

  /** Whether the pager, if it is the shell's own, goes from match to match. */
  boolean findsMatches(Pager pager) {
    return pager.isUsual() && paging.isPresent() && paging.get().hasScreen();
  }

  private PrintStream openUnrecorded(Pager pager, Surroundings here, Paging.View view) {
    return pager.isUsual() && paging.isPresent()
        ? paging.get().open(here, view)
        : pager.open(here.out(), here.rows(), here.columns());
  }

  /** A stream that shows what it is given, and keeps it while there is a transcript. */
  public PrintStream recorded(PrintStream shown) {
    records = true;
    return new Recorded(shown, this);
  }

  /** Whether there is anything that a transcript could be made of. */
  public boolean records() {
    return records;
  }

  public Optional<Transcript> transcript() {
    return transcript;
  }

  public void record(Transcript record) {
    transcript = Optional.of(record);
  }

  /** Says that a line is run from now on, as it can be run again; "" for what nobody typed. */
  public void begin(String line) {
    transcript.ifPresent(record -> record.begin(line));
  }

  /** Says that it has ended, and whether it worked; gives what a transcript met. */
  public Optional<Problem> end(boolean worked) {
    Optional<Problem> problem =
        transcript.flatMap(record -> record.end(worked).map(e -> failed(record, e)));
    if (problem.isPresent()) {
      stop();
    }
    return problem;
  }

  /** Says that the line is not to be kept. */
  public void forget() {
    transcript.ifPresent(Transcript::forget);
  }

  /** Ends the transcript, and says what became of it; nothing where there was none. */
  public Optional<String> stop() {
    Optional<Transcript> ended = transcript;
    transcript = Optional.empty();
    return ended.map(Host::ended);
  }

  private static String ended(Transcript record) {
    Optional<IOException> failure = record.close();
    int lines = record.lines();
    return failure
        .map(e -> failed(record, e))
        .map(problem -> problem.where() + ": " + problem.what())
        .orElse((lines == 1 ? "1 line" : lines + " lines") + " recorded in " + record.name());
  }

  private static Problem failed(Transcript record, IOException e) {
    return Problem.of(
        record.name(), "the transcript cannot be written any more, and ends: " + e.getMessage());
  }

  /** Shows, and keeps while there is a transcript. */
  private static final class Recorded extends PrintStream {
    private final PrintStream shown;

    Recorded(PrintStream shown, Host host) {
      super(new Copy(shown, host), false, StandardCharsets.UTF_8);
      this.shown = shown;
    }
  }

  /** Where both copies are made. */
  private static final class Copy extends OutputStream {
    private final PrintStream shown;
    private final Host host;

    Copy(PrintStream shown, Host host) {
      this.shown = shown;
      this.host = host;
    }

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) {
      host.transcript.ifPresent(record -> record.show(bytes, start, length));
      shown.write(bytes, start, length);
    }

    @Override
    public void flush() {
      shown.flush();
    }

    @Override
    public void close() {
      shown.close();
    }
  }
}
