package backfile;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Tab at the prompt of the packaged shell. */
class TabIT extends PackagedShell {
  private static final String CLEAR = "\025";

  /** What is typed before Tab, and what stands at the prompt after it. */
  @TestFactory
  Stream<DynamicTest> completesTheWord() {
    makeFiles();
    return inOneShell(
        Stream.of(
                "count category:clo => count category:\"Clock Tower\" |",
                "count author:\"No => count author:\"Nora Tregidden\" |",
                "count 'author:No => count author:\"Nora Tregidden\" |",
                "count (category:Sec => count (category:Security |",
                "count -(category:Fer => count -(category:Ferry |",
                "count category:Ferry,sec => count category:Ferry,Security |",
                "list --fields title,publ => list --fields title,publishe|",
                "list --fields id,titl => list --fields id,title |",
                "list --sort=-tit => list --sort=-title |",
                "facet category,mon => facet category,month |",
                "config set color al => config set color always |",
                "text some => text some\\ file.txt |",
                "source fol => source folder/|",
                "export --to=fol => export --to=folder/|",
                "list > fol => list > folder/|",
                "list >> fol => list >> folder/|",
                "list | head -n 1 fol => list | head -n 1 folder/|",
                "!odd-pro => !odd-program |",
                "restore .hid => restore .hidden |",
                "text ~/not => text ~/notes.txt |")
            .map(row -> row.split(" => ", -1)));
  }

  @TestFactory
  Stream<DynamicTest> nothingThatIsTypedIsTakenAway() {
    return inOneShell(
        Stream.of(
                "count text:",
                "count tag:",
                "view:",
                "list --fields title,",
                "list --sort date,",
                "facet category,",
                "view @1-",
                "list fm.params.",
                "list --sort=",
                "exit ",
                "list category:none,")
            .map(typed -> new String[] {typed, typed + "|"}));
  }

  /** The bar is typed after Tab and shows where the cursor is. */
  private Stream<DynamicTest> inOneShell(Stream<String[]> rows) {
    PseudoTerminal terminal = start();
    return rows.map(
            row ->
                DynamicTest.dynamicTest(
                    row[0],
                    () -> {
                      terminal.type(row[0] + "\t|");
                      terminal.seeLines(80, 24, "demo ❯ " + row[1]);
                      terminal.type(CLEAR);
                    }))
        .onClose(terminal::close);
  }

  @Test
  void whatFollowsTheCursorStays() {
    try (PseudoTerminal terminal = start()) {
      terminal.type("count category:SecXY\033OD\033OD\t|");
      terminal.seeLines(80, 24, "demo ❯ count category:Security |XY");
    }
  }

  @Test
  void whatIsHiddenIsNotOffered() {
    makeFiles();
    try (PseudoTerminal terminal = start()) {
      terminal.type("text \t");
      terminal.seeLines(
          80, 24, "files\nbefore          folder/         programs/       some file.txt   tty");
    }
  }

  @Test
  void programsAreOfferedAfterABar() {
    makeFiles();
    try (PseudoTerminal terminal = start()) {
      terminal.type("list | odd-pro\t|");
      terminal.seeLines(80, 24, "demo ❯ list | odd-program |");
    }
  }

  @Test
  void anAliasIsCompletedAsTheCommandItBeginsWith() {
    try (PseudoTerminal terminal = start()) {
      terminal.run("config set alias.about 'filter $1 ; facet author'");
      terminal.run("config set alias.by facet");
      terminal.run("config set alias.per by");
      for (List<String> line :
          List.of(
              List.of("about category:sec", "about category:Security |"),
              List.of("by mon", "by month |"),
              List.of("per mon", "per month |"))) {
        terminal.type(line.get(0) + "\t|");
        terminal.seeLines(80, 24, "demo ❯ " + line.get(1));
        terminal.type(CLEAR);
      }
    }
  }

  private void makeFiles() {
    workspace.write("programs/odd-program", "").toFile().setExecutable(true);
    workspace
        .environment()
        .put("PATH", workspace.here().resolve("programs") + ":" + System.getenv("PATH"));
    workspace.write("some file.txt", "Text.");
    workspace.write("folder/a.txt", "Text.");
    workspace.write(".hidden", "Text.");
    workspace.write("../home/notes.txt", "Text.");
  }
}
