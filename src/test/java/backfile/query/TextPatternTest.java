package backfile.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextPatternTest {
  @ParameterizedTest
  @CsvSource({
    "colour, colour",
    "colou?r, colo",
    "colou*r, colo",
    "colou+r, colou",
    "colou{2}r, colo",
    "ba[rz], ba",
    "the.cat, the",
    "a.longest, longest",
    "abc(d)?, abc",
    "abc\\d, abc",
    "^abc$, abc"
  })
  void someTextMustBeThere(String pattern, String required) {
    assertEquals(required, RequiredText.of(pattern));
  }

  @ParameterizedTest
  @CsvSource({"a|b", "abc|d", "(abc)", "ab(c|d)", "[abc]", "(?i)abc", "x?", "\\Qa.b\\E", "é*"})
  void elsewhereNothingIsCertain(String pattern) {
    assertEquals("", RequiredText.of(pattern));
  }

  @Test
  void whatIsRequiredHidesNoMatch() {
    Random random = new Random(1);
    for (int i = 0; i < 50_000; i++) {
      String pattern = pick(random, "aABk.?*+|()[]^$\\{1}", 8);
      String text = pick(random, "aAbBkK\u212a1{", 12);
      if (TextPattern.fault(pattern).isEmpty()) {
        boolean found =
            com.google.re2j.Pattern.compile(
                    pattern,
                    com.google.re2j.Pattern.CASE_INSENSITIVE | com.google.re2j.Pattern.MULTILINE)
                .matcher(text)
                .find();
        assertEquals(found, new TextPattern(pattern).isIn(text), pattern + " in " + text);
      }
    }
  }

  private static String pick(Random random, String characters, int most) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most); i >= 0; i--) {
      text.append(characters.charAt(random.nextInt(characters.length())));
    }
    return text.toString();
  }

  @Test
  void theDeepestPatternIsReadAndFound() {
    String deep = "(".repeat(499) + "a" + ")".repeat(499);
    assertTrue(TextPattern.fault(deep).isEmpty());
    assertTrue(new TextPattern(deep).isIn("xax"));
    assertTrue(TextPattern.fault("(".repeat(1_000)).isPresent());
  }

  @Test
  void noPatternFillsAllMemory() {
    for (String pattern :
        new String[] {
          "((((a{100}){100}){100}){100})",
          "(((([x]{100}){1,100}){100,}){100})",
          "((((\\w{100}){100}){100}){100}",
          "(".repeat(100) + "a" + "){9}".repeat(100)
        }) {
      assertTrue(TextPattern.fault(pattern).isPresent(), pattern);
    }
    assertTrue(TextPattern.fault("\\d{4}-\\d{2}-\\d{2}T(\\d{2}:?){3}.{1000}").isEmpty());
  }

  @Test
  void caseAndLinesAreAsInGrep() {
    assertTrue(new TextPattern("^last").isIn("First\nLAST"));
    assertTrue(new TextPattern("STRASSE|é").isIn("É"));
    assertFalse(new TextPattern("a.b").isIn("a\nb"));
    assertTrue(new TextPattern(Pattern.quote("a.b")).isIn("xA.By"));
  }
}
