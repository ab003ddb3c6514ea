package backfile;

import static backfile.PseudoTerminal.CTRL_C;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ctrl-C, and programs that die, at bad moments in the packaged shell. */
class InterruptIT extends PackagedShell {
  private static final String CTRL_F = "\006";

  /** One post is enough for this to take minutes. */
  private static final String SLOW = "count /(a?){900}[xyz]$/";

  /** Over an archive of one long post. */
  private PseudoTerminal startOverALongPost() {
    workspace.write("long/a.txt", "a".repeat(3_000_000));
    workspace.run("index", "long");
    PseudoTerminal terminal = PseudoTerminal.start(workspace, 80, "long");
    terminal.expect("long ❯ ");
    return terminal;
  }

  @Test
  void ctrlCStopsAQueryWithinOnePost() {
    try (PseudoTerminal terminal = startOverALongPost()) {
      terminal.type("version ; " + SLOW + " ; version\r");
      terminal.expect("\nbackfile ");
      terminal.type(CTRL_C);
      assertFalse(terminal.prompt().contains("\nbackfile "));
      assertTrue(terminal.run("version").contains("\nbackfile "));
    }
  }

  /** Together, and one as soon as the screen shows the other: the terminal changes modes then. */
  @Test
  void ctrlCCountsAsSoonAsEnterIsPressed() {
    try (PseudoTerminal terminal = startOverALongPost()) {
      terminal.type(SLOW + "\r" + CTRL_C);
      terminal.prompt();
      for (int i = 0; i < 10; i++) {
        terminal.type(SLOW);
        terminal.expect("[xyz]$/");
        terminal.type("\r");
        terminal.expect("\n");
        terminal.type(CTRL_C);
        terminal.prompt();
      }
    }
  }

  @Test
  void ctrlCStopsTheWaitForAPipeThatNobodyWritesTo() {
    try (PseudoTerminal terminal = start()) {
      terminal.run("!mkfifo pipe");
      for (String line : List.of("text pipe", "view - < pipe", "source pipe")) {
        terminal.type("version ; " + line + "\r");
        terminal.expect("\nbackfile ");
        terminal.type(CTRL_C);
        terminal.prompt();
      }
    }
  }

  @Test
  void ctrlCStopsTheWaitForAHostThatNeverAnswers() throws IOException {
    try (ServerSocket host = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      host.setSoTimeout(60_000);
      String page = "http://127.0.0.1:" + host.getLocalPort() + "/page";
      workspace.write("posts/a.md", "---\nsource: " + page + "\n---\nOne.");
      workspace.run("index", "posts");
      try (PseudoTerminal terminal = PseudoTerminal.start(workspace, 80, "posts")) {
        terminal.expect("posts ❯ ");
        for (String command : List.of("follow a --read --allow-private", "check --allow-private")) {
          terminal.type(command + "\r");
          host.accept();
          terminal.type(CTRL_C);
          terminal.expect("posts ❯ ");
        }
        assertTrue(terminal.run("count").endsWith("\n1\nposts ❯ "));
      }
    }
  }

  @Test
  void ctrlCInTheUsersEditorIsForTheEditor() {
    workspace.write(
        "editor",
        """
        trap 'caught=yes; echo caught' INT
        echo open
        while [ -z "$caught" ]; do sleep 0.1; done
        printf 'count category:Storm' >"$1"
        """);
    workspace.environment().put("EDITOR", "sh editor");
    try (PseudoTerminal terminal = start()) {
      terminal.type("coun\030\005");
      terminal.expect("open\n");
      terminal.type(CTRL_C);
      terminal.expect("caught\n");
      terminal.expect("\n5\ndemo ❯ ");
    }
  }

  @Test
  void ctrlCInABrowserOfTheTerminalIsForTheBrowser() {
    writeBrowser(
        """
        trap 'caught=yes; echo caught' INT
        echo open
        while [ -z "$caught" ]; do sleep 0.1; done
        read line
        echo "read $line"
        """);
    try (PseudoTerminal terminal = start()) {
      terminal.type("follow 222\r");
      terminal.expect("open\n");
      terminal.type(CTRL_C);
      terminal.expect("caught\n");
      terminal.type("its line\r");
      terminal.expect("\nread its line\n");
      terminal.expect("opened by ");
      terminal.prompt();
      assertTrue(terminal.run("count").endsWith("\n28\ndemo ❯ "));
    }
  }

  /** Which browsing goes on after, as it does after its other keys. */
  @Test
  void ctrlCInABrowserThatWasOpenedWhileBrowsingToo() {
    writeBrowser(
        """
        trap 'caught=yes' INT
        echo open
        while [ -z "$caught" ]; do sleep 0.1; done
        """);
    try (PseudoTerminal terminal = start()) {
      terminal.type("browse title:patience\r");
      terminal.see(80, 24, ">  2016-02-05");
      terminal.type(CTRL_F);
      terminal.seeLines(80, 24, "\nopen\n");
      terminal.type(CTRL_C);
      terminal.see(80, 24, "opened by ");
      terminal.type("x");
      terminal.see(80, 24, "demo ❯ title:patiencex");
    }
  }

  /** One that is taken for a browser that lives in the terminal. */
  private void writeBrowser(String script) {
    workspace.write("w3m", "#!/bin/sh\n" + script);
    Path file = workspace.here().resolve("w3m");
    assertTrue(file.toFile().setExecutable(true));
    workspace.environment().put("BACKFILE_BROWSER", file.toString());
  }

  /** What reads keys there ends with it, and takes none of the line that is typed next. */
  @Test
  void aSignalInBrowseLeavesAllKeysToThePrompt() {
    try (PseudoTerminal terminal = start()) {
      terminal.type("browse\r");
      terminal.see(80, 24, "28 posts · newest first");
      terminal.signal("INT");
      terminal.seeLines(80, 24, "demo ❯ browse");
      terminal.type("count category:Storm\r");
      terminal.seeLines(80, 24, "\ndemo ❯ count category:Storm\n5\ndemo ❯");
    }
  }

  @Test
  void whatAProgramLeavesBehindIsPutRight() {
    try (PseudoTerminal terminal = start()) {
      String before = terminal.run("!stty -g");
      terminal.run("list | sh -c 'stty raw -echo </dev/tty; kill -9 $$' ; !stty -g");
      assertEquals(
          before.lines().toList().get(1), terminal.run("!stty -g").lines().toList().get(1));
    }
  }

  @Test
  void theLineThatAProgramLeavesOpenIsEnded() {
    try (PseudoTerminal terminal = start()) {
      terminal.run("!printf abc");
      terminal.seeLines(80, 24, "\nabc\ndemo ❯");
    }
  }

  @Test
  void ctrlBackslashIsNoKeyOfTheShell() {
    try (PseudoTerminal terminal = start()) {
      terminal.type("\034");
      assertTrue(terminal.run("count").endsWith("\n28\ndemo ❯ "));
      terminal.type("!echo go; read line\r");
      terminal.expect("\ngo\n");
      terminal.type("\034\r");
      assertFalse(terminal.prompt().contains("thread"));
    }
  }

  @Test
  void aSignalThatIsNoKeyGivesTheScreenBackToo() throws IOException {
    String browse = "\"$BACKFILE\" -A demo browse";
    try (PseudoTerminal terminal = PseudoTerminal.run(workspace, 80, browse)) {
      terminal.see(80, 24, "28 posts");
      terminal.signal("INT");
      assertEquals(130, terminal.code());
      assertTrue(terminal.written().contains("\033[?1049l"));
    }
    Path here = workspace.here();
    assertEquals(Files.readString(here.resolve("before")), Files.readString(here.resolve("after")));
  }

  /** Whatever runs is stopped by it, and finds the terminal closed. */
  @ParameterizedTest
  @ValueSource(strings = {"", "view 222 222", "browse"})
  void aSignalThatEndsTheProgramIsAllThatIsSeen(String line) throws IOException {
    workspace.environment().put("BACKFILE_JAVA_OPTS", SlowEnd.option(workspace.home()));
    workspace.environment().remove("BACKFILE_PAGER");
    try (PseudoTerminal terminal = start()) {
      terminal.type(line + (line.isEmpty() ? "" : "\r"));
      terminal.terminate();
      assertEquals(143, terminal.code());
      assertFalse(terminal.written().contains("Exception"), terminal.written());
      assertFalse(terminal.written().contains("backfile: "), terminal.written());
    }
  }
}
