package backfile.shell;

import backfile.command.help.WordCompletion;
import backfile.command.help.WordCompletion.Suggestion;
import backfile.command.session.Session;
import backfile.view.Printable;
import java.util.ArrayList;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import picocli.CommandLine;

/** What Tab offers, in the order in which it is found. */
final class Completions implements Completer {
  private final WordCompletion completion;

  Completions(Session session, CommandLine commandLine) {
    this.completion = new WordCompletion(session, commandLine.getCommandSpec());
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    List<String> words = new ArrayList<>(line.words().subList(0, line.wordIndex()));
    words.add(line.word().substring(0, line.wordCursor()));
    int place = 0;
    for (Suggestion each : completion.at(words)) {
      String word = Printable.cell(each.word());
      String meaning = each.meaning().isEmpty() ? null : Printable.cell(each.meaning());
      boolean whole = !each.isBeginning();
      candidates.add(new Candidate(word, word, each.group(), meaning, null, null, whole, place++));
    }
  }
}
