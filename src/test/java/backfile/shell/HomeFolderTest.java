package backfile.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomeFolderTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "~, /home/me",
        "~/a, /home/me/a",
        "~/\"a b\", /home/me/a b",
        "--to=~/a, --to=/home/me/a",
        "\"~/a\", ~/a",
        "'~/a', ~/a",
        "\\~/a, ~/a",
        "~a, ~a",
        "a~/b, a~/b",
        "a=~/b, a=~/b",
        "--to=\"~/a\", --to=~/a",
      })
  void aTildeAtTheStartIsTheHomeFolder(String typed, String file) {
    HomeFolder home = new HomeFolder("/home/me");
    assertEquals(file, home.in(ShellWords.split(typed).get(0)));
  }

  @ParameterizedTest
  @CsvSource({"~/a, ~/a"})
  void withoutOneItIsATilde(String typed, String file) {
    assertEquals(file, new HomeFolder("").in(ShellWords.split(typed).get(0)));
  }
}
