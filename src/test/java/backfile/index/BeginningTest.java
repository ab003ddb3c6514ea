package backfile.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backfile.query.Query;
import backfile.query.Query.Scope;
import backfile.query.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Beginnings of words against FTS5's own stemmer: an index in which each post is one word. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BeginningTest {
  private static final Path DEMO = Path.of("src/main/demo/_posts");
  private static final List<String> TRICKY =
      List.of(
          ("publication publicly public player play playing plays played plaid news new newest the"
                  + " they their theirs city cities citizen file filing filed files sensible"
                  + " sensibly sensibility abdullah abdul abdulla sayyed say says stopped stopping"
                  + " stop conflated agreed agree rational relational relate relating bus business"
                  + " busy actually actual actuality rate rating rational hiss hissing fall falling"
                  + " sized sizing size goes going go goings analogy analogue hopeful hope hopping"
                  + " electricity electrical electric valency valence sky skies dying die dies tie"
                  + " ties tying controllable controller control café cafés 2016 2016s 4th")
              .split(" "));

  private QueryArchive archive;
  private List<String> words;

  @BeforeAll
  void makeArchive(@TempDir Path folder) throws IOException, SQLException {
    Set<String> all = new TreeSet<>(TRICKY);
    try (Stream<Path> files = Files.list(DEMO)) {
      for (Path file : files.sorted().limit(60).toList()) {
        for (String word :
            Files.readString(file).toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)) {
          all.add(word);
        }
      }
    }
    all.removeIf(word -> word.isEmpty() || word.length() > WordEndings.LONGEST);
    words = new ArrayList<>(all);
    archive = new QueryArchive(folder);
    for (String word : words) {
      archive.add(word, "", "", word);
    }
  }

  @AfterAll
  void closeArchive() throws SQLException {
    archive.close();
  }

  @Test
  void everyBeginningFindsTheWordsThatBeginSoAndNoOther() throws SQLException {
    assertTrue(words.size() > 1000, "the sample archive has lost its words");
    Set<String> beginnings = new TreeSet<>();
    for (String word : words) {
      for (int length = 1; length <= word.length(); length++) {
        beginnings.add(word.substring(0, length).replace('é', 'e'));
      }
    }
    for (String beginning : beginnings) {
      Set<String> expected =
          words.stream()
              .filter(word -> word.replace('é', 'e').startsWith(beginning))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(expected, found(new Value.Prefix(beginning)), beginning + "*");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "PUBLICAT, publication",
    "CAFÉ, café cafés",
    "Cafe\u0301S, cafés",
    "éLECTRICI, electricity",
  })
  void caseAndAccentsMakeNoDifference(String beginning, String expected) throws SQLException {
    assertEquals(expected, String.join(" ", found(new Value.Prefix(beginning))));
  }

  private Set<String> found(Value.Plain value) throws SQLException {
    return new TreeSet<>(archive.ids(new Query.Text(Scope.ANYWHERE, value)));
  }
}
