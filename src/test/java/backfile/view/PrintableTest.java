package backfile.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PrintableTest {

  @Test
  void plainTextIsTheSameObject() {
    String plain = "Café – “quoted” Ωмега";
    assertSame(plain, Printable.text(plain));
  }

  @Test
  void escapeAndC1ControlsBecomeVisible() {
    assertEquals("a\uFFFD[31mb\uFFFD2Jc\uFFFD", Printable.text("a\u001b[31mb\u009b2Jc\u007f"));
  }

  @Test
  void bidiOverridesAndIsolatesBecomeVisible() {
    assertEquals("a\uFFFDb\uFFFDc", Printable.text("a\u202Eb\u2066c"));
  }

  @Test
  void invisibleCharactersAreDropped() {
    assertEquals("abcdef", Printable.text("a\u200Bb\u00ADc\uFEFFd\u2060e\u200Df\uDB40\uDD00"));
  }

  @Test
  void unpairedSurrogatesBecomeVisible() {
    assertEquals("\uFFFDa\uFFFD", Printable.text("\uDC00a\uD83D"));
  }

  @Test
  void emojiPass() {
    assertEquals("👍 日本", Printable.cell("👍 日本"));
  }

  @Test
  void aCellIsOneLine() {
    assertEquals("a b c d e", Printable.cell("a\nb\tc\r\nd\u2028e"));
  }

  @Test
  void aTextKeepsItsLines() {
    assertEquals("a\nb    c\nd\ne\nf", Printable.text("a\nb\tc\r\nd\re\u0085f"));
  }

  @Test
  void marksDoNotPileUp() {
    String piled = "a" + "\u0301".repeat(500) + "b\u0301";
    assertTrue(Printable.text(piled).length() < 12);
    assertTrue(Printable.text(piled).endsWith("b\u0301"));
  }

  @Test
  void noCharacterThatPassesIsDangerous() {
    for (int point = 0; point < 0x1_0FFFF; point++) {
      String shown = Printable.cell("x" + Character.toString(point) + "y");
      shown
          .codePoints()
          .forEach(p -> assertTrue(!Printable.isDangerous(p), Integer.toHexString(p)));
    }
  }
}
