package backfile.view.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backfile.index.StoredPost;
import backfile.view.page.Reading.Fact;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnownFactsTest {
  @Test
  void factsStandInTheirOrderWhateverTheOrderOfTheText() {
    assertEquals(
        List.of(
            new Fact("Byline", "Ada Berg, Jon Ek"),
            new Fact("Dateline", "Oslo"),
            new Fact("Publisher", "The Gazette"),
            new Fact("Minutes", "2"),
            new Fact("Correction", "Corrects the name."),
            new Fact("Quality", "wrong-body")),
        KnownFacts.of(
            post(
                "The Gazette",
                2,
                Map.of(
                    "quality", List.of("wrong-body"),
                    "correction", List.of("Corrects the name."),
                    "dateline", List.of("Oslo"),
                    "byline", List.of("Ada Berg", "Jon Ek")))));
  }

  @Test
  void whatTheHeaderSaysAnywayIsNotSaidAgain() {
    assertEquals(
        List.of(),
        KnownFacts.of(post("news.example", 1, Map.of("byline", List.of("ines moreau")))));
  }

  private static StoredPost post(String publisher, int minutes, Map<String, List<String>> facts) {
    return new StoredPost(
        1,
        "1",
        "one.md",
        "One",
        Optional.empty(),
        List.of("Ines Moreau"),
        List.of(),
        Optional.empty(),
        Optional.of("https://news.example/one"),
        Optional.empty(),
        Optional.empty(),
        Optional.of(publisher),
        minutes,
        facts,
        "",
        List.of(),
        List.of());
  }
}
