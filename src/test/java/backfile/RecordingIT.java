package backfile;

import static backfile.PseudoTerminal.CTRL_C;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sessions of the packaged shell that are recorded, and run again. */
class RecordingIT extends PackagedShell {
  @BeforeEach
  void indexTheSampleArchive() {
    workspace.run("-A", "demo", "count");
  }

  private String read(String file) throws IOException {
    return Files.readString(workspace.here().resolve(file));
  }

  @Test
  void examplesOfItsHelpRun() throws IOException {
    try (PseudoTerminal terminal = start()) {
      for (String line : ShownExamples.ofHelp(workspace, "transcript")) {
        if (line.startsWith("  transcript ")) {
          String shown = terminal.run(line.strip());
          assertFalse(shown.contains("backfile: "), shown);
          terminal.run("count storm");
        }
      }
    }
    assertTrue(read("session.txt").contains("count storm"), "not recorded");
  }

  private void record() {
    try (PseudoTerminal terminal = start()) {
      terminal.run("filter category:Harbour");
      String begun = terminal.run("transcript t");
      assertTrue(begun.contains("\nrecording to t; transcript off ends it\n"), begun);
      for (String line :
          List.of(
              "ferry",
              "2",
              "view nothing-like-it",
              " count xylograph",
              "list | wc -l && @1",
              "back",
              "list",
              "",
              "# found",
              "view @25 --no-header --no-links > 25",
              "next > 26")) {
        terminal.run(line);
      }
      terminal.type("transcript off\r");
      terminal.expect("\n9 lines recorded in t\n");
      terminal.prompt();
      assertTrue(terminal.run("transcript").contains("nothing is recorded"));
      terminal.run("count zyzzyva");
      assertEquals(0, terminal.leave());
    }
  }

  @Test
  void linesAreRecordedAndWhatTheyShowAsComments() throws IOException {
    record();
    String recorded = read("t");
    assertTrue(
        recorded.contains(
            "source runs this file again\nreset\nfilter category:Harbour\nlist ferry\n#  #  id "));
    assertTrue(recorded.contains("\n# 11 posts\nview @2\n# "), recorded);
    assertTrue(recorded.contains("\n# view nothing-like-it\n# backfile: nothing-like-it: no post"));
    assertTrue(recorded.contains("\nlist | wc -l && view @1\n"), recorded);
    assertTrue(recorded.contains("\nback\nlist\n"), recorded);
    assertTrue(
        recorded.contains("\n# 28 posts\n# found\nview @25 --no-header --no-links > 25\n"),
        recorded);
    assertFalse(recorded.contains("xylograph") || recorded.contains("transcript"), recorded);
    assertFalse(recorded.contains("\033") || recorded.contains("zyzzyva"), recorded);
  }

  @Test
  void aRecordRunsAgain() throws IOException {
    record();
    String first = read("25");
    Files.delete(workspace.here().resolve("25"));
    Workspace.Outcome again = workspace.run("-A", "demo", "-f", "t");
    assertEquals(0, again.code(), again.err());
    assertTrue(again.out().startsWith("plans-for-the-harbour-fair\t"), again.out());
    Files.delete(workspace.here().resolve("25"));
    Files.delete(workspace.here().resolve("26"));
    try (PseudoTerminal terminal = start()) {
      terminal.run("transcript t2");
      String shown = terminal.run("source t");
      assertFalse(shown.contains("backfile:"), shown);
      assertTrue(shown.contains("\n28 posts\n"), shown);
      assertEquals(0, terminal.leave());
      assertTrue(terminal.written().contains("1 line recorded in t2"));
    }
    assertEquals(first, read("25"));
    assertFalse(read("26").isBlank());
    assertTrue(read("t2").contains("\nsource t\n# "));
  }

  @Test
  void aFileThatIsThereIsNotOverwrittenUnasked() throws IOException {
    workspace.write("t", "mine");
    workspace.write("posts/a.md", "One.");
    workspace.run("index", "posts");
    try (PseudoTerminal terminal = start()) {
      String refused = terminal.run("transcript t");
      assertTrue(refused.contains("t: this file is there already\n"), refused);
      assertTrue(refused.contains("another name, --append or --force"), refused);
      assertEquals("mine", read("t"));
      terminal.run("transcript t --append");
      terminal.run("count");
      terminal.run("transcript u");
      assertTrue(read("t").startsWith("mine\n# backfile "), read("t"));
      assertTrue(read("t").endsWith("again\nreset\ncount\n# 28\n"), read("t"));
      assertTrue(terminal.run("transcript t --force").contains("0 lines recorded in u\n"));
      assertFalse(read("t").contains("mine"));
      terminal.run("transcript off");
      assertTrue(terminal.run("transcript off").contains("nothing was recorded"));
      assertTrue(terminal.run("transcript no/such").contains("there is no such folder"));
      assertTrue(terminal.run("transcript posts").contains("lies in an archive"));
      assertTrue(terminal.run("transcript posts/t").contains("lies in an archive"));
      assertTrue(terminal.run("transcript ~/mine").contains("recording to /"));
      assertTrue(Files.exists(workspace.home().resolve("mine")));
    }
  }

  @Test
  void aLineThatWasInterruptedIsAComment() throws IOException {
    workspace.write("posts/a.md", "One.");
    try (PseudoTerminal terminal = start()) {
      terminal.run("transcript t");
      terminal.type("index posts --watch\r");
      terminal.expect("1 posts, 1 new");
      terminal.type(CTRL_C);
      terminal.prompt();
      assertTrue(read("t").contains("\n# index posts --watch\n# "), read("t"));
    }
  }

  @Test
  void aFullDiskDoesNotEndTheShell() {
    assumeTrue(Files.exists(Path.of("/dev/full")), "there is no /dev/full");
    try (PseudoTerminal terminal = start()) {
      String shown = terminal.run("transcript /dev/full");
      assertTrue(shown.contains("a transcript cannot be written here: No space"), shown);
      assertTrue(terminal.run("count").endsWith("\n28\ndemo ❯ "));
      assertTrue(terminal.run("transcript").contains("nothing is recorded"));
    }
  }

  @Test
  void whatIsPagedIsRecordedWholeAndOnce() throws IOException {
    workspace.environment().put("BACKFILE_PAGER", "builtin");
    try (PseudoTerminal terminal = start()) {
      terminal.run("transcript t");
      terminal.type("list -n 28\r");
      terminal.seeLines(80, 24, "lines 1-23 of 29");
      terminal.type("q");
      terminal.seeLines(80, 24, "\n28 posts\ndemo ❯");
      assertEquals(0, terminal.leave());
    }
    assertEquals(33, read("t").lines().count(), read("t"));
    assertTrue(read("t").endsWith("\n# 28 posts\n"), read("t"));
  }
}
