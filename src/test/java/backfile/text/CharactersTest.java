package backfile.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CharactersTest {
  @Test
  void controlsOfWindows1252BecomeWhatTheyMeant() {
    assertEquals(
        "“it’s” – €…", Characters.clean("\u0093it\u0092s\u0094 \u0096 \u0080\u0085\u0081"));
  }

  @Test
  void invisibleCharactersGo() {
    assertEquals("softhyphen", Characters.clean("soft\u00adhy\u200bph\ufeffen\u202e\u2066\u200f"));
    assertEquals("a[31mb", Characters.clean("a\u001b[31mb\u0000\u007f"));
    assertEquals("ab", Characters.clean("a\ud800b\udbff\udfff"));
  }

  @Test
  void oddBlanksBecomePlain() {
    assertEquals("a b c d", Characters.clean("a\u00a0b\u2009c\u3000d"));
  }

  @Test
  void knownEntitiesAreUndoneOnceMore() {
    assertEquals(
        "a — b & c’s &bogus; &amp R&D",
        Characters.clean("a &mdash; b &amp; c&#8217;s &bogus; &amp R&D"));
    assertEquals("ab", Characters.clean("a&#27;&zwj;b"));
  }

  @Test
  void emojiAndAccentsStay() {
    assertEquals("é 😀 ß ツ ❤\ufe0f", Characters.clean("é 😀 ß ツ ❤\ufe0f"));
  }

  @Test
  void lineEndsAreLineFeeds() {
    assertEquals("a\nb\nc", Characters.clean("a\r\nb\rc"));
    assertEquals("&amp;\n", Characters.cleanCode("&amp;\r\n"));
  }
}
