package backfile.shell;

import backfile.command.help.Offer;
import backfile.command.help.Suggestion;
import backfile.command.help.WordCompletion;
import backfile.command.session.Session;
import backfile.view.Printable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import picocli.CommandLine;

/** What Tab offers, in the order in which it is found, as it is typed. */
final class Completions implements Completer {
  /** What other shells would take for more than text as well: a word may be one of theirs. */
  private static final String SIGNS = " \t\"'\\$`&;|<>()*?[]{}#!";

  private final Session session;
  private final CommandLine commandLine;
  private final WordCompletion completion;

  Completions(Session session, CommandLine commandLine) {
    this.session = session;
    this.commandLine = commandLine;
    this.completion = new WordCompletion(session, commandLine.getCommandSpec());
  }

  @Override
  public void complete(LineReader reader, ParsedLine parsed, List<Candidate> candidates) {
    LineParser.Line line = (LineParser.Line) parsed;
    String typed = line.typed().map(ShellWords.Word::plain).orElse("");
    FileNames names = new FileNames(session.surroundings());
    if (isProgram(line, typed)) {
      int sign = line.wordIndex() == 0 ? 1 : 0;
      addFiles(names::programs, typed.substring(0, sign), typed.substring(sign), candidates);
    } else if (line.isFile() || isOfProgram(line)) {
      addFiles(names::files, "", typed, candidates);
    } else {
      Offer offer =
          completion.at(words(line, typed), line.typed().map(ShellWords.Word::query).orElse(""));
      for (Suggestion each : offer.words()) {
        add(each, "", offer.form() == Offer.Form.QUERY, candidates);
      }
      if (offer.form() == Offer.Form.FILE) {
        int value = typed.startsWith("--") ? typed.indexOf('=') + 1 : 0;
        addFiles(names::files, typed.substring(0, value), typed.substring(value), candidates);
      }
    }
  }

  /** Whether a word names a program, after {@code |} or {@code !}. */
  private static boolean isProgram(LineParser.Line line, String typed) {
    String first = line.words().get(0);
    return line.wordIndex() == 0
        ? typed.startsWith("!")
        : line.wordIndex() == 1 && (first.equals("|") || first.equals("!"));
  }

  private static boolean isOfProgram(LineParser.Line line) {
    String first = line.words().get(0);
    return line.wordIndex() > 0 && (first.equals("|") || first.startsWith("!"));
  }

  /** The words up to the cursor, with those that an alias begins with in its place. */
  private List<String> words(LineParser.Line line, String typed) {
    List<String> words = new ArrayList<>(line.words().subList(0, line.wordIndex()));
    words.add(typed);
    Set<String> taken = new HashSet<>();
    for (Optional<String> alias = alias(words, taken);
        alias.isPresent();
        alias = alias(words, taken)) {
      words.remove(0);
      words.addAll(0, beginning(alias.get()));
    }
    return words;
  }

  /** What the first of several words stands for, once. */
  private Optional<String> alias(List<String> words, Set<String> taken) {
    String first = words.get(0);
    return words.size() == 1 || commandLine.getSubcommands().containsKey(first) || !taken.add(first)
        ? Optional.empty()
        : session.settings().alias(first);
  }

  private static List<String> beginning(String alias) {
    List<String> words = new ArrayList<>();
    for (ShellWords.Word word : ShellWords.split(alias)) {
      if (ShellLine.divides(word) || word.plain().indexOf('$') >= 0) {
        break;
      }
      words.add(word.plain());
    }
    return words;
  }

  private static void addFiles(
      Function<String, List<Suggestion>> names,
      String before,
      String typed,
      List<Candidate> candidates) {
    names.apply(typed).forEach(each -> add(each, before, false, candidates));
  }

  private static void add(
      Suggestion each, String before, boolean asItIs, List<Candidate> candidates) {
    String word = Printable.cell(each.word());
    String typed = before + (asItIs ? word : escaped(word));
    String meaning = each.meaning().isEmpty() ? null : Printable.cell(each.meaning());
    boolean whole = !each.isBeginning();
    candidates.add(
        new Candidate(
            typed, before + word, each.group(), meaning, null, null, whole, candidates.size()));
  }

  private static String escaped(String word) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      escaped.append(SIGNS.indexOf(c) >= 0 ? "\\" : "").append(c);
    }
    return escaped.toString();
  }
}
