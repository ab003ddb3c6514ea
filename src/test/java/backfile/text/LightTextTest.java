package backfile.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LightTextTest {
  private static LightText of(String html) {
    return LightText.of(ArticleReader.read(html, Format.HTML));
  }

  @Test
  void sameAddressHasOneNumber() {
    LightText text =
        of(
            "<p><a href='http://a.test/1'>one</a>, <a href='http://a.test/2'>two</a> and <a href='http://a.test/1'> one again</a>.</p>");
    assertEquals("one⁽¹⁾, two⁽²⁾ and one again⁽¹⁾.", text.text());
    assertEquals(
        List.of(new Link(1, "http://a.test/1", "one"), new Link(2, "http://a.test/2", "two")),
        text.links());
  }

  @Test
  void linkOfAPictureAloneCounts() {
    LightText text =
        of(
            "<p><a href='http://a.test/1'><img src=x></a> and <a href='http://a.test/2'><img src=y alt='A [red] boat'></a></p>");
    assertEquals("[image]⁽¹⁾ and [image: A (red) boat]⁽²⁾", text.text());
    assertEquals(
        List.of(new Link(1, "http://a.test/1", ""), new Link(2, "http://a.test/2", "A (red) boat")),
        text.links());
  }

  @Test
  void linksThatLeadNowhereHaveNoNumber() {
    assertEquals(
        "a b c d",
        of("<a href='#x'>a</a> <a href='javascript:f()'>b</a> <a name=x>c</a> <a href=' '>d</a>")
            .text());
  }

  @Test
  void nestedListsAreIndentedByTheirMarkers() {
    assertEquals(
        "9. nine\n10. ten\n    - in ten\n      on two lines\n\n    more of ten",
        of("<ol start=9><li>nine</li><li>ten<ul><li>in ten<br>on two lines</li></ul><p>more of ten</p></li></ol>")
            .text());
  }

  @Test
  void quotesNest() {
    assertEquals(
        "> a\n>\n> > b", of("<blockquote><p>a</p><blockquote>b</blockquote></blockquote>").text());
  }

  @Test
  void authorsFenceDoesNotEndOurs() {
    assertEquals("```\na\n'''\nb\n```", of("<pre>a\n```\nb</pre>").text());
    assertEquals("''' x", of("<p>``` x</p>").text());
  }

  @Test
  void authorsRaisedBracketsAreNoLinkNumber() {
    assertEquals("x(¹)", of("<p>x⁽¹⁾</p>").text());
  }

  @Test
  void wordsAreCountedWithoutMarksAndPictures() {
    LightText text =
        of(
            "<h2>Two words</h2><ul><li>it's <a href='http://a.test/'>three</a> — done</li></ul><p><img alt='not these words'> <iframe src='http://v.test/'></iframe></p>");
    assertEquals(5, text.words());
  }

  @Test
  void picturesStandApart() {
    assertEquals("a [image: b] c.", of("<p>a<img alt=b>c.</p>").text());
  }

  @Test
  void emphasisAndCodeAreKeptBesideTheText() {
    LightText text =
        of(
            "<p>A <em>slanted <a href='http://a.test/'>link</a></em>, <b><b>b</b>o<b>ld</b></b> and <code>co  de</code>.</p><ul><li><i>item<br>2</i></ul>");
    assertEquals("A slanted link⁽¹⁾, bold and co  de.\n\n- item\n  2", text.text());
    assertEquals(
        List.of(
            new StyledRun(Style.EMPHASIS, 2, 17),
            new StyledRun(Style.STRONG, 19, 23),
            new StyledRun(Style.CODE, 28, 34),
            new StyledRun(Style.EMPHASIS, 39, 47)),
        text.styles());
    assertEquals(9, text.words());
  }

  @Test
  void whatHoldsNothingIsNotEmphasised() {
    assertEquals(List.of(), of("<p>a<b> </b>b<i></i> <b><img src=x></b></p>").styles());
  }

  @Test
  void emphasisAroundAndWithinLinksReadsBack() {
    String html =
        "<p><em>See <a href=\"http://a.test/\">here</a></em>,"
            + " <a href=\"http://b.test/\"><strong>bold</strong> words</a>"
            + " and <a href=\"http://a.test/\"><em>another text</em></a>: <code>a[1]</code></p>\n";
    LightText text = of(html);
    assertEquals(
        html, HtmlWriter.write(LightReader.read(text.text(), text.styles(), text.links())));
  }
}
