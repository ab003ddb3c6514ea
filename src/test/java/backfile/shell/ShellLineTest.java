package backfile.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import backfile.problem.ProblemException;
import backfile.shell.ShellLine.Command;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShellLineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "list apple ~ [list apple]",
        "list apple | wc -l ~ [list apple]|wc -l",
        "list apple | sort | uniq -c ~ [list apple]|sort | uniq -c",
        "view 676 > note.txt ~ [view 676]>note.txt",
        "view 676 >> \"my note.txt\" ~ [view 676]>>my note.txt",
        "view - < refs ~ [view -]<refs",
        "count && list ; reset || back ~ [count] && [list] ; [reset] || [back]",
        "list | wc -l && count ~ [list]|wc -l && [count]",
        "list ; ~ [list]",
        "list a;b a|b a>b ~ [list a;b a|b a>b]",
        "list \"|\" \"a > b\" ~ [list \"|\" \"a > b\"]",
        "list \\| ~ [list \\|]",
        "!ls | wc ; date ~ []|ls | wc ; date",
        "list ; !date ~ [list] ; []|date",
        "!date ~ []|date",
        "list \">a.txt\" a>b ~ [list \">a.txt\" a>b]",
        "list apple >> \"a b\" ; count < c ~ [list apple]>>a b ; [count]<c",
        "list | awk -v x='a ; b' '{print}' ; count ~ [list]|awk -v x='a ; b' '{print}' ; [count]",
        "list | awk \"a \\\" && b\" && count ~ [list]|awk \"a \\\" && b\" && [count]",
        "list | (sort ; date) | tail ; count ~ [list]|(sort ; date) | tail ; [count]",
        "count && !echo don\\'t && count ~ [count] && []|echo don\\'t && [count]",
        "count storm # it's | ; so ~ [count storm]",
        "list | wc -l # a ; b ~ [list]|wc -l # a ; b",
        "list #storm a#b ~ [list #storm a#b]",
      })
  void signsAreWordsOfTheirOwn(String line, String commands) {
    List<String> shown = new ArrayList<>();
    for (Command each : ShellLine.parse(line).commands()) {
      String sign =
          switch (each.condition()) {
            case ALWAYS -> shown.isEmpty() ? "" : "; ";
            case DONE -> "&& ";
            case FAILED -> "|| ";
          };
      shown.add(
          sign
              + "["
              + each.text()
              + "]"
              + each.input().map(file -> "<" + file).orElse("")
              + each.output().map(to -> (to.append() ? ">>" : ">") + to.file()).orElse("")
              + (each.program().isEmpty() ? "" : "|" + each.program()));
    }
    assertEquals(commands, String.join(" ", shown));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| wc",
        "list |",
        "&& list",
        "list &&",
        "list || ; count",
        ";",
        "list >",
        "!",
        "list > x | wc",
        "list ; !",
        "list 2>a",
        "list 2> a",
        "list &>a",
        "list >&2",
        "list >a",
        "list >>a",
        "list <a",
        "count words >300",
        "list &",
        "count words >= 300"
      })
  void whatIsMissingIsAProblem(String line) {
    assertThrows(ProblemException.class, () -> ShellLine.parse(line).commands());
  }

  @Test
  void aConditionIsOfTheCodeBefore() {
    assertEquals(true, ShellLine.Condition.DONE.holds(0));
    assertEquals(false, ShellLine.Condition.DONE.holds(1));
    assertEquals(false, ShellLine.Condition.FAILED.holds(0));
    assertEquals(true, ShellLine.Condition.FAILED.holds(2));
    assertEquals(true, ShellLine.Condition.ALWAYS.holds(2));
  }
}
