package backfile.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShortcodesTest {
  private static LightText read(String markdown) {
    return LightText.of(ArticleReader.read(markdown, Format.MARKDOWN));
  }

  @Test
  void linksOfMarkdownAreNoShortcodes() {
    LightText read =
        read(
            "The [video of the talk](https://e.test/t), [gallery](https://e.test/g), [embed a map]"
                + "(https://e.test/m), [audio interview][rec] and [caption contest][].\n\n"
                + "[video recording]: https://e.test/v\n[rec]: https://e.test/r\n"
                + "[caption contest]: https://e.test/c");
    assertEquals(
        "The video of the talk⁽¹⁾, gallery⁽²⁾, embed a map⁽³⁾, audio interview⁽⁴⁾ and caption"
            + " contest⁽⁵⁾.",
        read.text());
    assertEquals(
        List.of("t", "g", "m", "r", "c"),
        read.links().stream().map(link -> link.url().replace("https://e.test/", "")).toList());
  }

  @Test
  void wordsInBracketsAreNoShortcodes() {
    String words = "See [video recording], [gallery of photos] and [audio 2nd part].";
    assertEquals(words, read(words).text());
    assertEquals(words, read(words.replace("[", "\\[").replace("]", "\\]")).text());
  }

  @Test
  void shortcodesWithValuesAreExpanded() {
    assertEquals(
        "Quay [video: https://e.test/v.mp4] [video: https://www.youtube.com/watch?v=12345] dusk",
        read("[caption id='x']Quay[/caption] [gallery] [video src=\"https://e.test/v.mp4\"][/video]"
                + "[gallery ids=\"1,2\"] [youtube 12345] dusk")
            .text());
  }
}
