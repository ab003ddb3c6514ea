package backfile;

import static backfile.PseudoTerminal.CTRL_C;
import static backfile.PseudoTerminal.UP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The packaged shell as a person at a terminal has it. */
class ShellIT extends PackagedShell {
  /**
   * Shows a line and waits to be left, as less does, and like it takes Ctrl-C as a key. It gives
   * the shell behind it the second that a person would need to press another key. Keys are read
   * beside it, as a signal just before {@code read} would wait for the next key, and {@code wait}
   * loses none.
   */
  private static final String PAGER =
      "trap 'sleep 1; echo caught' INT; head -n 1; cat >/dev/null;"
          + " (trap '' INT; echo '(more)';"
          + " until [ \"$answer\" = q ]; do read answer </dev/tty; done)"
          + " & until wait $!; do :; done";

  /** What stands below the line and the note on it. */
  private static String answer(String shown) {
    int end = shown.indexOf("\n\n");
    return shown.substring(end < 0 ? shown.indexOf('\n') + 1 : end + 2);
  }

  @Test
  void exitTakesACodeAndAnythingElseKeepsTheShellOpen() {
    try (PseudoTerminal terminal = start()) {
      String said = terminal.run("exit storm");
      assertTrue(said.contains("exit storm: what may follow is an exit code"), said);
      assertTrue(terminal.run("exti").contains("try exit\n"), terminal.written());
      terminal.type("count storm ; exit 5\r");
      assertEquals(5, terminal.code());
    }
  }

  @Test
  void promptShowsArchiveFiltersAndCount() {
    try (PseudoTerminal terminal = start()) {
      terminal.type("filter category:Harbour\r");
      terminal.expect("\n13 posts\ndemo › category:Harbour › 13 ❯ ");
      terminal.type("filter date:2014\r");
      terminal.expect("\n3 posts\ndemo › category:Harbour date:2014 › 3 ❯ ");
    }
  }

  @Test
  void sessionInTheReadmeIsAsItWouldBe() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    try (PseudoTerminal terminal = PseudoTerminal.start(workspace, 120)) {
      terminal.expect("demo ❯ ");
      for (String line : List.of("filter category:Harbour date:2016-02", "list")) {
        String shown = answer(terminal.run(line));
        assertTrue(readme.contains(" ❯ " + line + "\n" + shown), shown);
      }
    }
  }

  @Test
  void backTakesTheLastFilterFromThePrompt() {
    try (PseudoTerminal terminal = start()) {
      terminal.run("filter category:Harbour");
      terminal.run("filter date:2014");
      terminal.type("back\r");
      terminal.expect("\ndemo › category:Harbour › 13 ❯ ");
      terminal.type("back\r");
      terminal.expect("\ndemo ❯ ");
    }
  }

  @Test
  void resetTakesAllFiltersFromThePrompt() {
    try (PseudoTerminal terminal = start()) {
      terminal.run("filter category:Harbour");
      terminal.run("filter date:2014");
      terminal.type("reset\r");
      terminal.expect("\ndemo ❯ ");
    }
  }

  @Test
  void tabCompletesACommand() {
    try (PseudoTerminal terminal = start()) {
      terminal.type("coun\t");
      terminal.expect("count ");
      assertTrue(terminal.run("category:Harbour").contains("\n13\n"));
    }
  }

  @Test
  void tabCompletesAnOption() {
    try (PseudoTerminal terminal = start()) {
      terminal.type("list --re\t");
      terminal.expect("--reverse ");
      assertTrue(terminal.run("-n1").contains("2014-02-01"));
    }
  }

  @Test
  void tabCompletesAFieldAndItsValue() {
    try (PseudoTerminal terminal = start()) {
      terminal.type("count cat\t");
      terminal.expect("category:");
      terminal.type("harb\t");
      terminal.expect("Harbour ");
      assertTrue(terminal.run("").contains("\n13\n"));
    }
  }

  @Test
  void tabCompletesARef() {
    try (PseudoTerminal terminal = start()) {
      terminal.type("view plans\t");
      terminal.expect("plans-for-the-harbour-fair ");
      assertTrue(terminal.run("").contains("\nPlans for the harbour fair"));
    }
  }

  @Test
  void tabShowsTheRefsThatStartAlike() {
    try (PseudoTerminal terminal = start()) {
      terminal.type("view 21\t");
      terminal.expect("(Ferry Patience sails again)");
      terminal.expect("(Council counts the cost of the storm)");
      assertTrue(terminal.run("2").contains("\nFerry Patience sails again\n"));
    }
  }

  @Test
  void ctrlCDropsTheHalfTypedLine() {
    try (PseudoTerminal terminal = start()) {
      terminal.type("nonsense");
      terminal.expect("nonsense");
      terminal.type(CTRL_C);
      terminal.expect("\ndemo ❯ ");
      assertTrue(terminal.run("count").endsWith("\n28\ndemo ❯ "));
    }
  }

  @Test
  void ctrlCStopsACommandThatReadsFiles() {
    for (int i = 0; i < 4000; i++) {
      workspace.write("many/" + i + ".md", "Nothing to see here, but much of it. ".repeat(200));
    }
    try (PseudoTerminal terminal = start()) {
      terminal.run("filter category:Harbour");
      terminal.type("index many\r");
      terminal.expect(" of 4000 files");
      terminal.type(CTRL_C);
      String shown = terminal.prompt();
      assertTrue(shown.contains("interrupted; the index is as it was before\n"), shown);
      assertTrue(shown.endsWith("demo › category:Harbour › 13 ❯ "), shown);
      assertTrue(terminal.run("count").contains("\n13\n"));
    }
  }

  @Test
  void ctrlCStopsACommandThatWaitsForAnotherProgram() throws IOException {
    workspace.write("few/post.md", "One post.");
    Path lock = Files.createDirectories(workspace.home().resolve("data/backfile/few"));
    try (FileChannel channel =
            FileChannel.open(
                lock.resolve("index.db.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        FileLock held = channel.lock();
        PseudoTerminal terminal = start()) {
      assertTrue(held.isValid());
      terminal.type("index few\r");
      terminal.expect("waiting for it\n");
      terminal.type(CTRL_C);
      assertEquals("^Cinterrupted; the index is as it was before\ndemo ❯ ", terminal.prompt());
      assertTrue(terminal.run("count").endsWith("\n28\ndemo ❯ "));
    }
  }

  @Test
  void ctrlCInAPagerIsForThePager() {
    workspace.environment().put("BACKFILE_PAGER", PAGER);
    try (PseudoTerminal terminal = start()) {
      terminal.type("list -n 28\r");
      terminal.expect("(more)\n");
      terminal.type(CTRL_C);
      terminal.expect("caught\n");
      assertEquals("q\n28 posts\ndemo ❯ ", terminal.run("q"));
    }
  }

  @Test
  void ctrlDLeavesWithCodeZeroAndTheTerminalAsItWas() throws IOException {
    try (PseudoTerminal terminal = start()) {
      terminal.run("list -n3");
      assertEquals(0, terminal.leave());
    }
    String before = Files.readString(workspace.here().resolve("before"));
    assertFalse(before.isBlank());
    assertEquals(before, Files.readString(workspace.here().resolve("after")));
  }

  @Test
  void exitLeavesWithCodeZeroAlsoAfterAProblem() {
    try (PseudoTerminal terminal = start()) {
      terminal.run("view nothing-like-it");
      terminal.type("exit\r");
      assertEquals(0, terminal.code());
    }
  }

  @Test
  void linesAreRememberedForTheNextSession() {
    try (PseudoTerminal terminal = start()) {
      terminal.run("count category:Harbour");
      terminal.leave();
    }
    try (PseudoTerminal terminal = start()) {
      terminal.type(UP);
      terminal.expect("count category:Harbour");
      assertTrue(terminal.run("").contains("\n13\n"));
    }
  }

  @Test
  void rememberedLinesAreForTheirOwnerOnly() throws IOException {
    try (PseudoTerminal terminal = start()) {
      terminal.run("count category:Harbour");
      terminal.leave();
    }
    Path history = workspace.home().resolve("state/backfile/history");
    assertTrue(Files.readString(history).contains("count category:Harbour"));
    assertEquals(
        "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(history)));
  }

  @Test
  void historyThatCannotBeKeptIsSaidOnce() throws IOException {
    Files.createDirectories(workspace.home().resolve("state"));
    Files.createFile(workspace.home().resolve("state/backfile"));
    try (PseudoTerminal terminal = PseudoTerminal.start(workspace)) {
      assertTrue(terminal.prompt().contains("/history: the history cannot be kept\n"));
      assertTrue(terminal.run("count").endsWith("\n28\ndemo ❯ "));
      assertFalse(terminal.run("reset").contains("history"));
      assertEquals(0, terminal.leave());
    }
  }

  @Test
  void rowOfTheLastListHasAName() {
    try (PseudoTerminal terminal = start()) {
      assertTrue(terminal.run("list date:2016-02-05..2016-02-14").contains("\n3  215 "));
      terminal.run("view @3");
      assertTrue(terminal.run("view @3").contains("\nCrabs & codes"));
    }
  }

  @Test
  void helpIsPrinted() {
    try (PseudoTerminal terminal = start()) {
      assertTrue(terminal.run("help").contains("\nCommands:\n"));
      assertTrue(terminal.run("help filter").contains("\nNarrow what list, search"));
    }
  }

  @Test
  void unknownCommandNamesTheNearest() {
    try (PseudoTerminal terminal = start()) {
      String shown = terminal.run("lisst");
      String said = "\nbackfile: lisst: no command has this name, and no post this word\n";
      assertTrue(shown.endsWith(said + "backfile: try list\ndemo ❯ "), shown);
    }
  }

  @Test
  void longOutputWaitsInThePagerUntilItIsLeft() {
    workspace.environment().put("BACKFILE_PAGER", PAGER);
    try (PseudoTerminal terminal = start()) {
      terminal.type("list -n 28\r");
      String shown = terminal.expect("(more)\n");
      assertFalse(shown.contains("2016-05-02"), shown);
      terminal.run("q");
      assertTrue(terminal.run("list -n1").contains("2016-05-02"));
    }
  }

  @Test
  void lessIsLeftByItsKey() {
    workspace.environment().put("BACKFILE_PAGER", "less");
    try (PseudoTerminal terminal = start()) {
      terminal.type("list -n 28\r");
      String shown = terminal.expect("2015-04-02");
      assumeTrue(!shown.contains("2014"), "less");
      terminal.type("q");
      terminal.expect("28 posts\ndemo ❯ ");
    }
  }

  @Test
  void narrowTerminalGetsNarrowLines() {
    try (PseudoTerminal terminal = PseudoTerminal.start(workspace, 20)) {
      terminal.expect("demo ❯ ");
      String list = terminal.run("list -n3");
      assertTrue(list.contains("3 posts"), list);
      list.substring(list.indexOf("\n#"))
          .lines()
          .forEach(line -> assertTrue(line.length() <= 20, list));
      String page = terminal.run("view 222");
      assertTrue(page.contains("half past nine"), page);
    }
  }

  @Test
  void dumbTerminalGetsTextAlone() {
    workspace.environment().put("TERM", "dumb");
    try (PseudoTerminal terminal = start()) {
      terminal.type("filter category:Harbour\r");
      terminal.expect("\n13 posts\ndemo › category:Harbour › 13 ❯ ");
      assertTrue(terminal.run("list -n1").contains("\n1 post\n"));
      assertTrue(terminal.run("view 222").contains("\nLund's Bakery"));
      assertEquals(0, terminal.leave());
      assertFalse(terminal.written().contains("\033"), terminal.written());
    }
  }

  @Test
  void ctrlCOnADumbTerminalDropsTheLineOrTheCommand() {
    workspace.environment().put("TERM", "dumb");
    workspace.environment().put("BACKFILE_PAGER", PAGER);
    try (PseudoTerminal terminal = start()) {
      terminal.type("nonsense");
      terminal.expect("nonsense");
      terminal.type(CTRL_C);
      terminal.expect("^C\ndemo ❯ ");
      terminal.type("list -n 28\r");
      terminal.expect("(more)\n");
      terminal.type(CTRL_C);
      terminal.expect("caught\n");
      assertEquals("q\n28 posts\ndemo ❯ ", terminal.run("q"));
      assertTrue(terminal.run("count").endsWith("\n28\ndemo ❯ "));
    }
  }
}
