package backfile.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagerTest {
  @TempDir Path folder;

  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
  private final PrintStream plain = new PrintStream(screen, false, StandardCharsets.UTF_8);

  private static Optional<String> command(Map<String, String> environment) {
    return Pager.of(environment, Optional.empty()).command();
  }

  private Pager pager(String command) {
    Map<String, String> environment = new HashMap<>(Map.of("BACKFILE_PAGER", command));
    environment.put("PATH", System.getenv("PATH"));
    environment.put("PAGED", folder.resolve("paged").toString());
    return Pager.of(environment, Optional.empty());
  }

  private String shown() {
    return screen.toString(StandardCharsets.UTF_8);
  }

  private String paged() throws IOException {
    return Files.readString(folder.resolve("paged"));
  }

  private void printLines(Pager pager, int count) {
    try (PrintStream out = pager.open(plain, 10, 80)) {
      for (int i = 1; i <= count; i++) {
        out.append("line " + i + "\n");
      }
    }
  }

  @Test
  void itsOwnVariableComesFirstThenTheConfigurationThenPager() {
    Map<String, String> both = Map.of("BACKFILE_PAGER", "most", "PAGER", "more");
    assertEquals(Optional.of("most"), Pager.of(both, Optional.of("pg")).command());
    Map<String, String> general = Map.of("PAGER", "more");
    assertEquals(Optional.of("pg"), Pager.of(general, Optional.of("pg")).command());
    assertEquals(Optional.of("more"), command(general));
    assertEquals(Optional.of("less"), command(Map.of()));
  }

  @Test
  void emptyAndCatMeanNone() {
    assertEquals(Optional.empty(), command(Map.of("PAGER", "")));
    assertEquals(Optional.empty(), command(Map.of("PAGER", "cat")));
    assertEquals(Optional.empty(), command(Map.of("BACKFILE_PAGER", "off")));
    assertEquals(Optional.empty(), command(Map.of("BACKFILE_PAGER", " ", "PAGER", "more")));
  }

  @Test
  void aScreenfulIsNotPaged() {
    printLines(pager("cat > \"$PAGED\""), 9);
    assertTrue(shown().startsWith("line 1\n"));
    assertFalse(Files.exists(folder.resolve("paged")));
  }

  @Test
  void moreThanAScreenGoesToThePagerWhole() throws IOException {
    printLines(pager("cat > \"$PAGED\""), 5000);
    assertEquals("", shown());
    assertTrue(paged().startsWith("line 1\nline 2\n"));
    assertTrue(paged().endsWith("line 5000\n"));
  }

  @Test
  void lessIsToldToPassColoursUnlessTheUserSaysOtherwise() throws IOException {
    printLines(pager("echo \"$LESS\" > \"$PAGED\"; cat > /dev/null"), 20);
    assertEquals("FRX\n", paged());
  }

  @Test
  void thePagerOfTheShellIsUsedWhereNoneIsNamedOrItIs() {
    Map<String, String> general = Map.of("PAGER", "more");
    assertTrue(Pager.of(Map.of(), Optional.empty()).isUsual());
    assertTrue(Pager.of(general, Optional.of("builtin")).isUsual());
    assertEquals(Optional.of("more"), Pager.of(general, Optional.of("builtin")).command());
    assertFalse(Pager.of(general, Optional.empty()).isUsual());
    assertFalse(Pager.of(Map.of(), Optional.of("less")).isUsual());
    assertFalse(Pager.of(Map.of("BACKFILE_PAGER", ""), Optional.empty()).isUsual());
  }

  @Test
  void aMissingPagerIsAsNone() {
    printLines(pager("no-such-pager-anywhere 2>/dev/null"), 20);
    assertTrue(shown().startsWith("line 1\n"));
    assertTrue(shown().endsWith("line 20\n"));
  }

  @Test
  void aMissingPagerLosesNothingOfALongText() {
    printLines(pager("no-such-pager-anywhere 2>/dev/null"), 100_000);
    assertTrue(shown().endsWith("line 100000\n"));
    assertEquals(100_000, shown().lines().count());
  }

  @Test
  void aPagerThatIsLeftEarlyEndsTheCommandQuietly() {
    assertThrows(ClosedOutput.class, () -> printLines(pager("head -n 3 > \"$PAGED\""), 1_000_000));
    assertEquals("", shown());
  }

  @Test
  void thePlainStreamStaysOpen() {
    printLines(Pager.none(), 3);
    plain.append("more").flush();
    assertEquals("line 1\nline 2\nline 3\nmore", shown());
  }
}
