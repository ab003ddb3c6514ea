package backfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backfile.Workspace.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names that hold a line end, which no line of a transcript can. */
class OddNamesTest {
  @Test
  void anArchiveInAFolderWithALineEndIsFoundAgain() {
    try (Workspace workspace = Workspace.open()) {
      workspace.write("two\nlines\\/one.md", "The harbour.\n");
      assertEquals(0, workspace.run("index", "two\nlines\\", "--name", "lines").code());
      workspace.write("two\nlines\\/two.md", "The ferry.\n");
      assertEquals(0, workspace.run("index").code());
      assertEquals("2\n", workspace.run("count").out());
    }
  }

  @Test
  void aPostWithALineEndInItsNameIsReadFromTheLastListAndFromAPipe() {
    try (Workspace workspace = Workspace.open()) {
      workspace.write("posts/two\nlines.md", "The harbour.\n");
      workspace.run("index", "posts");
      assertEquals("two\\nlines.md\n", workspace.run("list", "--fields", "path").out());
      assertEquals("The harbour.\n", workspace.run("view", "@1", "--no-header").out());
      String paths = workspace.run("list", "-0").out();
      assertEquals("two\nlines.md\0", paths);
      Outcome piped = workspace.runWithInput(paths, "view", "-", "--no-header");
      assertEquals("The harbour.\n", piped.out());
    }
  }

  /** As list prints them: with escapes, of which a backslash is one too. */
  @Test
  void aPrintedNameIsReadBack() {
    for (String name : List.of("a\u202eb", "a\tb", "a\nb", "a\\b", "a\\nb", "\ud83d\ude00\\")) {
      try (Workspace workspace = Workspace.open()) {
        workspace.write("posts/" + name + ".md", "A ferry.");
        workspace.run("index", "posts");
        String printed = workspace.run("list", "--paths").out();
        Outcome read = workspace.runWithInput(printed, "view", "-", "--text");
        assertEquals("A ferry.\n", read.out(), printed + read.err());
      }
    }
  }

  @Test
  void aFolderWithoutPostsIsNamedSafely() {
    try (Workspace workspace = Workspace.open()) {
      workspace.write("odd\u001b[2J/readme.pdf", "");
      String said = workspace.run("index", "odd\u001b[2J", "--name", "odd").err();
      assertEquals(-1, said.indexOf('\u001b'));
    }
  }
}
