package backfile.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import backfile.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MacroTest {
  private static String fill(String alias, String typed) {
    return Macro.fill(alias, ShellWords.split(typed), typed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "list ~ m a b ~ list a b",
        "list $* -n 5 ~ m a \"b c\" ~ list a \"b c\" -n 5",
        "list $@ ; count $@ ~ m a b ~ list a b ; count a b",
        "list $2 && count $1 ~ m a \"b c\" ~ list \"b c\" && count a",
        "list \"title:$1\" $2 ~ m \"b c\" \"d e\" ~ list \"title:b c\" \"d e\"",
        "list $1 $* ~ m a b ~ list a a b",
        "list $* ~ m ~ list ",
        "list $x $ ~ m a ~ list $x $ a",
        "list \\$1 ~ m a ~ list \\$1 a",
        "list $1 ~ m $2 ~ list $2",
        "list $10 ~ m a ~ list a0",
      })
  void wordsArePutInTheirPlaces(String alias, String typed, String line) {
    assertEquals(line.strip(), fill(alias, typed).strip());
  }

  @Test
  void aWordThatIsMissingIsAProblem() {
    ProblemException e = assertThrows(ProblemException.class, () -> fill("list $1 $2", "m a"));
    assertEquals("m: $2 is missing of what this alias takes", said(e));
  }

  @Test
  void aWordTooManyIsAProblem() {
    ProblemException e = assertThrows(ProblemException.class, () -> fill("list $1", "m a \"b c\""));
    assertEquals("\"b c\": one word too many for this alias", said(e));
  }

  private static String said(ProblemException e) {
    return e.problem().where() + ": " + e.problem().what();
  }
}
