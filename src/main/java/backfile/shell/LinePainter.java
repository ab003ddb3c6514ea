package backfile.shell;

import backfile.command.argument.Arguments;
import backfile.command.session.Session;
import backfile.problem.Nearest;
import backfile.problem.ProblemException;
import backfile.query.QueryClock;
import backfile.query.QueryOutline;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Colours the line as it is typed, by the parsers that will read it. */
final class LinePainter implements Highlighter {
  private static final AttributedStyle PLAIN = AttributedStyle.DEFAULT;
  private static final AttributedStyle COMMAND = PLAIN.bold();
  private static final AttributedStyle SIGN = PLAIN.foreground(AttributedStyle.MAGENTA);
  private static final AttributedStyle FIELD = PLAIN.foreground(AttributedStyle.CYAN);
  private static final AttributedStyle QUOTED = PLAIN.foreground(AttributedStyle.GREEN);
  private static final AttributedStyle FAULT = PLAIN.foreground(AttributedStyle.RED);

  private final Session session;
  private final CommandLine commandLine;

  LinePainter(Session session, CommandLine commandLine) {
    this.session = session;
    this.commandLine = commandLine;
  }

  @Override
  public AttributedString highlight(LineReader reader, String buffer) {
    AttributedStyle[] styles = new AttributedStyle[buffer.length()];
    Arrays.fill(styles, PLAIN);
    List<ShellWords.Word> words = ShellWords.split(buffer);
    boolean isProgram = buffer.stripLeading().startsWith("!");
    int first = 0;
    for (int i = 0; i <= words.size() && !isProgram; i++) {
      if (i == words.size() || isSign(words.get(i))) {
        paintCommand(words.subList(first, i), buffer, styles);
        first = i + 1;
        if (i < words.size()) {
          paint(styles, words.get(i).start(), words.get(i).end(), SIGN);
          isProgram = words.get(i).plain().equals("|");
        }
      }
    }
    AttributedStringBuilder line = new AttributedStringBuilder();
    for (int i = 0; i < styles.length; i++) {
      line.styled(styles[i], buffer.substring(i, i + 1));
    }
    return line.toAttributedString();
  }

  private static boolean isSign(ShellWords.Word word) {
    return word.isBare() && List.of("|", "||", "&&", ";").contains(word.plain());
  }

  private void paintCommand(List<ShellWords.Word> words, String buffer, AttributedStyle[] styles) {
    if (words.isEmpty()) {
      return;
    }
    String name = words.get(0).plain();
    CommandLine command = commandLine.getSubcommands().get(name);
    List<ShellWords.Word> rest = words;
    boolean alias = session.settings().alias(name).isPresent();
    if (command != null || alias || List.of("exit", "quit").contains(name)) {
      paint(styles, words.get(0).start(), words.get(0).end(), COMMAND);
      rest = words.subList(1, words.size());
    } else if (isMistyped(name, words.size() > 1)) {
      paint(styles, words.get(0).start(), words.get(0).end(), FAULT);
      return;
    } else {
      command = commandLine.getSubcommands().get("list");
    }
    if (command != null) {
      paintArguments(command.getCommandSpec(), rest, buffer, styles);
    }
  }

  /** What is nearly a command will be taken for a query, which is hardly meant. */
  private boolean isMistyped(String word, boolean isWhole) {
    return isWhole && Nearest.to(word, commandLine.getSubcommands().keySet()).isPresent();
  }

  private void paintArguments(
      CommandSpec command, List<ShellWords.Word> words, String buffer, AttributedStyle[] styles) {
    boolean isQuery = Arguments.takesQuery(command);
    for (int i = 0; i < words.size(); i++) {
      ShellWords.Word word = words.get(i);
      if (word.plain().startsWith("--") && word.plain().length() > 2) {
        String option = word.plain().replaceAll("=.*", "");
        boolean known = command.findOption(option) != null;
        boolean typing = i == words.size() - 1 && word.end() == buffer.length();
        paint(styles, word.start(), word.end(), known || typing ? FIELD : FAULT);
      }
    }
    if (isQuery && words.stream().noneMatch(word -> word.plain().startsWith("--"))) {
      paintQuery(command, words, buffer, styles);
    }
  }

  private void paintQuery(
      CommandSpec command, List<ShellWords.Word> words, String buffer, AttributedStyle[] styles) {
    List<ShellWords.Word> terms =
        command.name().equals("facet") && !words.isEmpty() ? words.subList(1, words.size()) : words;
    if (terms.isEmpty()) {
      return;
    }
    int start = terms.get(0).start();
    int end = terms.get(terms.size() - 1).end();
    String query = buffer.substring(start, end);
    QueryOutline outline = outline(query);
    for (QueryOutline.Piece piece : outline.pieces()) {
      AttributedStyle style =
          switch (piece.kind()) {
            case FIELD -> FIELD;
            case OPERATOR -> SIGN;
            case PHRASE, PATTERN -> QUOTED;
          };
      paint(styles, start + piece.start(), start + piece.end(), style);
    }
    outline.fault().ifPresent(fault -> paintFault(query, fault, start, end, styles));
  }

  /** From where the query fails to the end of that word; what is still being typed is let be. */
  private static void paintFault(
      String query, int fault, int start, int end, AttributedStyle[] styles) {
    int until = fault;
    while (until < query.length() && query.charAt(until) != ' ') {
      until++;
    }
    paint(styles, start + fault, Math.min(end, start + until), FAULT);
  }

  private QueryOutline outline(String query) {
    try {
      return QueryOutline.of(query, new QueryClock(Instant.now(), session.zone()));
    } catch (ProblemException e) {
      // A zone that is none is said by the command, not by its colours.
      return new QueryOutline(List.of(), Optional.empty());
    }
  }

  private static void paint(AttributedStyle[] styles, int start, int end, AttributedStyle style) {
    for (int i = start; i < Math.min(end, styles.length); i++) {
      styles[i] = style;
    }
  }
}
