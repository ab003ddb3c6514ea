package backfile.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WidthTest {

  @Test
  void latinLettersTakeOneColumn() {
    assertEquals(5, Width.columns("Cafés"));
  }

  @Test
  void eastAsianLettersTakeTwo() {
    assertEquals(8, Width.columns("東京 abc"));
    assertEquals(4, Width.columns("한국"));
  }

  @Test
  void marksTakeNone() {
    assertEquals(4, Width.columns("cafe\u0301"));
  }

  @Test
  void emojiSequencesAreOneCharacter() {
    assertEquals(2, Width.columns("👩‍👩‍👧"));
    assertEquals(2, Width.columns("👍🏽"));
    assertEquals(2, Width.columns("🇫🇮"));
    assertEquals(2, Width.columns("❤\uFE0F"));
  }

  @Test
  void raisedLinkNumbersTakeOneColumnEach() {
    assertEquals(4, Width.columns("⁽¹²⁾"));
  }

  @Test
  void textThatFitsIsNotCut() {
    assertEquals("abcde", Width.cut("abcde", 5));
    assertEquals("東京", Width.cut("東京", 4));
  }

  @Test
  void cutTextEndsInAnEllipsis() {
    assertEquals("abcd…", Width.cut("abcdef", 5));
    assertEquals("abc…", Width.cut("abc def", 5));
    assertEquals("", Width.cut("abc", 0));
    assertEquals("…", Width.cut("abc", 1));
  }

  @Test
  void aWideCharacterIsNeverCutInHalf() {
    assertEquals("東…", Width.cut("東京都", 4));
    assertEquals("東京…", Width.cut("東京都庁", 5));
  }

  @Test
  void cutTextNeverTakesMoreThanItsColumns() {
    String text = "a東e\u0301👩‍👩‍👧 🇫🇮x京";
    for (int columns = 0; columns < 16; columns++) {
      assertTrue(Width.columns(Width.cut(text, columns)) <= columns);
    }
  }

  @Test
  void paddingCountsColumns() {
    StringBuilder line = new StringBuilder();
    Width.padRight(line, "東", 4);
    Width.padLeft(line, "7", 3);
    assertEquals("東    7", line.toString());
  }
}
