package backfile.text;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backfile.clutter.Cleaner;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** No body, however built, stops the reader, and its last word is still read. */
class HostileTextTest {
  private static final int MANY = 100_000;
  private static final Duration SOON = Duration.ofSeconds(20);

  @TestFactory
  Stream<DynamicTest> nestedTagsAreRead() {
    return Stream.of(
            "<div>",
            "<b>",
            "<i><b>",
            "<a href='http://a.test/'>",
            "<blockquote>",
            "<ul><li>",
            "<table><tr><td>",
            "<span class='x'>",
            "<p><b id='x'>",
            "<font><p>",
            "<h2>",
            "<pre>",
            "<sup>",
            "<unheard-of>",
            "<dl><dd>",
            "<table>",
            "<form><button>",
            "<select><option>")
        .map(
            tags ->
                DynamicTest.dynamicTest(
                    tags, () -> readsLastWord(tags.repeat(MANY) + " final", Format.HTML)));
  }

  @TestFactory
  Stream<DynamicTest> oddHtmlIsRead() {
    StringBuilder distinct = new StringBuilder();
    for (int at = 0; at < MANY / 10; at++) {
      distinct.append("<p><b id=").append(at).append("><tag").append(at).append(">w");
    }
    return Stream.of(
            "</div>".repeat(MANY) + "final",
            "<div>".repeat(MANY) + "final" + "</div>".repeat(MANY),
            "&amp;".repeat(MANY) + " final",
            "&".repeat(MANY) + " final",
            "\n".repeat(MANY) + " final",
            "a\n".repeat(MANY) + " final",
            "<br>".repeat(MANY) + "final",
            "<p title='" + "x".repeat(1_000_000) + "'>final",
            "<ul>" + "<p>x</p>".repeat(MANY) + "final",
            "<img alt=x>".repeat(MANY) + "final",
            "<p>" + "<img alt='a picture of something'>".repeat(MANY) + "final",
            "<object>".repeat(MANY) + "final" + " words".repeat(MANY),
            "<iframe ".repeat(MANY) + "> final",
            "<iframe>".repeat(MANY) + " final",
            "<!-".repeat(MANY) + " --> final",
            distinct + " final")
        .map(
            html ->
                DynamicTest.dynamicTest(
                    "begins " + html.strip().substring(0, 5),
                    () -> readsLastWord(html, Format.HTML)));
  }

  @TestFactory
  Stream<DynamicTest> nestedMarkdownIsRead() {
    return Stream.of(
            "> ",
            "- ",
            "*a ",
            "**",
            "[",
            "![",
            "`a ",
            "<",
            "_a*",
            "1. ",
            "((",
            "|",
            "{% ",
            "{{ ",
            "{{ \"",
            "{# ",
            "{::a",
            "{.a",
            "{% raw %}",
            "{{< x >}} ",
            "{ `a ",
            "{ <div markdown=",
            "[^a]: ",
            "a[^a] ",
            "a\n: ",
            "::: a\n",
            "[caption ")
        .map(
            mark ->
                DynamicTest.dynamicTest(
                    mark, () -> readsLastWord(mark.repeat(MANY) + " final", Format.MARKDOWN)));
  }

  private static void readsLastWord(String body, Format format) {
    String text =
        assertTimeoutPreemptively(
            SOON, () -> LightText.of(Cleaner.clean(ArticleReader.read(body, format))).text());
    assertTrue(
        text.contains("final"), () -> "lost the last word of " + text.length() + " characters");
  }
}
