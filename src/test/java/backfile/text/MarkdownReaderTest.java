package backfile.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MarkdownReaderTest {
  private static String light(String markdown) {
    return LightText.of(ArticleReader.read(markdown, Format.MARKDOWN)).text();
  }

  @Test
  void htmlBlocksKeepTheMarkdownBetween() {
    assertEquals(
        "Note: words\n\n- one\n\ninside a span and on",
        light(
            "<div class=\"note\">\n\n**Note:** words\n\n* one\n\n</div>\n\ninside <span>a *span*</span> and on"));
  }

  @Test
  void tablesHaveHeaders() {
    assertEquals("| a | b |\n|---|---|\n| 1 | 2 |", light("| a | b |\n|---|---|\n| 1 | 2 |"));
  }

  @Test
  void looseListItemsAreLines() {
    assertEquals("3. three\n4. four", light("3. three\n\n4. four"));
  }

  @Test
  void hardBreaksAndCodeStay() {
    assertEquals("one\ntwo", light("one  \ntwo"));
    assertEquals("```\na  b\n```", light("```java\na  b\n```"));
  }

  @Test
  void selfClosedTagsInMarkdownSwallowNothing() {
    assertEquals(
        "[video: https://v.test/1]\n\nafter",
        light("<iframe src=\"https://v.test/1\" />\n\nafter"));
  }
}
