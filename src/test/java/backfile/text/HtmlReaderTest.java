package backfile.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {
  private static String light(String html) {
    return LightText.of(ArticleReader.read(html, Format.HTML)).text();
  }

  @Test
  void selfClosedFrameDoesNotSwallowTheRest() {
    assertEquals(
        "before\n\n[video: https://player.test/1]\n\nafter",
        light("<p>before</p><div><iframe src=\"//player.test/1\"/></div><p>after</p>"));
  }

  @Test
  void selfClosedLinkDoesNotLinkTheRest() {
    LightText text =
        LightText.of(
            ArticleReader.read("<p><a href='http://a.test/'/>plain</p><p>more</p>", Format.HTML));
    assertEquals("plain\n\nmore", text.text());
    assertEquals(List.of(), text.links());
  }

  @Test
  void paragraphWithinSpanStaysOne() {
    assertEquals(
        "HARBOUR The ferry sank.\n\nNobody drowned.",
        light(
            "<span class='focus'><p><span class='place'>HARBOUR</span> The ferry sank.</p></span><p>Nobody drowned.</p>"));
  }

  @Test
  void wordsDoNotGlueWhereABlockEnds() {
    assertEquals("one\n\ntwo\n\nthree", light("<div>one<div>two</div>three</div>"));
    assertEquals("- a\n- b", light("<ul><li>a<li>b</ul>"));
    assertEquals("| a | b |", light("<table><tr><td>a</td><td>b</td></tr></table>"));
  }

  @Test
  void oneBreakIsALineTwoAreAParagraph() {
    assertEquals("a\nb", light("a<br>b"));
    assertEquals("a\n\nb", light("a<br>\n<br/>b"));
    assertEquals("a\n\nb", light("a<br><span></span><br>b"));
  }

  @Test
  void breakBeforeALinkIsOutsideIt() {
    Article article = ArticleReader.read("a<br><a href='http://a.test/'>b</a>", Format.HTML);
    Block.Paragraph paragraph = (Block.Paragraph) article.blocks().get(0);
    assertEquals(new Inline.Break(), paragraph.content().get(1));
  }

  @Test
  void blankLinesPartBareText() {
    assertEquals(
        "one\n\ntwo words\n\nthree", light("one\n \n<b>two</b>\nwords\n\n&nbsp;\n\nthree"));
    assertEquals("one\n\ntwo", light("<div>one\n\ntwo</div>"));
  }

  @Test
  void blankLinesWithinMarkedParagraphsMeanNothing() {
    assertEquals("one two", light("<p>one\n\ntwo</p>"));
    assertEquals("x\n\none two", light("<p>x</p><div>one\n\ntwo</div>"));
  }

  @Test
  void scriptsCommentsAndTitlesAreNoText() {
    assertEquals(
        "seen",
        light(
            "<html><head><title>t</title><style>s{}</style></head><body><!-- c --><script>f('<p>x</p>')</script>"
                + "<noscript><img alt='twice'></noscript><template><p>no</p></template><p>seen</p></body></html>"));
  }

  @Test
  void preformattedKeepsItsBlanksAndLines() {
    assertEquals(
        "```\nif x:\n    y &lt;\n\nz\n```",
        light("<pre><code>if x:\n\ty &amp;lt;\n\n<b>z</b>\n</code></pre>"));
  }

  @Test
  void layoutTableBecomesItsBlocks() {
    assertEquals(
        "one\n\ntwo\n\n- three",
        light(
            "<table><tr><td><p>one</p><p>two</p></td><td><ul><li>three</li></ul></td></tr></table>"));
    assertEquals("one\n\ntwo", light("<table><tr><td>one</td></tr><tr><td>two</td></tr></table>"));
  }

  @Test
  void firstRowOfNamesIsAHeader() {
    assertEquals(
        "Tides\n\n| day | height |\n|---|---|\n| Monday¦1 | 3 m high |",
        light(
            "<table><caption>Tides</caption><tr><th>day<th>height<tr><td>Monday|1<td>3 m<br>high</table>"));
  }

  @Test
  void footnoteMarksNeverGlue() {
    assertEquals("1 UPDATE fuel¹ burns", light("<p><sup>1</sup>UPDATE fuel<sup>1</sup>burns</p>"));
    assertEquals(
        "H2O, 10⁻³, the 5th day",
        light("<p>H<sub>2</sub>O, 10<sup>-3</sup>, the 5<sup>th</sup> day</p>"));
    assertEquals("Brand TM sells", light("<p>Brand<sup>TM</sup>sells</p>"));
  }

  @Test
  void inventedTagsStandWithinTheLine() {
    assertEquals(
        "LAKE — one half",
        light("<p><dateline>LAKE</dateline> — <fraction>one</fraction> half</p>"));
  }

  @Test
  void headingWithinALinkKeepsBoth() {
    LightText text =
        LightText.of(
            ArticleReader.read("<a href='/x'><h3>Title</h3><p>Words</p></a>", Format.HTML));
    assertEquals("### Title⁽¹⁾\n\nWords⁽¹⁾", text.text());
    assertEquals(List.of(new Link(1, "/x", "Title")), text.links());
  }

  @Test
  void originNamesTheElementsAround() {
    Article article =
        ArticleReader.read(
            "<aside class='Box  Wide' id=Side><span hidden><p>x</p></span></aside>", Format.HTML);
    Origin origin = article.blocks().get(0).origin();
    assertEquals("p", origin.tag());
    assertTrue(origin.parent().orElseThrow().hidden());
    assertEquals("box wide side", origin.parent().orElseThrow().parent().orElseThrow().marks());
  }

  @Test
  void unclosedPlayersDoNotSwallowTheRest() {
    String rest = "<p>" + "many words ".repeat(40) + "</p><p>last</p>";
    for (String open :
        List.of(
            "<iframe src='http://v.test/'>",
            "<video src='http://v.test/'>",
            "<object data='http://v.test/'>")) {
      String text = light("<p>first</p>" + open + rest);
      assertTrue(text.startsWith("first\n\n[video: http://v.test/]"), text);
      assertTrue(text.endsWith("words\n\nlast"), text);
    }
    assertEquals(
        "[video: http://v.test/1]\n\nmid\n\n[video: http://v.test/2]\n\nlast",
        light(
            "<iframe src=http://v.test/1><p>mid</p><iframe src=http://v.test/2>old</iframe><p>last</p>"));
  }

  @Test
  void playersFallbackIsNoText() {
    assertEquals(
        "[video: http://v.test/a.mp4]",
        light(
            "<video><source src='http://v.test/a.mp4'><p>Your browser cannot play it.</p></video>"));
  }
}
