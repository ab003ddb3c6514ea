package backfile;

import static backfile.PseudoTerminal.CTRL_C;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the line of the packaged shell is edited and shown. */
class LineEditorIT extends PackagedShell {
  @Test
  void arrowsCountInBothOfTheirForms() {
    try (PseudoTerminal terminal = start()) {
      for (String up : List.of("\033[A", "\033OA")) {
        terminal.run("count category:Storm");
        terminal.type(up + "\r");
        assertTrue(terminal.prompt().endsWith("\n5\ndemo ❯ "));
      }
    }
  }

  @Test
  void whatIsPastedRunsAfterEnterWithoutItsControls() {
    try (PseudoTerminal terminal = start()) {
      terminal.type("\033[200~count storm\ncount \033]0;x\007category:Storm\033[201~");
      terminal.seeLines(80, 24, "]0;xcategory:Storm");
      assertFalse(terminal.written().contains("\033]0;"), terminal.written());
      assertFalse(terminal.written().contains("\n14\r"), terminal.written());
      terminal.type("\177".repeat("]0;xcategory:Storm".length()) + "category:Storm\r");
      assertTrue(terminal.prompt().endsWith("\n14\n5\ndemo ❯ "));
    }
  }

  @Test
  void anExclamationMarkBringsNoEarlierLineBack() {
    try (PseudoTerminal terminal = start()) {
      terminal.run("count category:Storm");
      assertTrue(terminal.run("count storm!! !c").endsWith("\n0\ndemo ❯ "));
      assertTrue(terminal.run("count storm!!").endsWith("\n14\ndemo ❯ "));
    }
  }

  @Test
  void aLineAfterABlankIsNotKept() {
    try (PseudoTerminal terminal = start()) {
      terminal.run("count category:Storm");
      assertTrue(terminal.run(" count ferry").endsWith("\n21\ndemo ❯ "));
      terminal.type("\033OA\r");
      assertTrue(terminal.prompt().endsWith("\n5\ndemo ❯ "));
    }
  }

  @Test
  void viKeysAreThoseOfInputrc() {
    workspace.write(
        "inputrc",
        """
        set editing-mode vi
        "jk": vi-movement-mode
        set keymap vi-command
        "Q": beginning-of-line
        set keymap vi-insert
        "\\C-t": "category:"
        """);
    workspace.environment().put("INPUTRC", workspace.here().resolve("inputrc").toString());
    try (PseudoTerminal terminal = start()) {
      terminal.type("xxcount category:Storm\0330xx\r");
      assertTrue(terminal.prompt().endsWith("\n5\ndemo ❯ "));
      terminal.type("xxcount \024StormjkQxx\r");
      assertTrue(terminal.prompt().endsWith("\n5\ndemo ❯ "));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\030\005", "\033v", "\033\030\005"})
  void inViModeTooTheLineIsEditedInTheUsersEditor(String keys) {
    workspace.write("inputrc", "set editing-mode vi\n");
    workspace.write("editor", "#!/bin/sh\nprintf 'count category:Storm' >\"$1\"\n");
    workspace.environment().put("INPUTRC", workspace.here().resolve("inputrc").toString());
    workspace.environment().put("EDITOR", "sh editor");
    try (PseudoTerminal terminal = start()) {
      terminal.type("count zzz" + keys);
      terminal.expect("\n5\ndemo ❯ ");
    }
  }

  @Test
  void aKeyOfInputrcIsNoEditorsAnyMore() {
    workspace.write(
        "inputrc", "set editing-mode vi\nset keymap vi-command\n\"v\": beginning-of-line\n");
    workspace.environment().put("INPUTRC", workspace.here().resolve("inputrc").toString());
    workspace.environment().put("EDITOR", "false");
    try (PseudoTerminal terminal = start()) {
      terminal.type("xxcount category:Storm\033vxx\r");
      assertTrue(terminal.prompt().endsWith("\n5\ndemo ❯ "));
    }
  }

  @Test
  void escClosesWhatTabShowsAndTheNextLetterIsTyped() {
    try (PseudoTerminal terminal = start()) {
      terminal.type("count category:S\t");
      terminal.seeLines(80, 24, "values\ncategory:Storm");
      terminal.type("\033");
      terminal.seeLines(80, 24, "category:S\ncategory: a category");
      terminal.type("t\t");
      terminal.seeLines(80, 24, "category:Storm\n");
    }
  }

  @Test
  void escInTheMenuPutsBackWhatWasTyped() {
    try (PseudoTerminal terminal = start()) {
      terminal.type("count category:S\t");
      terminal.seeLines(80, 24, "values\ncategory:Storm");
      terminal.type("\t\t");
      terminal.seeLines(80, 24, "count category:Security\n");
      terminal.type("\033");
      terminal.seeLines(80, 24, "count category:S\ncategory: a category");
      terminal.type("\t");
      terminal.seeLines(80, 24, "values\ncategory:Storm");
      terminal.type("\t");
      terminal.seeLines(80, 24, "count category:Storm\n");
      terminal.type("\033OB");
      terminal.seeLines(80, 24, "count category:Storm\ncategory:Storm");
    }
  }

  /** The line is painted whole, below all that was cleared; a screen of one size cannot show it. */
  @Test
  void anotherSizePaintsTheLineAnew() throws Exception {
    try (PseudoTerminal terminal = start()) {
      terminal.type("count category:Storm");
      terminal.seeLines(80, 24, "demo ❯ count category:Storm\ncategory: a category");
      terminal.resize(workspace.here(), 70, 24);
      terminal.expect("demo ❯ count category:Storm");
      terminal.type(CTRL_C);
      terminal.prompt();
      terminal.type("count category:S\t");
      terminal.seeLines(80, 24, "values\ncategory:Storm");
      terminal.type("\t");
      terminal.seeLines(80, 24, "count category:Storm\ncategory:Storm");
      terminal.resize(workspace.here(), 60, 24);
      terminal.expect("demo ❯ count category:Storm");
      terminal.type("\r\r");
      assertTrue(terminal.prompt().endsWith("\n5\ndemo ❯ "));
    }
  }

  @Test
  void aLongSuggestionEndsWithItsRow() {
    try (PseudoTerminal terminal = start()) {
      terminal.run("count " + "storm ".repeat(40));
      terminal.type("cou");
      terminal.seeLines(80, 24, "demo ❯ " + "count " + "storm ".repeat(10) + "storm…\n");
      terminal.type("\033OC\r");
      assertTrue(terminal.prompt().endsWith("\n14\ndemo ❯ "));
    }
  }

  @Test
  void aSignalLeavesTheLineAsItWasTyped() {
    try (PseudoTerminal terminal = start()) {
      terminal.run("list --sort date");
      terminal.type("list --sort da");
      terminal.seeLines(80, 24, "❯ list --sort date\nSort by date");
      terminal.type("\033OD");
      terminal.terminate();
      assertEquals(143, terminal.code());
      String screen = terminal.seeLines(80, 24, "❯ list --sort da\n");
      assertFalse(screen.contains("Sort by date"), screen);
    }
  }

  /** The terminal shows it at once, wherever the cursor is then. */
  @Test
  void whatIsTypedWhileTheShellStartsIsSeenInItsLineOnly() {
    try (PseudoTerminal terminal = PseudoTerminal.start(workspace)) {
      terminal.type("count sto");
      String screen = terminal.seeLines(80, 24, "\ndemo ❯ count sto");
      assertTrue(screen.startsWith("Words list the posts"), screen);
      terminal.type("rm\r");
      terminal.seeLines(80, 24, "\ndemo ❯ count storm\n14\ndemo ❯");
    }
  }
}
