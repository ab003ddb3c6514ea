package backfile.shell;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backfile.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jline.reader.History;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Earlier lines, whatever stands in their file. */
class TypedHistoryTest {
  private final List<Problem> problems = new ArrayList<>();
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("state/history");
  }

  private TypedHistory load() {
    TypedHistory history = new TypedHistory(new HistoryFile(file, problems::add));
    history.load();
    return history;
  }

  private TypedHistory load(byte[] content) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, content);
    return load();
  }

  private static List<String> lines(History history) {
    List<String> lines = new ArrayList<>();
    history.forEach(entry -> lines.add(entry.line()));
    return lines;
  }

  private static void type(TypedHistory history, String line) {
    history.add(Instant.ofEpochMilli(9), line);
    history.save();
  }

  @Test
  void shellsAtOnceKeepEachOthersLines() {
    TypedHistory one = load();
    TypedHistory other = load();
    type(one, "a");
    type(other, "b");
    type(one, "c");
    assertEquals(List.of("a", "b", "c"), lines(load()));
  }

  @Test
  void whatIsTypedIsThereTheNextTime() {
    type(load(), "a \\ b\nc");
    type(load(), "d");
    assertEquals(List.of("a \\ b\nc", "d"), lines(load()));
    assertTrue(problems.isEmpty());
  }

  @Test
  void anyLineIsOffered() throws IOException {
    String content = "1:one\nno time\n99999999999999999999:late\n2:end\\\n\n3:a\tb\033[2J\n4:cut";
    assertEquals(
        List.of("one", "no time", "99999999999999999999:late", "end\\", "a b[2J", "cut"),
        lines(load(content.getBytes(UTF_8))));
    assertTrue(problems.isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1:one\n2:caf\u00e9\n3:nai\u00efve\n", "1:one\n2:a\0b\n3:\0\n", "\n2:\0"})
  void whatIsNoTextIsSaidInOneLineAndStays(String content) throws IOException {
    byte[] before = content.getBytes(ISO_8859_1);
    type(load(before), "new");
    assertEquals(1, problems.size());
    assertEquals(file + ":2", problems.get(0).where());
    String after = new String(Files.readAllBytes(file), ISO_8859_1);
    assertEquals(content + (content.endsWith("\n") ? "" : "\n") + "9:new\n", after);
  }

  @Test
  void ofALongFileTheEndIsReadAndAllIsKept() throws IOException {
    byte[] content = ("1:" + "x".repeat(97) + "\n").repeat(30_000).getBytes(UTF_8);
    TypedHistory history = load(content);
    type(history, "new");
    assertEquals("new", history.get(history.last()));
    assertEquals("x".repeat(97), history.get(history.first()));
    assertEquals(content.length + "9:new\n".length(), Files.size(file));
  }

  @Test
  void aFolderInItsPlaceIsSaidOnce() throws IOException {
    Files.createDirectories(file);
    type(load(), "one");
    assertEquals(List.of("the history cannot be kept: this is no file"), said());
  }

  @Test
  void whatCannotBeWrittenAnyMoreIsSaidOnce() throws IOException {
    TypedHistory history = load();
    Files.delete(file);
    Files.createSymbolicLink(file, Path.of("/dev/full"));
    type(history, "one");
    type(history, "two");
    Files.delete(file);
    assertEquals(List.of("the history cannot be kept: No space left on device"), said());
    assertEquals(List.of("one", "two"), lines(history));
  }

  private List<String> said() {
    return problems.stream().map(Problem::what).toList();
  }
}
