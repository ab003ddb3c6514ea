package backfile.view.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import backfile.view.Paint;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class DiffPageTest {
  private final PageLayout pipe = PageLayout.pipe(ZoneOffset.UTC);

  private static String shown(PageLayout layout, String before, String after) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, UTF_8);
    DiffPage.Changes changes = new DiffPage(layout, stream).print(before, after);
    return out.toString(UTF_8) + changes.removed() + " " + changes.added();
  }

  @Test
  void theSameWordsAreLeftAlone() {
    assertEquals("a b\n\nc\n0 0", shown(pipe, "a b\n\nc", "a b\n\nc"));
    assertEquals("a \"b\"\n0 0", shown(pipe, "a\n\n“b”", "a \"b\""));
    assertEquals("0 0", shown(pipe, "", ""));
  }

  @Test
  void wordsAreMarkedInTheirPlace() {
    assertEquals("a [-b-] {+x y+} c\n1 2", shown(pipe, "a b c", "a x y c"));
    assertEquals("[-a-] b {+c+}\n1 1", shown(pipe, "a b", "b c"));
  }

  @Test
  void paragraphsStayApart() {
    assertEquals("a\n\n[-b c-]\n\nd\n2 0", shown(pipe, "a\n\nb c\n\nd", "a\n\nd"));
    assertEquals("a\n\n{+b+}\n\n{+c+}\n\nd\n0 2", shown(pipe, "a\n\nd", "a\n\nb\n\nc\n\nd"));
    assertEquals("a\n\n[-b-] {+x+} c\n1 1", shown(pipe, "a\n\nb c", "a\n\nx c"));
  }

  @Test
  void coloursTakeThePlaceOfMarks() {
    assertEquals(
        "a \u001b[9;31mb\u001b[0m \u001b[32mc\u001b[0m\n1 1",
        shown(pipe.withPaint(Paint.on()), "a b", "a c"));
  }

  @Test
  void linesAreWrapped() {
    assertEquals("a bb\n[-cc-]\n{+dd+} e\n1 1", shown(pipe.withWidth(8), "a bb cc e", "a bb dd e"));
  }

  @Test
  void controlCharactersDoNotPass() {
    assertEquals("[-a-] {+\uFFFD[31m+}\n1 1", shown(pipe, "a", "\u001b[31m"));
  }
}
