package backfile.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backfile.clutter.Cleaner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Bodies ({@code NAME.html}, {@code NAME.md}) and their cleaned text ({@code NAME.txt}); {@code
 * -Dgolden.update=true} rewrites the texts.
 */
class GoldenPairsTest {
  private static final Path FOLDER = Path.of("src/test/resources/text");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  @TestFactory
  Stream<DynamicTest> bodyGivesItsText() throws IOException {
    return bodies().stream()
        .map(body -> DynamicTest.dynamicTest(body.getFileName().toString(), () -> compare(body)));
  }

  @Test
  void everyTextHasABody() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<Path> orphans =
          files
              .filter(file -> file.toString().endsWith(".txt"))
              .filter(
                  text ->
                      !Files.exists(beside(text, ".html")) && !Files.exists(beside(text, ".md")))
              .toList();
      assertEquals(List.of(), orphans);
    }
  }

  private static void compare(Path body) throws IOException {
    String raw = Files.readString(body);
    Article article = Cleaner.read(raw, Format.of(body.toString(), raw));
    LightText light = LightText.of(article);
    StringBuilder actual = new StringBuilder(light.text()).append("\n");
    for (Link link : light.links()) {
      actual.append("\n[" + link.number() + "] " + link.text() + " → " + link.url());
    }
    actual.append("\n(" + light.words() + " words)\n");
    Path expected = beside(body, ".txt");
    if (UPDATE) {
      Files.writeString(expected, actual);
    }
    assertTrue(Files.exists(expected), () -> "no " + expected + "; try -Dgolden.update=true");
    assertEquals(Files.readString(expected), actual.toString());
    assertEquals(article, Cleaner.clean(article), "cleaning twice equals once");
  }

  private static List<Path> bodies() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> !file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static Path beside(Path file, String extension) {
    String name = file.getFileName().toString();
    return file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + extension);
  }
}
