package backfile.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MarkdownDialectTest {
  private static String light(String markdown) {
    return LightText.of(ArticleReader.read(markdown, Format.MARKDOWN)).text();
  }

  @Test
  void footnotesStandAtTheEnd() {
    assertEquals(
        "The quay¹ and the pier.² Again¹\n\nMore.\n\n1. Of stone\n2. Of wood,\n\n   and iron\n"
            + "3. Never named",
        light(
            "The quay [^q] and the pier.[^p] Again[^q]\n\n[^p]: Of *wood*,\n\n    and iron\n"
                + "[^x]: Never named\n[^q]: Of stone\n\nMore."));
    assertEquals("a¹\n\n1. https://e.test/b⁽¹⁾", light("a[^1]\n\n[^1]: https://e.test/b"));
    assertEquals("No note[^1] here.", light("No note[^1] here."));
  }

  @Test
  void attributesAreNotShown() {
    assertEquals("## Setup\n\n## Use", light("## Setup {#setup}\n\n## Use ## { #use .a }"));
    assertEquals(
        "x⁽¹⁾ and [image: i], b.",
        light("[x](/u){:target=\"_blank\"} and ![i](/i){: .c}, **b**{.d}."));
    assertEquals("Mind the step.\n\nOn", light("Mind the step.\n{: .note #id}\n\nOn{.lead}"));
    assertEquals("Not {these} {#} {x=1} here {a}", light("Not {these} {#} {x=1} here {a}"));
    assertEquals("Nor \\{#this}".replace("\\", ""), light("Nor \\{#this}"));
  }

  @Test
  void placesOfContentsAreNotShown() {
    assertEquals("a\n\n- b", light("* TOC\n{:toc}\n\na\n\n[[toc]]\n\n- b\n{:.no_toc}"));
    assertEquals("a", light("1. TOC\n  {:toc}\n\na"));
  }

  @Test
  void definitionsStandBelowTheirTerms() {
    assertEquals(
        "Quay\n\n- A *wall*\n\n- A place\n\n  to land\n\nOn".replace("*", ""),
        light("Quay\n: A *wall*\n: A place\n\n    to land\n\nOn"));
    assertEquals(": no term", light(": no term"));
  }

  @Test
  void containersAndAlertsShowTheirTitles() {
    assertEquals("Mind\n\nthe step", light("::: tip Mind\nthe *step*\n:::"));
    assertEquals("the step", light(":::note\nthe step\n:::"));
    assertEquals("> Note\n>\n> the step", light("> [!NOTE]\n> the step"));
  }

  @Test
  void abbreviationsAreNotShown() {
    assertEquals("AB", light("AB\n\n*[AB]: a boat\n*[CD]: a deck"));
  }

  @Test
  void markdownStandsInElementsThatSaySo() {
    assertEquals("a b\n\nc", light("<div markdown=\"1\">\na *b*\n</div>\nc"));
    assertEquals("a *b*", light("<div>\na *b*\n</div>"));
  }
}
