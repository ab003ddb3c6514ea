package backfile;

import static backfile.PseudoTerminal.CTRL_C;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person can type at the prompt of the packaged shell beyond commands. */
class PromptIT extends PackagedShell {
  private static final int RED = 0x800;

  @Test
  void aLineWithoutACommandIsAQuery() {
    try (PseudoTerminal terminal = start()) {
      assertTrue(terminal.run("storm category:Storm").contains("\n5 posts\n"));
      assertTrue(terminal.run("2").contains("\nSource "));
      assertTrue(terminal.run("next").contains("\nSource "));
    }
  }

  @Test
  void whatOtherShellsCallOtherwiseIsTold() {
    try (PseudoTerminal terminal = start()) {
      assertTrue(terminal.run("\\dt").contains("commands are words here"));
      assertTrue(terminal.run("ls").contains("\nbackfile: try list\n"));
      assertTrue(terminal.run("q").contains("exit or Ctrl-D leaves the shell"));
      terminal.type(":q\r");
      assertEquals(0, terminal.code());
    }
  }

  @Test
  void enterShowsTheNextScreenOfAList() {
    try (PseudoTerminal terminal = start()) {
      assertTrue(terminal.run("list").contains("\n20 of 28 posts; Enter shows more\n"));
      String next = terminal.run("");
      assertTrue(next.contains("\n21  "), next);
      assertTrue(next.contains("\n28 posts\n"), next);
      assertFalse(terminal.run("").contains("posts"));
      assertTrue(terminal.run("view @28 --no-header").length() > 40);
    }
  }

  @Test
  void whatIsPrintedGoesToProgramsAndFiles() {
    try (PseudoTerminal terminal = start()) {
      assertTrue(terminal.run("list | wc -l").endsWith("\n28\ndemo ❯ "));
      assertTrue(terminal.run("list > list.txt && !wc -l list.txt").contains("\n28 list.txt\n"));
    }
  }

  @Test
  void anOpenQuoteGoesOnInTheNextLine() {
    try (PseudoTerminal terminal = start()) {
      terminal.type("count \"clock\r");
      terminal.type("tower\"\r");
      terminal.expect("\n16\ndemo ❯ ");
    }
  }

  @Test
  void theRightArrowTakesTheRestOfAnEarlierLine() {
    try (PseudoTerminal terminal = start()) {
      terminal.run("count category:Storm");
      terminal.type("co");
      terminal.expect("count category:Storm");
      terminal.type("\033OC\r");
      assertTrue(terminal.prompt().endsWith("\n5\ndemo ❯ "));
    }
  }

  @Test
  void whatIsNoCommandFieldOrOptionIsRedBeforeEnter() {
    try (PseudoTerminal terminal = start()) {
      terminal.type("lisst category:Storm");
      terminal.see(80, 24, "category:Storm");
      assertEquals(RED, terminal.colour(80, 24, "❯ lisst"));
      terminal.type("\001\013list category:Storm catgory:Storm --sortt date");
      terminal.see(80, 24, "--sortt date");
      assertNotEquals(RED, terminal.colour(80, 24, "❯ list"));
      assertNotEquals(RED, terminal.colour(80, 24, " category:Storm"));
      assertEquals(RED, terminal.colour(80, 24, " catgory:Storm"));
      assertEquals(RED, terminal.colour(80, 24, " --sortt"));
    }
  }

  @Test
  void ctrlRFindsAnEarlierLine() {
    try (PseudoTerminal terminal = start()) {
      terminal.run("count category:Storm");
      terminal.run("count ferry");
      terminal.type("\022Sto");
      terminal.seeLines(80, 24, "count category:Storm");
      terminal.type("\r");
      assertTrue(terminal.prompt().endsWith("\n5\ndemo ❯ "));
    }
  }

  @Test
  void theLineIsEditedInTheUsersEditor() {
    workspace.write("editor", "#!/bin/sh\nprintf 'count category:Storm' >\"$1\"\n");
    workspace.environment().put("EDITOR", "sh editor");
    try (PseudoTerminal terminal = start()) {
      terminal.type("coun\030\005");
      terminal.expect("\n5\ndemo ❯ ");
    }
  }

  @Test
  void anEditorThatFailsLeavesTheLineAsItWas() {
    workspace.write("editor", "#!/bin/sh\nprintf 'count is:broken' >\"$1\"; echo left; exit 1\n");
    workspace.environment().put("EDITOR", "sh editor");
    try (PseudoTerminal terminal = start()) {
      terminal.type("count category:Storm\030\005");
      terminal.expect("left\n");
      terminal.type("\r");
      terminal.expect("\n5\ndemo ❯ ");
    }
  }

  @Test
  void whatIsNewInTheFolderIsSaidAtThePrompt() {
    workspace.write("posts/a.md", "One.");
    workspace.run("index", "posts");
    workspace.write("posts/b.md", "Two.");
    try (PseudoTerminal terminal = PseudoTerminal.start(workspace, 80, "posts")) {
      String said = terminal.expect("posts ❯ ");
      while (!said.contains("since the last index: 1 post new\n")) {
        assertTrue(terminal.written().length() < 1_000_000);
        said = terminal.run("");
      }
      assertTrue(terminal.run("count").endsWith("\n2\nposts ❯ "));
    }
  }

  @Test
  void whatAnotherProcessIndexedIsSaidAtThePrompt() {
    workspace.write("posts/a.md", "One.");
    workspace.run("index", "posts");
    try (PseudoTerminal terminal = PseudoTerminal.start(workspace, 80, "posts")) {
      terminal.expect("posts ❯ ");
      // The shell looks at the folder when it starts, and may be first to see a new post.
      for (int i = 0;
          !terminal.run("").matches("(?s).*(\\d posts? more|\\d posts? new)\n.*");
          i++) {
        assertTrue(i < 50, terminal.written());
        workspace.write("posts/b" + i + ".md", "Two.");
        workspace.run("index", "posts");
      }
      workspace.write("posts/c.md", "Three.");
      workspace.run("index", "posts");
      assertTrue(terminal.run("").contains("the archive has changed: 1 post more\n"));
      workspace.write("posts/d.md", "Four.");
      String indexed = terminal.run("index");
      assertTrue(indexed.contains(" posts, 1 new"), indexed);
      assertFalse(indexed.contains("the archive has changed"), indexed);
    }
  }

  /** Its own look at the folder is given up then; what changes later is news all the same. */
  @Test
  void whatIsIndexedIsSaidAlsoWhereAnotherProcessWasBusyAtTheStart() throws IOException {
    workspace.write("posts/a.md", "One.");
    workspace.run("index", "posts");
    Path lock = workspace.home().resolve("data/backfile/posts/index.db.lock");
    try (FileChannel busy = FileChannel.open(lock, StandardOpenOption.WRITE)) {
      FileLock held = busy.lock();
      try (PseudoTerminal terminal = PseudoTerminal.start(workspace, 80, "posts")) {
        terminal.expect("posts ❯ ");
        terminal.run("count");
        held.release();
        workspace.write("posts/b.md", "Two.");
        workspace.run("index", "posts");
        // A slow start has not looked yet, and finds the post itself.
        String news =
            "(?s).*\n(the archive has changed(: 1 post more)?|since the last index: 1 post new)\n.*";
        for (int i = 0; !terminal.run("").matches(news); i++) {
          assertTrue(i < 50, terminal.written());
        }
      }
    }
  }

  @Test
  void theCountAtThePromptFollowsTags() {
    try (PseudoTerminal terminal = start()) {
      terminal.run("tag +todo 222 215");
      assertTrue(terminal.run("filter tag:todo").endsWith("demo › tag:todo › 2 ❯ "));
      assertTrue(terminal.run("tag -todo 222").endsWith("demo › tag:todo › 1 ❯ "));
    }
  }

  @Test
  void anotherArchiveIsForOneLine() {
    workspace.write("posts/a.md", "One.");
    workspace.run("index", "posts", "--name", "big");
    try (PseudoTerminal terminal = start()) {
      assertTrue(terminal.run("list -A big").endsWith("demo ❯ "));
      assertTrue(terminal.run("count").endsWith("\n28\ndemo ❯ "));
      assertTrue(terminal.run("-A big count").endsWith("\n1\ndemo ❯ "));
    }
  }

  @Test
  void aFolderIsWatchedUntilCtrlC() {
    workspace.write("posts/a.md", "One.");
    workspace.write("posts/a.org", "Not read.");
    try (PseudoTerminal terminal = start()) {
      terminal.type("index posts --watch\r");
      terminal.expect("not read, being of other kinds: 1 .org");
      terminal.expect("1 posts, 1 new");
      workspace.write("posts/new/b.md", "Two.");
      assertFalse(terminal.expect("2 posts, 1 new").contains("not read"));
      terminal.type(CTRL_C);
      terminal.expect("demo ❯ ");
    }
  }

  @Test
  void theFirstShellWelcomes() {
    try (PseudoTerminal terminal = PseudoTerminal.start(workspace)) {
      String welcome = terminal.expect("demo ❯ ");
      assertTrue(welcome.contains("help lists the commands"));
      assertTrue(welcome.lines().allMatch(line -> line.length() < 80), welcome);
      assertTrue(terminal.leave() == 0);
    }
    try (PseudoTerminal terminal = PseudoTerminal.start(workspace)) {
      assertFalse(terminal.expect("demo ❯ ").contains("help lists the commands"));
    }
  }

  @Test
  void whatDoesNotFitTheScreenIsListedAsFarAsItDoes() {
    try (PseudoTerminal terminal = start()) {
      terminal.type("list \t");
      String menu = terminal.seeLines(80, 24, "… and more: type on, or Tab");
      assertTrue(menu.contains("demo ❯ list\nfields\ntitle:"), menu);
      terminal.type("cat");
      terminal.seeLines(80, 24, "demo ❯ list cat\nfields\ncategory:");
      terminal.type("\t");
      terminal.seeLines(80, 24, "demo ❯ list category:");
      terminal.type(CTRL_C);
      terminal.expect("demo ❯ ");
      terminal.type("list \t\t");
      terminal.seeLines(80, 24, "demo ❯ list title:");
      terminal.seeLines(80, 24, "rows 1 to 22 of ");
      assertFalse(terminal.written().contains("do you wish"), terminal.written());
    }
  }

  @Test
  void theMonthsOfAYearAreOffered() {
    try (PseudoTerminal terminal = start()) {
      terminal.type("count date:2016\t");
      String menu = terminal.seeLines(80, 24, "date:2016-02");
      assertTrue(menu.contains("date:2016 "), menu);
    }
  }

  @Test
  void anOptionIsDescribedWhileItsValueIsTyped() {
    try (PseudoTerminal terminal = start()) {
      terminal.type("list --sort da");
      terminal.seeLines(80, 24, "demo ❯ list --sort da\nSort by date, title");
    }
  }

  @ParameterizedTest
  @CsvSource({"TERM, 143", "HUP, 129"})
  void aSignalAtThePromptLeavesTheTerminalAsItWas(String signal, int code) throws IOException {
    try (PseudoTerminal terminal = start()) {
      terminal.type("half a line");
      terminal.expect("half a line");
      terminal.signal(signal);
      assertEquals(code, terminal.code());
      String written = terminal.written();
      assertTrue(written.lastIndexOf("\033[?2004l") > written.lastIndexOf("\033[?2004h"), written);
      assertTrue(written.lastIndexOf('\n') > written.lastIndexOf("half a line"), written);
    }
    Path here = workspace.here();
    assertEquals(Files.readString(here.resolve("before")), Files.readString(here.resolve("after")));
  }

  @Test
  void ctrlCOfAProgramReturnsToAPromptOfItsOwnLine() {
    try (PseudoTerminal terminal = start()) {
      for (int i = 0; i < 3; i++) {
        // Another word each time: that of the time before may still be on the screen.
        String half = "half" + i;
        workspace.write("half", half);
        // One program: what comes between two of them, sh keeps until the second has ended.
        terminal.type("!cat half -\r");
        terminal.seeLines(80, 24, "\n" + half);
        terminal.type(CTRL_C);
        terminal.seeLines(80, 24, half + "^C\ndemo ❯");
        terminal.type("count\r");
        terminal.seeLines(80, 24, half + "^C\ndemo ❯ count\n28\ndemo ❯");
      }
    }
  }

  @Test
  void anIndexThatIsGoneIsAProblemOfTheCommandsOnly() throws IOException {
    workspace.write("posts/a.md", "One.");
    workspace.run("index", "posts", "--db", "index.db");
    try (PseudoTerminal terminal =
        PseudoTerminal.run(workspace, 80, "\"$BACKFILE\" --db index.db")) {
      terminal.prompt();
      assertTrue(terminal.run("filter one").endsWith("› one › 1 ❯ "));
      Files.delete(workspace.here().resolve("index.db"));
      String counted = terminal.run("count");
      assertTrue(counted.contains("there is no index here"), counted);
      assertTrue(counted.endsWith("› one › ? ❯ "), counted);
      assertEquals(0, terminal.leave());
    }
  }

  @Test
  void withoutAnArchiveOneIsMadeAtThePrompt() {
    workspace.write("posts/a.md", "One.");
    try (PseudoTerminal terminal = PseudoTerminal.run(workspace, 80, "\"$BACKFILE\"")) {
      assertTrue(terminal.prompt().contains("no archive has been indexed yet\n"));
      assertTrue(terminal.run("help topics").endsWith("\nbackfile ❯ "));
      assertTrue(terminal.run("index posts").endsWith("\nposts ❯ "));
      assertTrue(terminal.run("count").endsWith("\n1\nposts ❯ "));
      assertEquals(0, terminal.leave());
    }
  }

  @Test
  void aDamagedIndexIsMadeAnewAtThePrompt() throws IOException {
    workspace.write("posts/a.md", "One.");
    workspace.run("index", "posts");
    Files.writeString(workspace.home().resolve("data/backfile/posts/index.db"), "This is none.");
    try (PseudoTerminal terminal = PseudoTerminal.start(workspace, 80, "posts")) {
      assertTrue(terminal.prompt().contains("this is no index, or a damaged one"));
      terminal.run("index --full");
      assertTrue(terminal.run("count").endsWith("\n1\nposts ❯ "));
    }
  }

  @Test
  void aNameThatIsNoArchiveStartsNoShell() {
    try (PseudoTerminal terminal = PseudoTerminal.start(workspace, 80, "nothing-like-it")) {
      terminal.expect("there is no archive of this name");
      assertEquals(2, terminal.code());
    }
  }

  @Test
  void linesOfTheInitFileAreRun() {
    workspace.environment().put("XDG_CONFIG_HOME", workspace.here().resolve("mine").toString());
    workspace.write("mine/backfile/init", "counter\nfilter category:Storm\n");
    workspace.write("mine/backfile/config", "alias.st: count\n");
    try (PseudoTerminal terminal = PseudoTerminal.start(workspace)) {
      String begun = terminal.expect("demo › category:Storm › 5 ❯ ");
      assertTrue(begun.contains("mine/backfile/init:1: counter: unknown command\n"), begun);
      assertTrue(terminal.run("st").contains("\n5\n"));
    }
  }

  @Test
  void anInitFileThatCannotBeReadKeepsNobodyOut() {
    workspace.environment().put("XDG_CONFIG_HOME", workspace.here().resolve("mine").toString());
    workspace.write("mine/backfile/init/a", "");
    try (PseudoTerminal terminal = PseudoTerminal.start(workspace)) {
      String begun = terminal.expect("demo ❯ ");
      assertTrue(begun.contains("mine/backfile/init: "), begun);
      assertTrue(terminal.run("version").contains("\nbackfile "));
    }
  }

  @Test
  void aPercentSignInAFilterIsOneInThePrompt() {
    try (PseudoTerminal terminal = start()) {
      String shown = terminal.run("filter \"5%Nine\" OR category:Storm");
      assertTrue(shown.endsWith("demo › \"5%Nine\" OR category:Storm › 5 ❯ "), shown);
    }
  }

  /** Some programs end so when they are left by a key. */
  @Test
  void aProgramThatEndsAsIfItWereInterruptedStopsNoLine() {
    try (PseudoTerminal terminal = start()) {
      String shown = terminal.run("list | sh -c 'cat >/dev/null; exit 130' ; count category:Storm");
      assertTrue(shown.endsWith("\n5\ndemo ❯ "), shown);
    }
  }
}
