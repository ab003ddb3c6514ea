package backfile.clutter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backfile.text.Format;
import backfile.text.LightText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each word of a document is in its cleaned text or in one named drop. */
class DropsTest {
  private static final Pattern WORD = Pattern.compile("word[0-9]+");

  @TestFactory
  Stream<DynamicTest> noWordIsLostSilently() {
    return Stream.of(Format.HTML, Format.PAGE, Format.MARKDOWN)
        .flatMap(
            format ->
                IntStream.range(0, 300)
                    .mapToObj(
                        seed ->
                            DynamicTest.dynamicTest(
                                format + " " + seed,
                                () ->
                                    tellsEachWord(
                                        GeneratedPage.of(seed, format == Format.PAGE), format))));
  }

  private static void tellsEachWord(GeneratedPage page, Format format) {
    Cleaning cleaning = Cleaner.explain(page.html(), format);
    List<String> told = new ArrayList<>(words(LightText.of(cleaning.article()).text()));
    for (Drop drop : cleaning.drops()) {
      assertTrue(drop.rule().matches("[a-z]+(-[a-z]+)*"), drop.rule());
      assertTrue(drop.reason().matches("[A-Z].*\\."), drop.reason());
      told.addAll(words(drop.text()));
    }
    List<String> expected = new ArrayList<>(page.words());
    Collections.sort(expected);
    Collections.sort(told);
    assertEquals(expected, told, page::html);
    assertEquals(Cleaner.read(page.html(), format), cleaning.article(), "told as it is done");
    assertEquals(
        cleaning.article(), Cleaner.clean(cleaning.article()), () -> "twice: " + page.html());
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (Matcher matcher = WORD.matcher(text); matcher.find(); ) {
      words.add(matcher.group());
    }
    return words;
  }

  @TestFactory
  Stream<DynamicTest> allShowsEachWord() {
    return IntStream.range(0, 100)
        .mapToObj(
            seed ->
                DynamicTest.dynamicTest(
                    "seed " + seed,
                    () -> {
                      GeneratedPage page = GeneratedPage.of(seed, false);
                      List<String> shown =
                          words(LightText.of(Cleaner.readAll(page.html(), Format.HTML)).text());
                      assertEquals(page.words(), shown, page::html);
                    }));
  }

  @Test
  void aDropIsWholeAndSaysHowLongItIs() {
    List<Drop> drops =
        Cleaner.explain(
                "[ad_1]<p>The quay <span class='sr-only'>(skip <b>to</b> the end)</span> is dry, and so are the boats in it.</p>"
                    + "<ul class=share><li><a href='/a'>Tweet</a></li><li><a href='/b'>Post</a></li>"
                    + "</ul><noscript><p>Switch it\non.</p></noscript>",
                Format.HTML)
            .drops();
    assertEquals(
        List.of(
            "unseen-elements 3: Switch it on.",
            "hidden-text 4: (skip to the end)",
            "foreign-boxes 2: Tweet\nPost",
            "frame-markers 1: [ad_1]"),
        drops.stream().map(d -> d.rule() + " " + d.words() + ": " + d.text()).toList());
  }
}
