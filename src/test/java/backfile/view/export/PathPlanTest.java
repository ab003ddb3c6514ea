package backfile.view.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which path an exported post gets. */
class PathPlanTest {
  private static List<String> paths(ExportForm form, String... archivePaths) {
    PathPlan plan = PathPlan.of(form);
    return Arrays.stream(archivePaths).map(plan::path).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "_posts/2016-02-03-a.md, _posts/2016-02-03-a.md",
    "a.html, a.md",
    "a.b.markdown, a.b.md",
    "notes/NOTE.TXT, notes/NOTE.md",
    "café/猫.md, café/猫.md",
    "../up.md, _/up.md",
    "a/../../b.md, a/_/_/b.md",
    "/etc/passwd.md, etc/passwd.md",
    ".git/config.md, _.git/config.md",
    "C:\\x.md, C--x.md",
    "con.md, _con.md",
    "LPT1.x/nul, _LPT1.x/_nul.md",
    "console.md, console.md",
    "a?*<b>|.md, a---b--.md",
    "dots.../x.md, dots/x.md",
    "'', _.md",
  })
  void aPathStaysWhatItIsWhereItCan(String archivePath, String path) {
    assertEquals(List.of(path), paths(ExportForm.MARKDOWN, archivePath));
  }

  @Test
  void pathsThatSomeFileSystemTakesForTheSameAreToldApart() {
    assertEquals(
        List.of("a.md", "a-html.md", "A-txt.md", "a-md.md", "a-2.md"),
        paths(ExportForm.MARKDOWN, "a.md", "a.html", "A.txt", "a-md.html", "./a.md"));
    assertEquals(List.of("é.md", "e\u0301-2.md"), paths(ExportForm.MARKDOWN, "é.md", "e\u0301.md"));
  }

  @Test
  void aFileIsNeverWhereAFolderIsToBe() {
    assertEquals(
        List.of("b.md/c.md", "b-html.md"), paths(ExportForm.MARKDOWN, "b.md/c.md", "b.html"));
    assertEquals(List.of("b.md", "b.md_/c.md"), paths(ExportForm.MARKDOWN, "b.html", "b.md/c.md"));
  }

  @Test
  void theListOfPagesKeepsItsName() {
    assertEquals(
        List.of("Index-md.html", "x/index.html"), paths(ExportForm.HTML, "Index.md", "x/index.md"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"l", "日", "🐈"})
  void longNamesAreCutAndToldApart(String character) {
    String name = character.repeat(300);
    List<String> paths = paths(ExportForm.MARKDOWN, name + "a.md", name + "b.md");
    assertEquals(2, paths.stream().distinct().count());
    for (String path : paths) {
      assertTrue(path.getBytes(StandardCharsets.UTF_8).length <= 210, path);
      assertTrue(path.codePoints().noneMatch(PathPlanTest::isSurrogate), path);
    }
  }

  @Test
  void deepPathsAreKeptShort() {
    String path = paths(ExportForm.MARKDOWN, "deep/".repeat(1_000) + "a.md").get(0);
    assertEquals(1, Path.of(path).getNameCount());
    assertTrue(path.startsWith("a-") && path.endsWith(".md"), path);
  }

  private static boolean isSurrogate(int point) {
    return point >= 0xD800 && point <= 0xDFFF;
  }
}
