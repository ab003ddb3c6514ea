package backfile.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LastTermTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "fer ~ [] [] [fer]",
        "-cat ~ [-] [] [cat]",
        "-(category: ~ [-(category:] [category] []",
        "ferry (author:No ~ [ferry (author:] [author] [No]",
        "author:\"Nora Tr ~ [author:] [author] [Nora Tr]",
        "category:\"Say \"\"hi ~ [category:] [category] [Say \"hi]",
        "category:News,Sec ~ [category:News,] [category] [Sec]",
        "category:\"a, b\",c ~ [category:\"a, b\",] [category] [c]",
        "url:a,b ~ [url:] [url] [a,b]",
        "date:2015..20 ~ [date:2015..] [date] [20]",
        "category:=Se ~ [category:=] [category] [Se]",
        "fm.mood:ca ~ [fm.mood:] [fm.mood] [ca]",
        "\"category:a ~ [] [] [category:a]",
        "none:a ~ [] [] [none:a]",
      })
  void aQueryGoesOnWhereItsLastTermDoes(String text, String expected) {
    LastTerm term = LastTerm.of(text);
    assertEquals(
        expected, "[%s] [%s] [%s]".formatted(term.before(), term.field().orElse(""), term.typed()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "Harbour ~ Harbour",
        "O'Brien & Sons-2.0 ~ \"O'Brien & Sons-2.0\"",
        "Say \"hi\" ~ \"Say \"\"hi\"\"\"",
        "=eq ~ \"=eq\"",
        "/a/ ~ \"/a/\"",
        "tech* ~ \"tech*\"",
        "a,b ~ \"a,b\"",
        "a..b ~ \"a..b\"",
      })
  void aValueIsQuotedWhereItNeedsIt(String value, String written) {
    assertEquals("-category:" + written, LastTerm.of("-category:x").with(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a “b”", "a\u0007b"})
  void someValuesCannotBeTyped(String value) {
    assertFalse(LastTerm.canSay(value));
  }
}
