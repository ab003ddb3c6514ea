package backfile.command.session;

import backfile.index.Index;
import backfile.index.UserData;
import backfile.problem.Problem;
import backfile.problem.ProblemException;
import backfile.query.Query;
import backfile.query.QueryClock;
import backfile.query.QueryParser;
import backfile.query.SavedQueries;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/**
 * What commands share while the program runs: the surroundings, the archive and its open index, the
 * filters, and the last list. A one-shot command is a session of one line.
 */
public final class Session implements AutoCloseable {
  private Surroundings surroundings;
  private final GlobalOptions options;
  private final Locations locations;
  private final Filters filters = new Filters();
  private final FilteredCount filteredCount = new FilteredCount(this);
  private final OpenIndex open = new OpenIndex(this);
  private final Display display = new Display(this);
  private final Host host = new Host();
  private final Warnings warnings = new Warnings(this);
  private boolean linesAreRead;
  private boolean linesAreInput;
  private boolean outputIsClosed;
  private boolean newsIsTold;
  private Optional<Settings> settings = Optional.empty();
  private Optional<Chosen> archive = Optional.empty();
  private Optional<LastList> lastList = Optional.empty();
  private Optional<Browsing> browsing = Optional.empty();
  private Optional<Runnable> more = Optional.empty();

  /** An archive with the options that chose it. */
  private record Chosen(ArchiveChoice archive, List<Object> chosenBy) {}

  public Session(Surroundings surroundings, GlobalOptions options) {
    this.surroundings = surroundings;
    this.options = options;
    this.locations = Locations.of(surroundings);
  }

  public Surroundings surroundings() {
    return surroundings;
  }

  /**
   * Runs something in other surroundings, such as with a file in place of standard output, and
   * gives its exit code.
   */
  public int within(Surroundings others, IntSupplier action) {
    Surroundings before = surroundings;
    boolean wasInput = linesAreInput;
    boolean wasClosed = outputIsClosed;
    surroundings = others;
    linesAreInput = linesAreInput && others.in() == before.in();
    try {
      return action.getAsInt();
    } finally {
      surroundings = before;
      linesAreInput = wasInput;
      outputIsClosed = wasClosed;
    }
  }

  /** Says that the terminal has another size now; 0 where it does not tell. */
  public void resize(int columns, int rows) {
    if (columns > 0 && rows > 0) {
      surroundings = surroundings.withSize(columns, rows);
    }
  }

  public GlobalOptions options() {
    return options;
  }

  public Locations locations() {
    return locations;
  }

  public PrintStream err() {
    return surroundings.err();
  }

  /** The folder that the program is installed in; it holds {@code share}. */
  Path home() {
    return Path.of(surroundings.environment().getOrDefault("BACKFILE_HOME", "."));
  }

  public Settings settings() {
    if (settings.isEmpty()) {
      settings = Optional.of(Settings.read(locations));
      warnings.tellOnce(settings.get().warnings());
    }
    return settings.get();
  }

  /** Says that command lines come from a shell or script, where {@code backfile} is not typed. */
  public void readsLines() {
    linesAreRead = true;
  }

  /** What the shell does for commands. */
  public Host host() {
    return host;
  }

  /** Whether lists come a screen at a time, of which a person may ask for the next. */
  public boolean showsPages() {
    return host.typesLines() && display.onTerminal() && !options.noPager();
  }

  /** Keeps what prints the next screen of a list, as the command line of now was asked to. */
  public void offerMore(Runnable next) {
    more = Optional.of(options.keptFor(next));
  }

  /** Whether the last list has more rows than it has shown. */
  public boolean hasMore() {
    return more.isPresent();
  }

  /** Says that a command begins: the index is the one of now until it ends. */
  public void begin() {
    open.lookAgain();
  }

  /** Says that the command is over, and with it what it alone was to have. */
  public void end() {
    options.forget();
    open.lookAgain();
  }

  /** What prints the next screen of the last list, if that has shown a part; it is taken once. */
  public Optional<Runnable> takeMore() {
    Optional<Runnable> next = more;
    more = Optional.empty();
    return next;
  }

  /** Says that command lines come from standard input, where commands then find nothing to read. */
  public void readsLinesFromInput() {
    linesAreInput = true;
  }

  /** Standard input, for a command to read. */
  public InputStream input() {
    if (host.typesLines() && surroundings.terminals().contains(0)) {
      throw Problem.of("-", "nothing is handed to this line that could be read")
          .withHint("view - < FILE")
          .asException();
    }
    if (linesAreInput) {
      throw Problem.of("-", "standard input holds the command lines")
          .withHint("-c or -f for those")
          .asException();
    }
    return surroundings.in();
  }

  /** Says that nobody reads standard output any more. */
  public void outputClosed() {
    outputIsClosed = true;
  }

  /** Whether further commands would print for nobody; a pager that was left is not meant. */
  public boolean isUnread() {
    return outputIsClosed && !display.onTerminal();
  }

  /** Whether command lines come from a shell or script. */
  public boolean isReadingLines() {
    return linesAreRead;
  }

  /** Refuses a command that would be forgotten at once, in a session of one line. */
  public void checkReadsLines(String command, String instead) {
    if (!linesAreRead) {
      throw Problem.of(command, "filters last as long as a shell or a script, and this is none")
          .withHint(instead)
          .asException();
    }
  }

  /** Says which line of a script the commands to come stand in; problems then name it. */
  public void at(String newPlace) {
    warnings.at(newPlace);
  }

  /** Which line of a script the current command stands in; "" where in none. */
  public String place() {
    return warnings.place();
  }

  /** Whether a signal ends the program, which is then why anything fails. */
  public static boolean isEnding() {
    try {
      Runtime.getRuntime().removeShutdownHook(new Thread());
      return false;
    } catch (IllegalStateException e) {
      return true;
    }
  }

  /** Says what is wrong and goes on. */
  public void warn(Problem problem) {
    warnings.tell(problem);
  }

  /** Says whether this command chose the archive by its folder, and not by an option. */
  public void indexesFolder(boolean yes) {
    warnings.indexesFolder(yes);
  }

  /** Says that a command has updated an index, and has told what was new. */
  public void tellsNews() {
    newsIsTold = true;
  }

  /** Whether a command has told what is new in the archive since this was asked last. */
  public boolean takeNewsIsTold() {
    boolean told = newsIsTold;
    newsIsTold = false;
    return told;
  }

  /** Says that the settings have changed. */
  public void readSettingsAgain() {
    settings = Optional.empty();
    if (host.typesLines()) {
      // Whoever colours the next line reads them, which is no moment for warnings.
      settings();
    }
  }

  public ZoneId zone() {
    return settings().timezone();
  }

  /** The archive that the options of the current command line choose. */
  public ArchiveChoice archive() {
    List<Object> chosenBy = List.of(options.archive(), options.db());
    if (archive.isEmpty() || !archive.get().chosenBy().equals(chosenBy)) {
      archive = Optional.of(new Chosen(ArchiveChoice.choose(this), chosenBy));
      lastList = Optional.empty();
      open.close();
    }
    return archive.get().archive();
  }

  /** The open index of the archive; the sample archive is indexed when it is first used. */
  public Index index() {
    return open.of(archive());
  }

  /** Stops a question that is being asked of the index, from another thread. */
  public void interrupt() {
    open.interrupt();
  }

  public Filters filters() {
    return filters;
  }

  public LastList lastList() {
    ArchiveChoice current = archive();
    if (lastList.isEmpty()) {
      String terminal = surroundings.environment().getOrDefault("BACKFILE_SESSION", "0");
      lastList = Optional.of(new LastList(locations, current.index(), terminal));
    }
    return lastList.get();
  }

  /** Says what shows a screen to browse on. */
  public void browsesBy(Browsing screen) {
    browsing = Optional.of(screen);
  }

  public Browsing browsing() {
    index();
    return browsing.orElseThrow(
        () -> Problem.of("browse", "there is no terminal here").asException());
  }

  /** The index once more, for a thread of its own. */
  public Index openAgain() {
    return Index.open(archive().index());
  }

  /** What the last list was asked for; everything, where that cannot be understood any more. */
  public Query lastQuery() {
    try {
      return parse(List.of(lastList().query().text()));
    } catch (ProblemException e) {
      return parse(List.of());
    }
  }

  /** What the words of a command line ask for, within the filters. */
  public Query query(List<String> words) {
    return filters.narrow(parse(words));
  }

  /** The query alone, without the filters. */
  public Query parse(List<String> words) {
    return parse(String.join(" ", words), () -> new SavedQueries(userData().savedQueries()));
  }

  /** The query of a text with what was saved under the names in it, which may be known already. */
  public Query parse(String text, Supplier<SavedQueries> saved) {
    Query query = QueryParser.parse(text, clock());
    // Most queries need nothing of what was saved, whose file then stays closed.
    return text.contains("q:") ? saved.get().expand(query, text, clock()) : query;
  }

  public QueryClock clock() {
    return new QueryClock(Instant.now(), zone());
  }

  /** What a person has added to the archive. */
  public UserData userData() {
    return UserData.beside(archive().index());
  }

  /** How many posts the filters leave. */
  public FilteredCount filteredCount() {
    return filteredCount;
  }

  /** How results are shown. */
  public Display display() {
    return display;
  }

  @Override
  public void close() {
    open.close();
  }
}
