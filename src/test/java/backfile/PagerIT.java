package backfile;

import static backfile.PseudoTerminal.CTRL_C;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pager of the packaged shell as a person has it; the screen is read back. */
class PagerIT extends PackagedShell {
  private static final String ALTERNATE_ON = "\033[?1049h";
  private static final String ALTERNATE_OFF = "\033[?1049l";

  @BeforeEach
  void indexTheSampleArchive() {
    workspace.environment().put("BACKFILE_PAGER", "builtin");
    workspace.run("-A", "demo", "count");
  }

  @Override
  PseudoTerminal start() {
    PseudoTerminal terminal = PseudoTerminal.start(workspace);
    terminal.seeLines(80, 24, "demo ❯");
    return terminal;
  }

  private static boolean isEntered(PseudoTerminal terminal) {
    return terminal.written().contains(ALTERNATE_ON);
  }

  @Test
  void longOutputIsPagedAndItsLastScreenStays() throws IOException {
    try (PseudoTerminal terminal = start()) {
      terminal.type("list -n 28\r");
      assertTrue(terminal.seeLines(80, 24, "lines 1-23 of 29 79%").contains(" 1  "));
      terminal.type(" ");
      terminal.seeLines(80, 24, "lines 7-29 of 29 (end)");
      terminal.type("kk");
      terminal.seeLines(80, 24, "lines 5-27 of 29 93%");
      terminal.type("q");
      String left = terminal.seeLines(80, 24, "\n28 posts\ndemo ❯");
      assertTrue(left.contains("\n26  "), left);
      assertFalse(left.contains("\n27  "), left);
      terminal.type("exit\r");
      assertEquals(0, terminal.code());
    }
    Path here = workspace.here();
    assertEquals(Files.readString(here.resolve("before")), Files.readString(here.resolve("after")));
  }

  @Test
  void whatIsLookedForIsFound() {
    try (PseudoTerminal terminal = start()) {
      terminal.type("list -n 28 --sort date\r");
      terminal.seeLines(80, 24, "lines 1-23 of 29");
      terminal.type("/ferry patience");
      terminal.seeLines(80, 24, "\n/ferry patience");
      terminal.type("\r");
      terminal.seeLines(80, 24, "match in line ");
      assertTrue(terminal.written().contains("\033[7mFerry Patience\033[27m"));
      terminal.type("n");
      terminal.seeLines(80, 24, "no match below");
      terminal.type("?no such text\r");
      terminal.seeLines(80, 24, "no match above");
      terminal.type("q");
      terminal.seeLines(80, 24, "\n28 posts\ndemo ❯");
    }
  }

  @Test
  void keysOfLessAreKnown() {
    try (PseudoTerminal terminal = start()) {
      terminal.type("list -n 28\r");
      terminal.seeLines(80, 24, "lines 1-23 of 29");
      terminal.type("ma50%");
      terminal.seeLines(80, 24, "lines 7-29 of 29 (end)");
      terminal.type("'a");
      terminal.seeLines(80, 24, "lines 1-23 of 29");
      terminal.type("&ferry\r");
      terminal.seeLines(80, 24, " of 29 (end)  only &ferry");
      terminal.type("/ferry\r=");
      terminal.seeLines(80, 24, " lines match");
      terminal.type("-S");
      terminal.seeLines(80, 24, "long lines are cut");
      terminal.type("\033[C");
      terminal.seeLines(80, 24, "no line is wider");
      terminal.type("q");
      terminal.seeLines(80, 24, "\n28 posts\ndemo ❯");
    }
  }

  @Test
  void aPostIsReadFromItsFirstMatch() {
    workspace.write(
        "posts/a.md", "A line.\n\n".repeat(60) + "An ammonite.\n" + "\nMore.\n".repeat(60));
    workspace.run("index", "posts");
    try (PseudoTerminal terminal = PseudoTerminal.start(workspace, 80, "posts")) {
      terminal.seeLines(80, 24, "posts ❯");
      terminal.type("list ammonite\r");
      terminal.seeLines(80, 24, "\n1 post\n");
      terminal.type("view @1\r");
      String screen = terminal.seeLines(80, 24, "match in line ");
      assertTrue(screen.contains("\n\nAn ammonite.\n\nMore."), screen);
      terminal.type("g");
      terminal.seeLines(80, 24, "lines 1-23 of ");
      terminal.type("n");
      terminal.seeLines(80, 24, "An ammonite.");
      terminal.type("q");
      terminal.seeLines(80, 24, "\nposts ❯");
    }
  }

  @Test
  void aPostIsLaidOutAgainForAnotherWidth() throws IOException, InterruptedException {
    workspace.write("posts/a.md", "The tide came in and went out again. ".repeat(200));
    workspace.run("index", "posts");
    try (PseudoTerminal terminal = PseudoTerminal.start(workspace, 80, "posts")) {
      terminal.seeLines(80, 24, "posts ❯");
      terminal.type("view a\r");
      terminal.seeLines(80, 24, "lines 1-23 of ");
      terminal.resize(workspace.here(), 50, 10);
      terminal.seeLines(50, 10, "\nlines 1-9 of ");
      // The bottom line may stand before the lines above it do.
      terminal.seeLines(50, 10, "\nThe tide came in and went out again. The tide came\n");
    }
  }

  @Test
  void withoutColourItIsReadFromThereToo() {
    workspace.environment().put("NO_COLOR", "1");
    aPostIsReadFromItsFirstMatch();
  }

  @Test
  void ctrlCReturnsToThePromptAtOnce() {
    try (PseudoTerminal terminal = start()) {
      terminal.run("filter ferry");
      terminal.type("list -n 28 --jsonl --color always && count\r");
      terminal.seeLines(80, 24, "lines 1-");
      terminal.type(CTRL_C);
      terminal.seeLines(80, 24, "\ndemo › ferry › 21 ❯");
      assertFalse(terminal.written().contains("\r\n21\r\n"), terminal.written());
      terminal.type("count\r");
      terminal.seeLines(80, 24, "\n21\ndemo › ferry › 21 ❯");
    }
  }

  @Test
  void ctrlCStopsACommandThatThePagerWaitsFor() {
    // So much that Ctrl-C comes before its end on any machine.
    for (int i = 0; i < 100; i++) {
      workspace.write("many/" + i + ".md", "Nothing to see here, but much of it. ".repeat(4_000));
    }
    workspace.run("index", "many");
    try (PseudoTerminal terminal = PseudoTerminal.start(workspace, 80, "many")) {
      terminal.seeLines(80, 24, "many ❯");
      String format = "{text}\\n".repeat(200);
      terminal.type("list -n 100 --format '" + format + "'\r");
      terminal.seeLines(80, 24, "q leave");
      terminal.type("G");
      terminal.expect("reading on; Ctrl-C stops");
      terminal.type(CTRL_C);
      terminal.expect("many ❯ ");
      assertFalse(terminal.written().contains("(end)"));
      assertTrue(terminal.run("count").endsWith("\n100\nmany ❯ "));
    }
  }

  /** A line end in it would run what stands before that, were it read as keys. */
  @Test
  void aPasteIsNoKey() {
    try (PseudoTerminal terminal = start()) {
      terminal.type("list -n 28\r");
      terminal.seeLines(80, 24, "lines 1-23 of 29");
      terminal.type("\033[200~q!touch pasted\n\033[201~G");
      terminal.seeLines(80, 24, "lines 7-29 of 29 (end)");
      terminal.type("\033[200~q\033[201~");
      terminal.seeLines(80, 24, "\na paste is no key here");
      terminal.type("/\033[200~ferry\033]0;title\007\n\033[201~");
      terminal.seeLines(80, 24, "\n/ferry\uFFFD]0;title\uFFFD");
      assertFalse(terminal.written().contains("\033]0;title"), terminal.written());
      terminal.type("\007q");
      terminal.seeLines(80, 24, "\n28 posts\ndemo ❯");
    }
    assertFalse(Files.exists(workspace.here().resolve("pasted")));
  }

  @Test
  void anotherSizeIsFilledAtOnce() throws IOException, InterruptedException {
    try (PseudoTerminal terminal = start()) {
      terminal.type("list -n 28\r");
      terminal.seeLines(80, 24, "lines 1-23 of 29");
      terminal.resize(workspace.here(), 20, 8);
      String screen = terminal.seeLines(20, 8, "\n1-2 of 29 6%");
      assertEquals(8, screen.strip().lines().count(), screen);
      terminal.type("h");
      terminal.seeLines(20, 8, "leave");
      terminal.type("q");
      terminal.seeLines(20, 8, "\n1-2 of 29 6%");
      terminal.type("G");
      terminal.seeLines(20, 8, " of 29 (end)");
      terminal.type("q");
      terminal.seeLines(20, 8, "demo ❯");
    }
  }

  @Test
  void problemsAreSaidWhenItIsLeft() {
    try (PseudoTerminal terminal = start()) {
      terminal.type("help && view none\r");
      terminal.seeLines(80, 24, "q leave");
      terminal.type("q");
      String screen = terminal.seeLines(80, 24, "backfile: none: no post has this ID");
      assertTrue(screen.contains("\nCommands:\nbackfile: none: "), screen);
    }
  }

  @Test
  void thePagerThatWasNamedIsUsed() {
    workspace.environment().remove("BACKFILE_PAGER");
    workspace.environment().put("PAGER", "head -n 1; echo mine");
    try (PseudoTerminal terminal = start()) {
      terminal.type("list -n 28\r");
      terminal.seeLines(80, 24, "\nmine\n");
      terminal.seeLines(80, 24, "28 posts\ndemo ❯");
      assertFalse(isEntered(terminal));
    }
  }

  @Test
  void nothingIsPagedWhereItIsNotWanted() {
    try (PseudoTerminal terminal = start()) {
      terminal.type("list -n 28 --no-pager\r");
      terminal.seeLines(80, 24, "\n28 posts\ndemo ❯");
      terminal.type("config set pager off\r");
      terminal.seeLines(80, 24, "pager off\ndemo ❯");
      assertFalse(isEntered(terminal));
    }
  }

  @Test
  void aTerminalWithoutAScreenGetsLines() {
    workspace.environment().put("TERM", "dumb");
    try (PseudoTerminal terminal = start()) {
      terminal.expect("demo ❯");
      assertTrue(terminal.run("list -n 28").contains("\n28 posts\n"));
      assertFalse(isEntered(terminal));
    }
  }

  @Test
  void theSignalThatEndsTheProgramGivesTheScreenBack() throws IOException {
    try (PseudoTerminal terminal = start()) {
      terminal.type("help\r");
      terminal.seeLines(80, 24, "q leave");
      terminal.terminate();
      assertEquals(143, terminal.code());
      assertTrue(terminal.written().contains(ALTERNATE_OFF));
    }
    Path here = workspace.here();
    assertEquals(Files.readString(here.resolve("before")), Files.readString(here.resolve("after")));
  }
}
