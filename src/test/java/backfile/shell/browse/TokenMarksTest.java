package backfile.shell.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backfile.index.Cell;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import org.junit.jupiter.api.Test;

class TokenMarksTest {
  private static final AttributedStyle STYLE = AttributedStyle.INVERSE;

  /** The lines with brackets around what is marked. */
  private static List<String> marked(String text, String match, int width, String... lines) {
    int start = text.lastIndexOf(match);
    List<Cell.Match> matches = List.of(new Cell.Match(start, start + match.length()));
    List<AttributedString> plain = new ArrayList<>();
    for (String line : lines) {
      plain.add(new AttributedString(line));
    }
    List<AttributedString> painted = new ArrayList<>();
    List<Integer> found = new ArrayList<>();
    new TokenMarks(text, matches, STYLE).paint(plain, width, painted, found);
    List<String> shown = new ArrayList<>();
    painted.forEach(line -> shown.add(bracketed(line)));
    shown.add(found.toString());
    return shown;
  }

  private static String bracketed(AttributedString line) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      boolean in = line.styleAt(i).equals(STYLE);
      boolean before = i > 0 && line.styleAt(i - 1).equals(STYLE);
      text.append(in && !before ? "<" : !in && before ? ">" : "").append(line.charAt(i));
    }
    boolean last = line.length() > 0 && line.styleAt(line.length() - 1).equals(STYLE);
    return last ? text.append('>').toString() : text.toString();
  }

  @Test
  void theSameWordElsewhereIsNotMarked() {
    assertEquals(
        List.of("the sea and", "the <storm>", "[1]"),
        marked("the sea and the storm", "storm", 20, "the sea and", "the storm"));
    assertEquals(
        List.of("a storm, a", "<storm>", "[1]"),
        marked("a storm, a storm", "storm", 20, "a storm, a", "storm"));
  }

  @Test
  void numbersOfLinksAndFencesInBetweenDoNoHarm() {
    assertEquals(
        List.of("slip[1] and <steps>[2].", "[0]"),
        marked("slip⁽¹⁾ and\n```java\nsteps⁽²⁾.", "steps", 40, "slip[1] and steps[2]."));
  }

  @Test
  void linesThatAreTooWideAreBroken() {
    assertEquals(
        List.of("https://ex", "ample.org/", "<storm>", "[2]"),
        marked("https://example.org/storm", "storm", 10, "https://example.org/storm"));
  }

  @Test
  void anEmojiOfSeveralPartsTakesTheColumnsOfOne() {
    String line = "a 👨‍👩‍👧 storm";
    assertEquals(List.of("a 👨‍👩‍👧 <storm>", "[0]"), marked(line, "storm", 10, line));
  }
}
