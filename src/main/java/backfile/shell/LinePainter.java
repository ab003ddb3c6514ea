package backfile.shell;

import backfile.command.argument.Argument;
import backfile.command.argument.CommandWords;
import backfile.command.help.Suggestion;
import backfile.command.help.WordCompletion;
import backfile.command.session.Session;
import backfile.index.Deadline;
import backfile.index.Index;
import backfile.index.InterruptedQuery;
import backfile.problem.Nearest;
import backfile.problem.ProblemException;
import backfile.query.Query;
import backfile.query.QueryOutline;
import backfile.query.QueryParser;
import backfile.query.SavedQueries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** Styles the line as it is typed, by the parsers that will read it. */
final class LinePainter implements Highlighter {
  private static final AttributedStyle PLAIN = AttributedStyle.DEFAULT;
  private static final AttributedStyle COMMAND = PLAIN.bold();

  /** Options by which another archive than that of the shell is asked. */
  private static final List<String> ELSEWHERE = List.of("--archive", "--db");

  /** In milliseconds; a key shall not wait for longer. */
  private static final long A_MOMENT = 10;

  /** What makes a value of one that lacks the end of a key, or the unit of a number. */
  private static final String ONE_MORE = "s";

  private final Session session;
  private final CommandLine commandLine;
  private final AttributedStyle sign;
  private final AttributedStyle field;
  private final AttributedStyle quoted;
  private final AttributedStyle fault;
  private final WordCompletion completion;
  private Optional<SavedQueries> saved = Optional.empty();

  /** A painter, which without colour shows commands and signs, and what is wrong. */
  LinePainter(Session session, CommandLine commandLine, boolean colorful) {
    this.session = session;
    this.commandLine = commandLine;
    this.completion = new WordCompletion(session, commandLine.getCommandSpec());
    this.sign = colorful ? PLAIN.foreground(AttributedStyle.MAGENTA) : PLAIN.bold();
    this.field = colorful ? PLAIN.foreground(AttributedStyle.CYAN) : PLAIN;
    this.quoted = colorful ? PLAIN.foreground(AttributedStyle.GREEN) : PLAIN;
    this.fault = colorful ? PLAIN.foreground(AttributedStyle.RED) : PLAIN.underline();
  }

  @Override
  public AttributedString highlight(LineReader reader, String buffer) {
    AttributedStyle[] styles = new AttributedStyle[buffer.length()];
    Arrays.fill(styles, PLAIN);
    if (buffer.isEmpty()) {
      // The line before may have saved one; while one line is typed, their file is read once.
      saved = Optional.empty();
    }
    int start = 0;
    for (String each : LineParser.lines(buffer)) {
      // What was before is blank, so that this line stands where it does in the text.
      paintLine(" ".repeat(start) + each, styles);
      start += each.length() + 1;
    }
    AttributedStringBuilder line = new AttributedStringBuilder();
    for (int i = 0; i < styles.length; i++) {
      line.styled(styles[i], buffer.substring(i, i + 1));
    }
    return line.toAttributedString();
  }

  private void paintLine(String buffer, AttributedStyle[] styles) {
    List<ShellWords.Word> command = new ArrayList<>();
    boolean isFile = false;
    for (ShellWords.Word word : ShellWords.split(ShellLine.commandsOf(buffer))) {
      if (ShellLine.divides(word)) {
        paintCommand(command, buffer, styles);
        command.clear();
        paint(styles, word, sign);
      } else if (ShellLine.isRedirection(word)) {
        paint(styles, word, sign);
        isFile = true;
      } else if (!isFile) {
        command.add(word);
      } else {
        isFile = false;
      }
    }
    paintCommand(command, buffer, styles);
  }

  private void paintCommand(List<ShellWords.Word> words, String buffer, AttributedStyle[] styles) {
    if (words.isEmpty()) {
      return;
    }
    List<String> plain = words.stream().map(ShellWords.Word::plain).toList();
    String first = plain.get(0);
    String raw = buffer.substring(words.get(0).start(), words.get(0).end());
    boolean isAlias = session.settings().alias(first).isPresent();
    boolean leaves = CommandWords.LEAVING.contains(raw) || Habits.leaves(raw);
    CommandWords typed = CommandWords.of(plain, commandLine.getCommandSpec(), LineRunner.USUAL);
    boolean isNamed = typed.name().isPresent();
    if (!isNamed && (isAlias || leaves)) {
      paint(styles, words.get(0), COMMAND);
    } else if (!isNamed && isMistyped(first, words.size() > 1)) {
      paint(styles, words.get(0), fault);
    } else {
      paintWords(words, typed, buffer, styles);
    }
  }

  /**
   * What is nearly a command will be taken for a query, which is hardly meant; of a word alone,
   * only where it cannot become a command and is one that no post has.
   */
  private boolean isMistyped(String word, boolean isWhole) {
    Set<String> commands = commandLine.getSubcommands().keySet();
    return Nearest.to(word, commands).isPresent()
        && (isWhole
            || (commands.stream().noneMatch(each -> each.startsWith(word)) && isNowhere(word)));
  }

  private boolean isNowhere(String word) {
    boolean[] isNowhere = {false};
    try {
      Index index = session.index();
      Query query = session.query(List.of(word));
      Deadline.keeps(A_MOMENT, index, () -> isNowhere[0] = !index.hasAny(query));
    } catch (ProblemException | InterruptedQuery e) {
      // The command will say why.
      return false;
    }
    return isNowhere[0];
  }

  private void paintWords(
      List<ShellWords.Word> words, CommandWords typed, String buffer, AttributedStyle[] styles) {
    StringBuilder query = new StringBuilder(" ".repeat(buffer.length()));
    for (int i = 0; i < words.size(); i++) {
      ShellWords.Word word = words.get(i);
      if (typed.kind(i) == CommandWords.Kind.NAME) {
        paint(styles, word, COMMAND);
        continue;
      }
      boolean typing = i == words.size() - 1 && word.end() == buffer.length();
      if (typed.kind(i) == CommandWords.Kind.OPTION) {
        paint(styles, word, typing || typed.option(i).isPresent() ? field : fault);
      }
      if (isRefused(typed, i, typing)) {
        paint(styles, word.start() + typed.valueStart(i), word.end(), fault);
      } else if (typed.isQuery(i)) {
        query.replace(word.start(), word.end(), buffer.substring(word.start(), word.end()));
      }
    }
    paintQuery(query.toString(), typed.names(ELSEWHERE), styles);
  }

  /** Whether the command will not take a value; one still typed may become another that it does. */
  private boolean isRefused(CommandWords typed, int index, boolean typing) {
    Optional<ArgSpec> taker = typed.takes(index);
    String word = typed.word(index);
    String value = word.substring(typed.valueStart(index));
    if (taker.isEmpty() || !Argument.refuses(taker.get(), value)) {
      return false;
    }
    if (!typing) {
      return true;
    }
    if (value.isEmpty() || !Argument.refuses(taker.get(), value + ONE_MORE)) {
      return false;
    }
    List<String> words = new ArrayList<>();
    for (int i = 0; i <= index; i++) {
      words.add(typed.word(i));
    }
    return completion.at(words, word).words().stream()
        .map(Suggestion::word)
        .allMatch(each -> Argument.refuses(taker.get(), each.substring(typed.valueStart(index))));
  }

  /** With blanks for all that is not the query, so that it stands where it does in the line. */
  private void paintQuery(String query, boolean isElsewhere, AttributedStyle[] styles) {
    if (query.isBlank()) {
      return;
    }
    QueryOutline outline = outline(query, isElsewhere);
    for (QueryOutline.Piece piece : outline.pieces()) {
      AttributedStyle style =
          switch (piece.kind()) {
            case FIELD -> field;
            case OPERATOR -> sign;
            case PHRASE, PATTERN -> quoted;
          };
      paint(styles, piece.start(), piece.end(), style);
    }
    outline.fault().ifPresent(at -> paintFault(query, at, styles));
  }

  /** From where the query fails to the end of that word; what is still being typed is let be. */
  private void paintFault(String query, int at, AttributedStyle[] styles) {
    int until = at;
    while (until < query.length() && !Character.isWhitespace(query.charAt(until))) {
      until++;
    }
    if (until < query.length() || !beginsSaved(query.substring(at))) {
      paint(styles, at, until, fault);
    }
  }

  /** Whether a name that is being typed is that of no saved query yet. */
  private boolean beginsSaved(String typed) {
    return saved.isPresent()
        && saved.get().names().stream().anyMatch(name -> Suggestion.begins(name, typed));
  }

  /**
   * The outline of a query.
   *
   * @param isElsewhere whether it is asked of another archive, whose saved queries are not read
   */
  private QueryOutline outline(String query, boolean isElsewhere) {
    try {
      // A zone that is none is said by the command, not by its colours.
      session.zone();
    } catch (ProblemException e) {
      return new QueryOutline(List.of(), Optional.empty());
    }
    Consumer<String> reading =
        isElsewhere
            ? text -> QueryParser.parse(text, session.clock())
            : text -> session.parse(text, this::saved);
    return QueryOutline.ofTyped(query, reading);
  }

  private SavedQueries saved() {
    if (saved.isEmpty()) {
      saved = Optional.of(new SavedQueries(session.userData().savedQueries()));
    }
    return saved.get();
  }

  private static void paint(AttributedStyle[] styles, ShellWords.Word word, AttributedStyle style) {
    paint(styles, word.start(), word.end(), style);
  }

  private static void paint(AttributedStyle[] styles, int start, int end, AttributedStyle style) {
    for (int i = start; i < Math.min(end, styles.length); i++) {
      styles[i] = style;
    }
  }
}
