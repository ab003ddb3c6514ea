package backfile.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backfile.clutter.Cleaner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What holds of every post of a real archive, where one lies beside the project. */
class RealArchiveTest {
  private static final Path POSTS = Path.of("../shared/archive/_posts");
  // Hidden labels and the frame are a hundred words at most.
  private static final int CLUTTER_WORDS = 100;

  @Test
  void everyPostGivesCleanTextAndLosesNoWords() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(POSTS), "no archive beside the project");
    List<String> faults = new ArrayList<>();
    try (Stream<Path> files = Files.list(POSTS)) {
      for (Path file : (Iterable<Path>) files.sorted()::iterator) {
        String post = Files.readString(file);
        check(
            post.substring(post.indexOf("\n---\n", 4) + 5), file.getFileName().toString(), faults);
      }
    }
    assertEquals(List.of(), faults);
  }

  private static void check(String body, String name, List<String> faults) {
    Format format = Format.of(name, body);
    Article article = ArticleReader.read(body, format);
    Article cleaned = Cleaner.clean(article);
    LightText whole = LightText.of(article);
    LightText light = LightText.of(cleaned);
    int crude = crudeWords(body);
    if (format != Format.HTML) {
      faults.add(name + ": taken for " + format);
    }
    if (whole.words() < crude * 0.97 - 5) {
      faults.add(name + ": " + whole.words() + " words read of " + crude);
    }
    if (light.words() < whole.words() * 0.9 - CLUTTER_WORDS) {
      faults.add(name + ": " + light.words() + " words left of " + whole.words());
    }
    if (light.text().chars().anyMatch(RealArchiveTest::isForbidden)) {
      faults.add(name + ": holds a control or invisible character");
    }
    if (light.text().startsWith("[ad_") || light.text().endsWith("Source")) {
      faults.add(name + ": keeps its frame");
    }
    if (light.text().lines().anyMatch(line -> line.endsWith(" "))) {
      faults.add(name + ": holds trailing blanks");
    }
    checkReadingBack(cleaned, light, name, faults);
    if (!Cleaner.clean(cleaned).equals(cleaned)) {
      faults.add(name + ": changes when cleaned twice");
    }
  }

  /** Markdown has no links that run something, nor others that are none of the Web or of mail. */
  private static void checkReadingBack(
      Article cleaned, LightText light, String name, List<String> faults) {
    Article again = LightReader.read(light.text(), light.styles(), light.links());
    LightText read = LightText.of(again);
    if (!read.text().equals(light.text()) || !read.styles().equals(light.styles())) {
      faults.add(name + ": reads back as another text");
    }
    if (!light.links().stream().allMatch(link -> SafeAddress.isSafe(link.url()))) {
      return;
    }
    for (Article each : List.of(cleaned, again)) {
      String markdown = MarkdownWriter.write(each);
      if (!light
          .text()
          .equals(LightText.of(ArticleReader.read(markdown, Format.MARKDOWN)).text())) {
        faults.add(name + ": reads back as another text from Markdown");
      }
    }
  }

  /** Words between tags; two words that only a tag parts count as two. */
  private static int crudeWords(String html) {
    String text =
        html.replaceAll("(?s)<!--.*?-->|<(script|style|title)\\b[^>]*[^/>]>.*?</\\1>", " ")
            .replaceAll("</?(b|i|em|strong|a|span|sup|sub)\\b[^>]*>", "")
            .replaceAll("<[^>]*>", " ")
            .replaceAll("&(nbsp|#160|#13);", " ");
    int words = 0;
    for (String piece : text.split("[\\s\u00a0]+", -1)) {
      words += piece.chars().anyMatch(Character::isLetterOrDigit) ? 1 : 0;
    }
    return words;
  }

  private static boolean isForbidden(int character) {
    return (Character.isISOControl(character) && character != '\n')
        || Character.getType(character) == Character.FORMAT
        || character == 0xa0;
  }
}
