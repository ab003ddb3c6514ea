package backfile;

import static backfile.PseudoTerminal.CTRL_C;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The packaged {@code browse} as a person at a terminal has it; the screen is read back. */
class BrowseIT extends PackagedShell {
  private static final String BROWSE = "\"$BACKFILE\" -A demo browse";
  private static final String ESC = "\033";
  private static final String F2 = "\033OQ";
  private static final String ALTERNATE_OFF = "\033[?1049l";

  @BeforeEach
  void indexTheSampleArchive() {
    workspace.run("-A", "demo", "count");
  }

  private PseudoTerminal start(String script) {
    return PseudoTerminal.run(workspace, 80, script);
  }

  private String read(String file) throws IOException {
    return Files.readString(workspace.here().resolve(file));
  }

  private void checkRestored(PseudoTerminal terminal) throws IOException {
    assertEquals(read("before"), read("after"));
    assertTrue(terminal.written().contains(ALTERNATE_OFF), "the screen was not left");
  }

  @Test
  void typingMarkingAndLeavingPrintsWhatWasMarked() throws IOException {
    try (PseudoTerminal terminal = start(BROWSE + " >chosen")) {
      terminal.see(80, 24, "28 posts · newest first");
      terminal.type("category:harb");
      terminal.see(80, 24, "13 posts with category:harb*");
      terminal.type("our patience");
      terminal.see(80, 24, ">  2016-02-05  Ferry Patience sails again");
      terminal.type("\t");
      terminal.see(80, 24, "1 marked");
      terminal.type("\025storm");
      terminal.see(80, 24, "14 posts · newest first");
      terminal.see(80, 24, ">  2016-05-02  Plans for the harbour fair");
      terminal.type("\t");
      terminal.see(80, 24, "2 marked");
      terminal.type(ESC);
      assertEquals(0, terminal.code());
      checkRestored(terminal);
    }
    assertEquals("212\nplans-for-the-harbour-fair\n", read("chosen"));
  }

  @Test
  void keysThatComeAtOnceAreAboutWhatWasTypedBeforeThem() throws IOException {
    try (PseudoTerminal terminal = start(BROWSE + " >chosen")) {
      terminal.see(80, 24, "28 posts · newest first");
      terminal.type("category:harbour patience\017");
      assertEquals(0, terminal.code());
    }
    assertEquals("212\n", read("chosen"));
    try (PseudoTerminal terminal = start(BROWSE + " >marked")) {
      terminal.see(80, 24, "28 posts · newest first");
      terminal.type("zzqqxx\r\025storm\t\025category:harbour patience\t" + ESC);
      assertEquals(0, terminal.code());
    }
    assertEquals("plans-for-the-harbour-fair\n212\n", read("marked"));
  }

  @Test
  void nothingMarkedIs1AndGivingUpIs130() throws IOException {
    try (PseudoTerminal terminal = start(BROWSE)) {
      terminal.see(80, 24, "28 posts");
      terminal.type(ESC);
      terminal.expect("nothing chosen; Tab marks posts");
      assertEquals(1, terminal.code());
    }
    try (PseudoTerminal terminal = start(BROWSE + " storm")) {
      terminal.see(80, 24, "demo ❯ storm");
      terminal.type("\t" + CTRL_C);
      assertEquals(130, terminal.code());
      checkRestored(terminal);
    }
  }

  @Test
  void examplesOfItsHelpOpenTheScreen() {
    workspace.environment().put("BACKFILE_ARCHIVE", "demo");
    for (String line : ShownExamples.ofHelp(workspace, "browse")) {
      if (line.startsWith("  backfile ")) {
        try (PseudoTerminal terminal = start(line.replace("backfile ", "\"$BACKFILE\" "))) {
          terminal.see(80, 24, " posts · ");
          terminal.type("\033\r");
          assertEquals(0, terminal.code(), line);
        }
      }
    }
  }

  @Test
  void enterReadsAndNGoesToTheMatch() {
    try (PseudoTerminal terminal = start(BROWSE + " 'title:hearts whale OR mattress'")) {
      terminal.see(80, 24, " posts · newest first");
      terminal.type("\025mattress\r");
      terminal.see(80, 24, "q back");
      terminal.type("n");
      assertTrue(terminal.see(80, 24, "· 1 of ").contains("mattress"));
      terminal.type("/^Post +\\S+\r");
      assertTrue(terminal.see(80, 24, "1 of 1 line matches").contains("\nPost  "));
      terminal.type("q");
      terminal.see(80, 24, "demo ❯ mattress");
    }
  }

  @Test
  void facetsArePutIntoTheQuery() {
    try (PseudoTerminal terminal = start(BROWSE + " ferry")) {
      terminal.see(80, 24, "21 posts");
      terminal.type(F2);
      terminal.see(80, 24, "> Harbour                     11");
      terminal.type("\r");
      terminal.see(80, 24, "demo ❯ ferry category:Harbour");
      terminal.see(80, 24, "11 posts");
      terminal.type(ESC);
      assertFalse(terminal.see(80, 24, "Enter read").contains("[category]"));
    }
  }

  @Test
  void itBeginsInAReversedOrder() {
    try (PseudoTerminal terminal = start(BROWSE + " --sort -date storm")) {
      terminal.see(80, 24, "14 posts · oldest first");
      terminal.type("\033r");
      terminal.see(80, 24, "14 posts · newest first");
    }
  }

  @Test
  void theLinkIsCopiedAndTheTagIsKept() {
    try (PseudoTerminal terminal = start(BROWSE + " title:patience")) {
      terminal.see(80, 24, ">  2016-02-05");
      terminal.type("\031");
      terminal.see(80, 24, "copied https://www.example.com/pellhaven-ferry/patience");
      String link = "https://www.example.com/pellhaven-ferry/patience-sails-again";
      String encoded = Base64.getEncoder().encodeToString(link.getBytes(UTF_8));
      assertTrue(terminal.written().contains("\033]52;c;" + encoded + "\007"));
      terminal.type("\033t");
      terminal.see(80, 24, "tags of 1 post: ");
      terminal.type("todo\r");
      terminal.see(80, 24, "1 post changed");
      terminal.see(80, 24, "  +todo\n");
      terminal.type(CTRL_C);
      assertEquals(130, terminal.code());
    }
    assertEquals("212\n", workspace.run("-A", "demo", "list", "tag:todo", "--ids").out());
  }

  @Test
  void anotherSizeIsFilledAnew() throws Exception {
    try (PseudoTerminal terminal = start(BROWSE + " ferry")) {
      terminal.see(80, 24, "21 posts");
      terminal.resize(workspace.here(), 30, 8);
      terminal.see(30, 8, ">  Plans for the harbour fair…");
      terminal.see(30, 8, "21 posts · newest first       \n");
      terminal.type("\033\r");
      List<String> lines = terminal.expect("1 post chosen: @1").lines().toList();
      String row = lines.get(lines.size() - 2);
      assertTrue(row.contains("Plans for the harbour") && row.length() <= 30, row);
    }
  }

  @Test
  void standsBetweenPipes() throws IOException {
    String pipe = "\"$BACKFILE\" -A demo list storm --jsonl | " + BROWSE + " - bakery";
    try (PseudoTerminal terminal = start(pipe + " | \"$BACKFILE\" -A demo view - >page")) {
      terminal.see(80, 24, "posts · as given");
      terminal.type("\033\r");
      assertEquals(0, terminal.code());
      checkRestored(terminal);
    }
    assertTrue(read("page").startsWith("Plans for the harbour fair"), read("page"));
  }

  @Test
  void isEndedByASignalWithTheTerminalAsItWas() throws IOException {
    String killed = "(until [ -e stop ]; do sleep 0.1; done; kill $(cat pid)) & ";
    String script = killed + "sh -c 'echo $$ >pid; exec \"$BACKFILE\" -A demo browse'";
    try (PseudoTerminal terminal = start(script)) {
      terminal.see(80, 24, "28 posts");
      workspace.write("stop", "");
      assertEquals(143, terminal.code());
      checkRestored(terminal);
    }
  }

  /** As after Ctrl-Z in the browser that was opened, and fg. */
  @Test
  void goingOnTakesNoScreenFromABrowserThatHasIt() throws IOException {
    workspace.write("w3m", "#!/bin/sh\nkill -s CONT $PPID; sleep 1; stty -a >settings\n");
    Path browser = workspace.here().resolve("w3m");
    assertTrue(browser.toFile().setExecutable(true));
    workspace.environment().put("BACKFILE_BROWSER", browser.toString());
    try (PseudoTerminal terminal = start(BROWSE + " title:patience")) {
      terminal.see(80, 24, ">  2016-02-05");
      terminal.type("\006");
      terminal.see(80, 24, "opened by ");
      terminal.type(CTRL_C);
      assertEquals(130, terminal.code());
      checkRestored(terminal);
    }
    assertTrue(read("settings").contains(" icanon"), read("settings"));
  }

  @Test
  void withoutColourNothingIsColoured() {
    workspace.environment().put("NO_COLOR", "1");
    try (PseudoTerminal terminal = start(BROWSE + " ferry")) {
      terminal.see(80, 24, "21 posts");
      terminal.type("\r");
      terminal.see(80, 24, "q back");
      assertFalse(terminal.written().matches("(?s).*\033\\[[0-9;]*3[0-7]m.*"));
    }
  }

  @Test
  void aTerminalWithoutAScreenIsAProblem() {
    for (String type : new String[] {"dumb", "nonesuch"}) {
      workspace.environment().put("TERM", type);
      try (PseudoTerminal terminal = start(BROWSE)) {
        assertTrue(terminal.expect("try backfile list").contains("TERM=" + type));
        assertEquals(2, terminal.code());
      }
    }
  }

  @Test
  void whereNoTerminalControlsTheProgramThereIsNone() {
    try (PseudoTerminal terminal = start("setsid -w \"$BACKFILE\" -A demo browse </dev/null")) {
      assertTrue(terminal.expect("try backfile list").contains("there is no terminal here; it"));
    }
  }

  @Test
  void inTheShellTheChosenAreTheLastList() {
    try (PseudoTerminal terminal = PseudoTerminal.start(workspace)) {
      terminal.expect("demo ❯ ");
      terminal.run("filter category:Harbour");
      terminal.type("browse patience\r");
      terminal.see(80, 24, "demo › category:Harbour ❯ patience");
      terminal.see(80, 24, ">  2016-02-05");
      terminal.type("\033\r");
      terminal.expect("1  212  2016-02-05");
      terminal.expect("1 post chosen: @1");
      assertTrue(terminal.run("count").contains("13"));
      terminal.prompt();
      terminal.type("follow @all --print\r");
      terminal.expect("https://www.example.com/pellhaven-ferry/patience-sails-again");
      terminal.prompt();
      assertEquals(0, terminal.leave());
    }
  }
}
