package backfile.shell;

import backfile.command.help.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jline.reader.Candidate;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.CompletionMatcher;
import org.jline.reader.LineReader.Option;

/** Takes all that was found for a word, where JLine would look for what it resembles. */
final class OfferedMatcher implements CompletionMatcher {
  private String typed = "";
  private boolean isFound;
  private List<Candidate> fitting = List.of();

  /** The line of the parser is what candidates were found for; others go on from there. */
  @Override
  public void compile(
      Map<Option, Boolean> options,
      boolean prefix,
      CompletingParsedLine line,
      boolean caseInsensitive,
      int errors,
      String originalGroupName) {
    typed = line.word();
    isFound = line instanceof LineParser.Line;
  }

  @Override
  public List<Candidate> matches(List<Candidate> candidates) {
    fitting = new ArrayList<>(candidates);
    fitting.removeIf(each -> !isFound && !Suggestion.begins(each.value(), typed));
    return fitting;
  }

  /** Nothing is taken while other words fit as well. */
  @Override
  public Candidate exactMatch() {
    return null;
  }

  @Override
  public String getCommonPrefix() {
    String common = fitting.isEmpty() ? "" : fitting.get(0).value();
    for (Candidate each : fitting) {
      int length = 0;
      while (length < Math.min(common.length(), each.value().length())
          && common.charAt(length) == each.value().charAt(length)) {
        length++;
      }
      common = common.substring(0, length);
    }
    return common;
  }
}
