package backfile.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FormatTest {
  @Test
  void exportedHtmlInAMarkdownFileIsHtml() {
    assertEquals(
        Format.HTML,
        Format.of(
            "2020-01-01-x.md", " [ad_1]\n<br><div>\n- a line with a dash\n<p>x</p><p>y</p></div>"));
    assertEquals(Format.HTML, Format.of("x.md", "Bare text with <strong>a</strong> tag.\n\nMore."));
  }

  @Test
  void markdownWithSomeHtmlIsMarkdown() {
    assertEquals(
        Format.MARKDOWN,
        Format.of("x.md", "## Title\n\n<div class='note'>\n\nA [link](http://a.test/).\n\n</div>"));
    assertEquals(Format.MARKDOWN, Format.of("x.md", "Just words, 3 < 4."));
    assertEquals(Format.MARKDOWN, Format.of("x.md", "Write `<p>` and `<b>, <br />`."));
    assertEquals(Format.MARKDOWN, Format.of("x.md", "Write `<p>` and `<b>, <br />`."));
  }

  @Test
  void oneSureMarkMakesItMarkdown() {
    String tags = "<table><tr><td>a<td><b>b</b></table><p><a href='/x'>x</a> <i>and</i> on";
    for (String mark : List.of("See [it](/a).", "## Title", "- one\n- two")) {
      assertEquals(Format.MARKDOWN, Format.of("x.md", mark + "\n\n" + tags));
      assertEquals(Format.MARKDOWN, Format.of("x.markdown", tags + "\n\n" + mark));
      assertEquals(Format.HTML, Format.of("x.md", "<pre>\n" + mark + "\n</pre>\n" + tags));
      assertEquals(Format.HTML, Format.of("x.htm", mark + "\n\n" + tags));
    }
    assertEquals(
        Format.HTML, Format.of("x.md", tags + tags + "\n# no title\n- no list\n\n- nor this"));
  }

  @Test
  void extensionsRuleElsewhere() {
    assertEquals(Format.HTML, Format.of("X.HTM", "plain"));
    assertEquals(Format.PLAIN, Format.of("x.txt", "# not a title"));
    assertEquals(Format.PAGE, Format.of("x.txt", "\n<!DOCTYPE html><p>x"));
  }

  @Test
  void namelessTextGoesByItsLook() {
    assertEquals(Format.HTML, Format.of("", "<p>x</p>"));
    assertEquals(Format.MARKDOWN, Format.of("", "# Title\n\nwords"));
    assertEquals(Format.PLAIN, Format.of("", "words and words"));
    assertEquals(Format.PLAIN, Format.of("", ""));
  }
}
