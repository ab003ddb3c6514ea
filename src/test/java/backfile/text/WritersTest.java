package backfile.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is written of an article, as Markdown, HTML or light text, reads back to the same text. */
class WritersTest {
  private static final String[] TEXTS = {
    "plain",
    "# no heading",
    "1. no item",
    "2016) neither",
    "- no item",
    "+ none",
    "-5 and 3",
    "=====",
    "---",
    "a*b*c _d_ e_f_g __h__",
    "`code` ``",
    "[a](http://b.test/) ![c](d) [e]: f",
    "<b>tag</b> &amp; &lt; AT&T &copy",
    "a | b",
    "~~gone~~ ~",
    "back\\slash \\* \\",
    "wow!",
    "“quoted”",
    "ends #",
    ": - x",
    "> no quote",
    "日本語",
    "{{ page.title }} {% if x %} {# y #}",
    "{{ '/' | url }} {{< x >}}",
    "{: .note}",
    "T {#id}",
    "{.a width=3}",
    "{::comment}x{:/comment}",
    "::: tip",
    ": term",
    "[[toc]]",
    "*[AB]: c",
    "[!NOTE]",
    "[^1]: a[^1]",
    "http://a.test/b_c_(d)?e=f&g"
  };
  private static final String[] INLINES = {
    "b", "i", "a", "code", "sup", "sub", "br", "img", "span"
  };
  private static final String[] BLOCKS = {
    "p", "blockquote", "ul", "ol", "ol start=5", "h2", "pre", "table", "p", "hr"
  };

  private static final Pattern ITEM = Pattern.compile("\n[> ]*(- |\\d+\\. )");

  @TestFactory
  Stream<DynamicTest> articlesReadBack() {
    return IntStream.range(0, 600)
        .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> readsBack(seed)));
  }

  private static void readsBack(int seed) {
    Random random = new Random(seed);
    StringBuilder html = new StringBuilder();
    for (int at = random.nextInt(4); at >= 0; at--) {
      block(random, 0, html);
    }
    Article article = ArticleReader.read(html.toString(), Format.HTML);
    LightText light = LightText.of(article);
    Article again = LightReader.read(light.text(), light.styles(), light.links());
    assertEquals(light.text(), LightText.of(again).text(), html::toString);
    if (!holdsItem(light)) {
      assertEquals(light.styles(), LightText.of(again).styles(), html::toString);
    }
    assertEquals(light.styles(), styles(HtmlWriter.write(article)), html::toString);
    for (Article each : List.of(article, again)) {
      String markdown = MarkdownWriter.write(each);
      assertEquals(light.text(), text(markdown, Format.MARKDOWN), () -> html + "\n\n" + markdown);
      String written = HtmlWriter.write(each);
      assertEquals(light.text(), text(written, Format.HTML), () -> html + "\n\n" + written);
    }
  }

  /** Whether words of one style hold a line that light text takes for an item of a list. */
  private static boolean holdsItem(LightText light) {
    return light.styles().stream()
        .anyMatch(run -> ITEM.matcher(light.text().substring(run.start(), run.end())).find());
  }

  private static List<StyledRun> styles(String html) {
    return LightText.of(ArticleReader.read(html, Format.HTML)).styles();
  }

  private static String text(String written, Format format) {
    return LightText.of(ArticleReader.read(written, format)).text();
  }

  private static void block(Random random, int depth, StringBuilder html) {
    String name = BLOCKS[random.nextInt(BLOCKS.length)];
    String tag = name.split(" ", -1)[0];
    html.append('<').append(name).append('>');
    switch (tag) {
      case "ul", "ol" -> items(random, depth, html);
      case "blockquote" -> block(random, depth + 1, html);
      case "table" -> rows(random, html);
      case "pre" -> html.append("if a  < b\n\n  ```\n# c\n");
      case "hr" -> html.setLength(html.length());
      default -> line(random, 0, html);
    }
    html.append(tag.equals("hr") ? "" : "</" + tag + ">");
  }

  private static void items(Random random, int depth, StringBuilder html) {
    for (int at = random.nextInt(3); at >= 0; at--) {
      html.append("<li>");
      line(random, 0, html);
      if (depth < 3 && random.nextBoolean()) {
        block(random, depth + 1, html);
      }
      html.append("</li>");
    }
  }

  private static void rows(Random random, StringBuilder html) {
    boolean header = random.nextBoolean();
    for (int row = 0; row < 3; row++) {
      html.append("<tr>");
      for (int column = 0; column < 2; column++) {
        html.append(header && row == 0 ? "<th>x " : "<td>y ");
        line(random, 1, html);
        html.append(header && row == 0 ? "</th>" : "</td>");
      }
      html.append("</tr>");
    }
  }

  private static void line(Random random, int depth, StringBuilder html) {
    for (int at = random.nextInt(4); at >= 0; at--) {
      html.append(random.nextInt(3) == 0 ? "" : " ");
      if (depth > 3 || random.nextBoolean()) {
        html.append(escaped(TEXTS[random.nextInt(TEXTS.length)]));
      } else {
        inline(INLINES[random.nextInt(INLINES.length)], random, depth, html);
      }
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private static void inline(String name, Random random, int depth, StringBuilder html) {
    switch (name) {
      case "br" -> html.append("<br>");
      case "img" -> html.append("<img src='/p/a(1).png' alt='a [b] *c*'>");
      case "code" -> html.append("<code>a `b` c|d</code>");
      default -> {
        boolean link = name.equals("a");
        String address = "http://a.test/" + random.nextInt(40) + "?(x)&amp;copy;_y_\\";
        html.append(link ? "<a href='" + address + "'>" : "<" + name + ">");
        line(random, link ? 4 : depth + 1, html);
        html.append("</").append(name).append('>');
      }
    }
  }

  @Test
  void emphasisStandsWhereMarkdownTakesIt() {
    assertEquals(
        "w**or**d and *all **of** it*\n", markdown("w<b>or</b>d and <i>all <b>of</b> it</i>"));
    assertEquals("“so,”he said\n", markdown("<b>“so,”</b>he said"));
    assertEquals("**ab** c\n", markdown("<b>a</b><b>b </b>c"));
  }

  @Test
  void structureIsWrittenOut() {
    assertEquals(
        "## T\n\n- a\n  1. b\n- c\n\n* d\n\n> q  \n> r\n\n[x y](http://a.test/)\n",
        markdown(
            "<h2>T</h2><ul><li>a<ol><li>b</ol><li>c</ul><ul><li>d</ul>"
                + "<blockquote>q<br>r</blockquote><a href='http://a.test/'>x y</a>"));
    assertEquals("|  |  |\n| --- | --- |\n| 1 | 2 |\n", markdown("<table><tr><td>1<td>2</table>"));
  }

  @Test
  void nothingThatRunsIsWritten() {
    String html =
        HtmlWriter.write(
            ArticleReader.read(
                "<p onclick=x()>a &lt;script&gt; <a href='java&#10;script:x()'>b</a>"
                    + "<a href='file:///c'>d</a> <a href='\"onx=y'>e</a><script>no</script>",
                Format.HTML));
    assertEquals("<p>a &lt;script&gt; bd <a href=\"&quot;onx=y\">e</a></p>\n", html);
    assertFalse(markdown("<a href='file:///c'>d</a>").contains("file:"));
  }

  private static String markdown(String html) {
    return MarkdownWriter.write(ArticleReader.read(html, Format.HTML));
  }
}
