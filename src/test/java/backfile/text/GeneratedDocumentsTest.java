package backfile.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backfile.clutter.Cleaner;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever the tags are, each word that a reader would see is read once, whole and in its place.
 */
class GeneratedDocumentsTest {
  private static final String[] BLOCKS = {
    "p",
    "div",
    "blockquote",
    "ul",
    "ol",
    "li",
    "h2",
    "figure",
    "figcaption",
    "section",
    "dl",
    "dd",
    "pre"
  };
  private static final String[] INLINES = {
    "b", "em", "span", "a href='http://a.test/'", "sup", "sub", "code", "made-up", "font"
  };
  private static final String[] EMPTIES = {
    "<br>",
    "<br/>",
    "<hr/>",
    "<span id='x'/>",
    "<a/>",
    "<iframe src='about:blank'/>",
    "<!-- c -->",
    "<img>",
    "<script>no()</script>",
    "<i/>",
    "\n",
    " "
  };

  private static final Pattern PARTING =
      Pattern.compile("(<br/?>|<(p|div|li|blockquote|h2|dd)>|</p>)$");

  @TestFactory
  Stream<DynamicTest> noVisibleWordIsLost() {
    return IntStream.range(0, 400)
        .mapToObj(
            seed -> DynamicTest.dynamicTest("seed " + seed, () -> keepsWords(new Random(seed))));
  }

  private static void keepsWords(Random random) {
    List<String> words = new ArrayList<>();
    StringBuilder html = new StringBuilder();
    for (int at = 0; at < 8; at++) {
      write(random, 0, html, words);
    }
    Article article = Cleaner.clean(ArticleReader.read(html.toString(), Format.HTML));
    String text = LinkNumbers.without(LightText.of(article).text());
    List<String> found = new ArrayList<>();
    for (String piece : text.split("[^a-z0-9]+", -1)) {
      if (piece.startsWith("word")) {
        found.add(piece);
      }
    }
    assertEquals(words, found, html::toString);
    assertEquals(article, Cleaner.clean(article), "cleaning twice");
  }

  private static void write(Random random, int depth, StringBuilder html, List<String> words) {
    int kind = random.nextInt(depth > 6 ? 2 : 10);
    if (kind == 0) {
      html.append(EMPTIES[random.nextInt(EMPTIES.length)]);
    } else if (kind < 4) {
      words.add("word" + words.size());
      // A stray end tag is ignored and parts nothing, so only start tags and </p> stand for a
      // blank.
      boolean apart = PARTING.matcher(html.substring(Math.max(0, html.length() - 12))).find();
      html.append(apart ? "" : " ").append(words.get(words.size() - 1));
    } else {
      String[] names = kind < 7 ? BLOCKS : INLINES;
      String name = names[random.nextInt(names.length)];
      html.append('<').append(name).append('>');
      for (int at = random.nextInt(4); at >= 0; at--) {
        write(random, depth + 1, html, words);
      }
      // Authors forget end tags.
      html.append(random.nextInt(8) == 0 ? "" : "</" + name.replaceFirst(" .*", "") + ">");
    }
  }
}
