package backfile.shell;

import backfile.command.Offer;
import backfile.command.Session;
import backfile.command.Suggestion;
import backfile.command.WordCompletion;
import backfile.view.Printable;
import java.util.ArrayList;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import picocli.CommandLine;

/** What Tab offers, in the order in which it is found, as it is typed. */
final class Completions implements Completer {
  private static final String SIGNS = " \t\"\\";

  private final WordCompletion completion;

  Completions(Session session, CommandLine commandLine) {
    this.completion = new WordCompletion(session, commandLine.getCommandSpec());
  }

  @Override
  public void complete(LineReader reader, ParsedLine parsed, List<Candidate> candidates) {
    LineParser.Line line = (LineParser.Line) parsed;
    List<String> words = new ArrayList<>(line.words().subList(0, line.wordIndex()));
    words.add(line.typed().map(ShellWords.Word::plain).orElse(""));
    Offer offer = completion.at(words, line.typed().map(ShellWords.Word::query).orElse(""));
    for (Suggestion each : offer.words()) {
      String word = Printable.cell(each.word());
      String typed = offer.form() == Offer.Form.QUERY ? word : escaped(word);
      String meaning = each.meaning().isEmpty() ? null : Printable.cell(each.meaning());
      boolean whole = !each.isBeginning();
      candidates.add(
          new Candidate(typed, word, each.group(), meaning, null, null, whole, candidates.size()));
    }
  }

  private static String escaped(String word) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      escaped.append(SIGNS.indexOf(c) >= 0 || (c == '\'' && i == 0) ? "\\" : "").append(c);
    }
    return escaped.toString();
  }
}
