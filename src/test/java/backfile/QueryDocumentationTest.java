package backfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backfile.index.SortKey;
import backfile.query.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** No field, state or sort key without its place in the help and the man pages. */
class QueryDocumentationTest {
  private static final Path HELP = Path.of("src/main/resources/backfile/command/help/query.txt");
  private static final Path LANGUAGE = Path.of("man/backfile-query.7");
  private static final Path COMMANDS = Path.of("man/backfile.1");

  @Test
  void eachFieldIsInTheHelpAndTheManPage() throws IOException {
    String help = Files.readString(HELP);
    Set<String> words = words(LANGUAGE);
    Set<String> missing = new TreeSet<>();
    for (Field field : Field.values()) {
      String typed = field == Field.FM ? "fm." : field.word() + ":";
      if (!help.contains(typed)) {
        missing.add(typed + " in " + HELP);
      }
      if (!words.contains(field.word())) {
        missing.add(typed + " in " + LANGUAGE);
      }
      for (String choice : field == Field.PUBLISHED ? List.<String>of() : field.choices()) {
        if (!help.contains(typed + choice)) {
          missing.add(typed + choice + " in " + HELP);
        }
        if (!words.contains(choice)) {
          missing.add(typed + choice + " in " + LANGUAGE);
        }
      }
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void eachSortKeyIsInTheManPage() throws IOException {
    Set<String> missing = new TreeSet<>();
    for (SortKey key : SortKey.values()) {
      missing.add(key.word());
    }
    missing.removeAll(words(COMMANDS));
    assertEquals(Set.of(), missing);
  }

  private static Set<String> words(Path page) throws IOException {
    return new TreeSet<>(List.of(Files.readString(page).split("[^a-z_-]+", -1)));
  }
}
