package backfile.clutter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backfile.text.Article;
import backfile.text.ArticleReader;
import backfile.text.Format;
import backfile.text.LightText;
import java.util.List;
import org.junit.jupiter.api.Test;

class CleanerTest {
  private static String cleaned(String html) {
    Article article = Cleaner.clean(ArticleReader.read(html, Format.HTML));
    assertEquals(article, Cleaner.clean(article), "cleaning twice");
    return LightText.of(article).text();
  }

  @Test
  void frameIsCutAtBothEnds() {
    assertEquals(
        "Words.",
        cleaned(
            """
             [ad_1]
            <br><div><p>Words.</p></div>
            <br>[ad_2]
            <br><a href="http://a.test/">Source </a>"""));
    assertEquals(
        "First\nlast",
        cleaned("[ad_1]<br>First<br>last<br>[ad_2]<br><a href='http://a.test/'>Source link</a>"));
  }

  @Test
  void bracketsWithinTheArticleStay() {
    assertEquals(
        "[sic]\n\na\n\n[ad_1]\n\nb\n\n[Update]",
        cleaned("<p>[sic]</p><p>a</p><p>[ad_1]</p><p>b</p><p>[Update]</p>"));
  }

  @Test
  void wordSourceWithoutALinkStays() {
    assertEquals("a\n\nSource", cleaned("<p>a</p><p>Source</p>"));
  }

  @Test
  void hiddenTextGoes() {
    assertEquals(
        "a c",
        cleaned(
            "<p>a <span class='Visually-Hidden x'>b</span> c</p><a class=sr-only href='/x'>skip</a>"
                + "<div style='display: none'><p>d</p></div><ul><li hidden>e</li></ul>"));
  }

  @Test
  void classThatOnlyHoldsTheWordStays() {
    assertEquals("a", cleaned("<p class='hide-on-mobile not-visually-hidden-at-all'>a</p>"));
  }

  @Test
  void boxesThatAreNamedLikeOnesAndHoldLinksGo() {
    String prose = "Half the town had come to the quay to see the ferry, and stayed until dark.";
    assertEquals(
        prose,
        cleaned(
            "<p>"
                + prose
                + "</p><dl class='post-tags'><dt>Tags:</dt><dd><a href='/x'>boats</a></dd></dl>"
                + "<div class='related-box'><h3>Related</h3><a href='/y'>The pier is gone</a></div>"
                + "<aside>Buy Photo</aside>"));
  }

  @Test
  void proseStaysWhateverItsBoxIsCalled() {
    String prose = "Half the town had come to the quay to see the ferry, and stayed until dark.";
    assertEquals(
        prose + "\n\n" + prose,
        cleaned("<div class='more sidebar'><p>" + prose + "</p></div><p>" + prose + "</p>"));
  }

  @Test
  void captionsAndCreditsStay() {
    String caption = "<figcaption class='wp-caption-text'>Ann Lee</figcaption>";
    assertEquals("a\n\nAnn Lee", cleaned("<p>a</p>" + caption));
  }

  @Test
  void shortLinesThatCallTheReaderAwayGo() {
    assertEquals(
        "a\n\nLoading docks were shut. Read more books, he said.",
        cleaned(
            "<p>a</p><p>Read more: the whole story</p><p>Advertisement</p>"
                + "<p>Loading docks were shut. Read more books, he said.</p><p>Tags: boats</p>"));
  }

  @Test
  void sentenceThatBeginsLikeACallStays() {
    String sentences =
        """
        See also Ray (1987) for a proof of the lemma.

        Share this bread with your neighbours.

        Watch: the list of boats is in the hut.

        Read more about the pier here⁽¹⁾.

        Follow us down the road to the mill, she said, and we did.""";
    assertEquals(
        sentences,
        cleaned(
            "<p>"
                + sentences.replace("\n\n", "</p><p>").replace("here⁽¹⁾", "<a href=/x>here</a>")));
  }

  @Test
  void wordThatIsASentenceStays() {
    assertEquals(
        "He asked for more.\n\nMore.\n\nRead.",
        cleaned("<p>He asked for more.</p><p>More.</p><p>Read.</p>"));
    assertEquals(
        "He asked for more.",
        cleaned(
            "<p>He asked for more.</p><p>More…</p><p>More</p><p><a href='/x'>More.</a></p>"
                + "<p>Read more.</p>"));
  }

  @Test
  void callInContextStays() {
    assertEquals(
        "1. Sign up for our regatta.\n2. Build a boat.\n\n> Read more: books, he said\n\n"
            + "| watch: | the tide |",
        cleaned(
            "<ol><li>Sign up for our regatta.<li>Build a boat.</ol><blockquote>Read more: books, he"
                + " said</blockquote><table><tr><td>watch:<td>the tide</table>"));
    assertEquals("a", cleaned("<p>a</p><ul><li>Share</li><li>Tweet</li></ul>"));
  }

  @Test
  void titleOfTextThatStaysIsNoCall() {
    String prose = "Half the town had come to the quay to see the ferry, and stayed until dark.";
    assertEquals(
        "## Comments\n\n" + prose + "\n\nSee also:\n\n- The pier⁽¹⁾",
        cleaned(
            "<h2>Comments</h2><p>"
                + prose
                + "</p><p>See also:</p><ul><li><a href=/x>The pier</a></li></ul>"
                + "<h2>Comments</h2>"));
  }

  @Test
  void linksUnderRelatedArticlesGo() {
    assertEquals(
        "a\n\nb",
        cleaned(
            "<p>a</p><h6>Related articles</h6><ul><li><a href=/x>The pier is gone</a> (The"
                + " Gazette)</li><li><a href=/y>The mill</a></ul><p>b</p><p>Related posts:</p><p><a"
                + " href=/z>The mill</a>"));
  }

  @Test
  void footersOfFeedsGo() {
    for (String footer :
        List.of(
            "The post <a href=/x>The ferry is back</a> appeared first on <a href=/>The"
                + " Gazette</a>.",
            "Der Beitrag <a href=/x>Die Fähre ist da</a> erschien zuerst auf <a href=/>Der"
                + " Kai</a>.",
            "L’article <a href=/x>Le bac</a> est apparu en premier sur <a href=/>Le Quai</a>.",
            "La entrada <a href=/x>El barco</a> se publicó primero en <a href=/>El Muelle</a>.",
            "L'articolo <a href=/x>La nave</a> è apparso per la prima volta su <a href=/>Il"
                + " Molo</a>.",
            "O post <a href=/x>O barco</a> apareceu primeiro em <a href=/>O Cais</a>.",
            "Het bericht <a href=/x>De pont</a> verscheen eerst op <a href=/>De Kade</a>.",
            "This story was originally published on <a href=/>The Gazette</a>.",
            "<a href=/x>The ferry</a> was originally published in <a href=/>Quay</a> on Medium.")) {
      assertEquals("a", cleaned("<p>a</p><p>" + footer + "</p>"));
    }
    String stays =
        "The ferry appeared first on Tuesday. This book was originally published in 1987.";
    assertEquals(stays, cleaned("<p>" + stays + "</p>"));
  }

  @Test
  void fewWordsStayInBoxesThatAuthorsUse() {
    String prose = "Half the town had come to the quay to see the ferry, and stayed until dark.";
    assertEquals(
        "> " + prose + "\n>\n> — Ann Lee\n\nAn aside.\n\nFirst words.\n\nWork by Bo Ray.",
        cleaned(
            "<blockquote><p>"
                + prose
                + "</p><footer class=blockquote-footer>— Ann Lee</footer></blockquote><aside>An"
                + " aside.</aside><header>First words.</header><div class=related-work>Work by Bo"
                + " Ray.</div><div class='box related'>More boats</div><nav>Home</nav>"));
  }

  @Test
  void labelOfWhatIsStruckOutStays() {
    assertEquals(
        "Do not feed the gulls.",
        cleaned("<p><del><span class=sr-only>Do not</span> feed the gulls.</del></p>"));
  }

  @Test
  void boxesOfPluginsGo() {
    String prose = "Half the town had come to the quay to see the ferry, and stayed until dark.";
    assertEquals(
        prose + " And …",
        cleaned(
            "<div id='cookie-notice' class='cookie-banner'>We use cookies to give you the best of"
                + " all possible visits.</div><p>"
                + prose
                + " And … <a class='more-link' href='/x'>Continue reading →</a></p>"
                + "<div class='feedflare'><a href='/f'><img src='f.png'></a></div>"
                + "<div class='author-bio'><h4>About the author</h4><p>"
                + prose
                + "</p></div><div class='newsletter-signup'><h3>News</h3><p>"
                + prose
                + "</p></div>"));
  }

  @Test
  void linesOfFeedsGo() {
    assertEquals(
        "a\n\n12 comments came in.",
        cleaned(
            "<p>a</p><p>(adsbygoogle = window.adsbygoogle || []).push({});</p>"
                + "<p>Advertisement - story continues below</p><p>12 comments came in.</p>"
                + "<p>Filed under: <a href=/x>Harbour</a> Tagged: <a href=/y>boats</a></p>"
                + "<p><a href=/c>Comments</a> | <a href=/c>12 Comments</a></p>"));
  }

  @Test
  void captionIsSaidOnce() {
    assertEquals(
        "A heron’s nest at dawn. Photo: Ann",
        cleaned(
            "<figure><img src=x alt=\"A heron's nest at dawn\"><figcaption>A heron’s nest at dawn. Photo: Ann</figcaption></figure>"));
    assertEquals(
        "[image: A heron at dawn]\n\nOther words.",
        cleaned("<img src=x alt='A heron at dawn'><p>Other words.</p>"));
  }

  @Test
  void blocksThatShowNothingGo() {
    assertEquals(
        new Article(List.of()),
        Cleaner.clean(
            ArticleReader.read(
                "<p><img src=x></p><ul><li><b> </b></li></ul><blockquote></blockquote><h2><span class=x>&nbsp;</span></h2>",
                Format.HTML)));
  }

  @Test
  void linesOfSignsAreRules() {
    assertEquals(
        "a\n\n---\n\nb\n\n—",
        cleaned("<hr><p>a</p><p>___</p><p>* * *</p><p>b</p><p>—</p><p>[ad_2]</p><hr>"));
  }

  @Test
  void markersOnTheLineOfBareTextGo() {
    assertEquals(
        "First words.\n\nLast words.",
        cleaned("[ad_1]\nFirst words.\n\nLast words.\n[ad_2]\n<br><a href='/x'>Source</a>"));
  }

  @Test
  void manyMarkersAreCutInOneGo() {
    assertEquals("", cleaned("[ad_1] ".repeat(50_000)));
    assertEquals(
        "end", cleaned("[ad_1] [ad_2]<br>".repeat(50_000) + "[ad_1] ".repeat(50_000) + "end"));
    assertEquals("start", cleaned("start " + "[ad_1] ".repeat(50_000)));
  }
}
