package backfile.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TemplatesTest {
  private static LightText read(String markdown) {
    return LightText.of(ArticleReader.read(markdown, Format.MARKDOWN));
  }

  private static String light(String markdown) {
    return read(markdown).text();
  }

  private static String html(String html) {
    return LightText.of(ArticleReader.read(html, Format.HTML)).text();
  }

  @Test
  void targetsAreWhatStandsInQuotesOrFollows() {
    LightText read =
        read(
            "[Home]({{ \"/\" | url }}) [Quay]({{ site.baseurl }}/quay/) [Pier]({{ '/pier' |"
                + " relative_url }}#end) [Map]({{ get_url(path=\"@/map.md\") }})"
                + " ![Mole]({{ \"/mole.png\" | url }}) [Buoy]\n\n[Buoy]: {{ base }}/buoy");
    assertEquals(
        List.of("/", "/quay/", "/pier#end", "@/map.md", "/buoy"),
        read.links().stream().map(Link::url).toList());
    assertEquals("Home⁽¹⁾ Quay⁽²⁾ Pier⁽³⁾ Map⁽⁴⁾ [image: Mole] Buoy⁽⁵⁾", read.text());
    assertEquals("[image: Ferry]", light("<img src=\"{{ \"/ferry.gif\" | url }}\" alt=\"Ferry\">"));
  }

  @Test
  void braceOfReadersStay() {
    assertEquals("Hello {{ name }} and {a}.", light("Hello {{ name }} and {a}."));
    assertEquals("Dear reader", light("Dear {{ 'reader' | escape }}"));
    assertEquals("{% stands open", light("{% stands open"));
  }

  @Test
  void tagsOverSeveralLinesArePictures() {
    String shown = "[image: The quay]\n\nThe quay at dawn, by Ann⁽¹⁾";
    String arguments =
        "\n  src=\"q.jpg\"\n  alt=\"The quay\"\n  caption=\"The quay *at dawn*,"
            + " by [Ann](https://ann.test/)\"\n";
    assertEquals(shown, light("{{< figure" + arguments + ">}}"));
    assertEquals(shown, light("{% include figure.html" + arguments + "%}"));
    assertEquals(shown, light("{{ image(" + arguments.replace("\"\n", "\",\n") + ") }}"));
  }

  @Test
  void picturesAreNamedByPlaceToo() {
    assertEquals("[image: The mole]", light("{% image \"./mole.jpg\", \"The mole\", \"100vw\" %}"));
    assertEquals("", light("{% image source, alt %}"));
    assertEquals(
        "The pier Photo: Bo⁽¹⁾",
        light(
            "{{< figure src=\"p.jpg\" caption=\"The pier\" attr=\"Photo: Bo\" attrlink=\"/bo\""
                + " >}}"));
  }

  @Test
  void embeddedPagesAreLinksOrPlayers() {
    LightText read =
        read(
            "{{< tweet user=\"quay\" id=\"12\" >}}\n{{< gist ann 34ab >}}\n{{< instagram Cx_y >}}"
                + "\n{% gist 56 %}\n{% embed https://e.test/a_b_ %}");
    assertEquals(
        List.of(
            "https://twitter.com/quay/status/12",
            "https://gist.github.com/ann/34ab",
            "https://www.instagram.com/p/Cx_y",
            "https://gist.github.com/56",
            "https://e.test/a_b_"),
        read.links().stream().map(Link::url).toList());
    assertEquals(
        "[video: https://www.youtube.com/watch?v=a_b]\n\nWords *on*.".replace("*", ""),
        light("{{ youtube(id=\"a_b\", autoplay=true) }}\nWords *on*."));
    assertEquals(
        "[video: https://vimeo.com/7]", light("{% include video id=\"7\" provider=\"vimeo\" %}"));
  }

  @Test
  void addressesWithinALineAreNoEmbeddedPages() {
    assertEquals("by Ann⁽¹⁾", light("by [{% avatar \"https://e.test/\" %}Ann](https://ann.test/)"));
  }

  @Test
  void titlesOfBoxesStay() {
    assertEquals(
        "Low tide\n\nMind the step.",
        light("{{< details \"Low tide\" >}}\nMind *the* step.\n{{< /details >}}"));
    assertEquals(
        "Tip\n\nBring a lamp.", light("{% note(title=\"Tip\") %}\nBring a lamp.\n{% end %}"));
  }

  @Test
  void wordsOfIncludesStay() {
    assertEquals(
        "Mind the step.", light("{% include \"box.html\", quote: \"Mind *the* step.\" %}"));
    assertEquals("", light("{% include toc.html title=\"Contents\" %}"));
  }

  @Test
  void commentsAreNotShown() {
    assertEquals(
        "a b c d e",
        light(
            "a {%- comment -%}x{%- endcomment -%} b {# y\nz #} c {::comment}*k*{:/comment} d"
                + " {{- /* g */ -}} e"));
    assertEquals("a b", html("<p>a {% comment %}x{% endcomment %} b"));
  }

  @Test
  void rawTextKeepsItsBraces() {
    assertEquals(
        "Use {{ page.title }} or {% if %}.",
        light("Use {% raw %}{{ page.title }}{% endraw %} or `{% if %}`."));
    assertEquals("```\n{{ x }}\n```", light("```\n{% raw %}{{ x }}{% endraw %}\n```"));
    assertEquals(
        "{{< youtube x >}} {{ youtube(id=\"x\") }}",
        light("{{</* youtube x */>}} {{/* youtube(id=\"x\") */}}"));
  }

  @Test
  void highlightedCodeIsCode() {
    String code = "```\ndef x\n  1 < 2 *and*\n```\n\nend";
    String tag = "{% highlight ruby %}\ndef x\n  1 < 2 *and*\n{% endhighlight %}\nend";
    assertEquals(code, light(tag));
    assertEquals(code, html(tag));
    assertEquals(
        code, html(tag.replace("{% end", "{{< /").replace("{% ", "{{< ").replace("%}", ">}}")));
  }

  @Test
  void pagesAreNoTemplates() {
    String page = "<html><p>{{ page.title }} {% if x %}";
    assertEquals(
        "{{ page.title }} {% if x %}", LightText.of(ArticleReader.read(page, Format.PAGE)).text());
  }
}
