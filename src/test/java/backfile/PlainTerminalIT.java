package backfile;

import static backfile.PseudoTerminal.CTRL_C;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged shell on terminals that can do little, or of which nothing is known. */
class PlainTerminalIT extends PackagedShell {
  @ParameterizedTest
  @ValueSource(strings = {"dumb", "nonesuch", "unknown", "", "vt52"})
  void aTerminalThatIsNotKnownGetsPlainLines(String type) {
    workspace.environment().put("TERM", type);
    try (PseudoTerminal terminal = start()) {
      assertTrue(terminal.run("count").contains("\n28\n"));
      assertTrue(terminal.run("search gladys -n 1").contains("Gladys"));
      assertTrue(terminal.run("browse").contains("(TERM=" + type + ");"), terminal.written());
      assertEquals(0, terminal.leave());
      String written = terminal.written();
      assertTrue(written.indexOf('\033') < 0, written);
      assertFalse(written.contains("Exception"), written);
    }
  }

  @Test
  void aTerminalWhoseCursorIsMovedInAnotherWayGetsNoScreen() {
    workspace.environment().put("TERM", "vt52");
    try (PseudoTerminal terminal =
        PseudoTerminal.run(workspace, 80, "\"$BACKFILE\" -A demo browse")) {
      terminal.expect("this terminal cannot move its cursor as is needed (TERM=vt52)");
      assertEquals(2, terminal.code());
      assertTrue(terminal.written().indexOf('\033') < 0, terminal.written());
    }
  }

  @Test
  void withoutColourFaultsAndMatchesAreUnderlined() {
    workspace.environment().put("TERM", "vt100");
    try (PseudoTerminal terminal = start()) {
      terminal.type("list date:x -n 1");
      terminal.seeLines(80, 24, "list date:x -n 1");
      assertTrue(terminal.written().contains("\033[4mx"), terminal.written());
      terminal.type(CTRL_C);
      terminal.prompt();
      terminal.run("search gladys -n 1");
      assertTrue(terminal.written().contains("\033[1;4mGladys\033[0m"), terminal.written());
      checkThatNothingIsColoured(terminal);
    }
  }

  @Test
  void withoutColourTheMenuHasNone() {
    workspace.environment().put("NO_COLOR", "1");
    try (PseudoTerminal terminal = start()) {
      terminal.type("count category:s\t\t");
      terminal.expect("(5 posts)");
      terminal.type("\t");
      terminal.seeLines(80, 24, "count category:Security");
      assertTrue(terminal.written().contains("\033[7m"), terminal.written());
      terminal.type(CTRL_C);
      terminal.prompt();
      terminal.type("list \t\t");
      terminal.seeLines(80, 24, "rows 1 to ");
      checkThatNothingIsColoured(terminal);
    }
  }

  private static void checkThatNothingIsColoured(PseudoTerminal terminal) {
    String written = terminal.written();
    assertFalse(written.matches("(?s).*\033\\[([0-9]+;)*[349][0-7](;[0-9]+)*m.*"), written);
  }
}
