package backfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

/** What the packaged shell says of a line by its colours, before Enter. */
class LineColourIT extends PackagedShell {
  private static final int RED = 0x800;
  private static final int CYAN = 0x088;
  private static final String NEW_LINE = "\001\013";

  /** Types lines, each with its wrong word between stars, and looks at the colour of that. */
  private static void isRed(PseudoTerminal terminal, String... lines) {
    for (String line : lines) {
      String word = line.split("\\*", -1)[1];
      terminal.type(NEW_LINE + line.replace("*", ""));
      terminal.seeLines(80, 24, "❯ " + line.replace("*", ""));
      assertEquals(RED, terminal.colour(80, 24, " " + word), line);
    }
  }

  private static void isNotRed(PseudoTerminal terminal, String... lines) {
    for (String line : lines) {
      String word = line.split("\\*", -1)[1];
      terminal.type(NEW_LINE + line.replace("*", ""));
      terminal.seeLines(80, 24, "❯ " + line.replace("*", ""));
      assertNotEquals(RED, terminal.colour(80, 24, " " + word), line);
    }
  }

  @Test
  void aValueThatItsCommandRefusesIsRed() {
    try (PseudoTerminal terminal = start()) {
      isRed(
          terminal,
          "facet *autor*",
          "facet *autor,category* x",
          "facet author --sort *foo*",
          "timeline --by *foo*",
          "timeline --fields *title* x",
          "list --fields *foo* x",
          "list --fields *title,foo* x",
          "list --format *{foo}* x",
          "list --sort *foo* x",
          "list -n *x*",
          "list --limit *-1* x",
          "browse --sort *path* x",
          "check --only *foo*",
          "check --pause *5* x",
          "links --fields *foo* x",
          "export --as *foo* x",
          "config get *foo*",
          "config *gett* color",
          "help *nosuch*",
          "unsave *nosuch*",
          "list --color *blue* x");
    }
  }

  @Test
  void aValueThatItsCommandTakesOrThatMayBecomeOneIsNot() {
    try (PseudoTerminal terminal = start()) {
      isNotRed(
          terminal,
          "facet *author* x",
          "facet *author,mon*",
          "facet *fm.*",
          "timeline --by *we*",
          "list --fields *help* x",
          "list --fields *title,fm.key* x",
          "list --fields *title,*",
          "list --sort *-*",
          "list --sort *-da*",
          "list --limit *12* x",
          "check --pause *5*",
          "export --as *wx*",
          "config set *alias.*",
          "config get *colo*",
          "help *li*",
          "help *query*",
          "help *exit*");
    }
  }

  @Test
  void aQueryThatNobodySavedIsRed() {
    try (PseudoTerminal terminal = start()) {
      terminal.run("save later category:Storm");
      isRed(terminal, "list *q:nosuch*", "list *q:la* x", "list -A demo *catgory:x* ferry");
      isNotRed(
          terminal,
          "unsave *later*",
          "unsave *la*",
          "list *q:later* x",
          "list *q:La*",
          "list -A demo *q:nosuch* x");
      terminal.run(NEW_LINE + "save other ferry");
      isNotRed(terminal, "list *q:other* x");
    }
  }

  @Test
  void aWordAloneThatIsNearlyACommandIsRedWhereNoPostHasIt() {
    try (PseudoTerminal terminal = start()) {
      for (String wrong : new String[] {"cuont", "exprot", "count && cuont"}) {
        terminal.type(NEW_LINE + wrong);
        terminal.seeLines(80, 24, "❯ " + wrong);
        String word = wrong.substring(wrong.lastIndexOf(' ') + 1);
        assertEquals(RED, terminal.colour(80, 24, " " + word), wrong);
      }
      for (String right : new String[] {"coun", "exp", "fair", "zzyzzx"}) {
        terminal.type(NEW_LINE + right);
        terminal.seeLines(80, 24, "❯ " + right);
        assertNotEquals(RED, terminal.colour(80, 24, " " + right), right);
      }
    }
  }

  @Test
  void aNumberBehindItsOptionIsPartOfThat() {
    try (PseudoTerminal terminal = start()) {
      terminal.type("list -n3 apple");
      terminal.seeLines(80, 24, "❯ list -n3 apple");
      assertEquals(CYAN, terminal.colour(80, 24, "list -"));
      assertEquals(CYAN, terminal.colour(80, 24, "list -n3"));
    }
  }

  @Test
  void whatGoesOnInTheNextLineIsNotWrong() {
    try (PseudoTerminal terminal = start()) {
      for (String open : new String[] {"count NEAR(storm", "count (storm OR", "count \"storm"}) {
        terminal.type(open + "\r");
        String word = open.substring(open.lastIndexOf(' ') + 1);
        terminal.seeLines(80, 24, "❯ " + open + "\n");
        assertNotEquals(RED, terminal.colour(80, 24, word), open);
        terminal.type(PseudoTerminal.CTRL_C);
        terminal.expect("demo ❯ ");
      }
    }
  }
}
