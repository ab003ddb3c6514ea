package backfile;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tab in bash, zsh and fish themselves, each on a terminal and without settings of a user. */
class CompletionKeysIT extends PackagedShell {
  private static final int COLUMNS = 100;

  /** Drops the line, and clears the screen. */
  private static final String CLEAR = "\025\f";

  /** How each is started, and what it is told first. */
  private enum Shell {
    BASH("bash --norc --noprofile -i", "source <(backfile completion bash); PS1='% '"),
    ZSH(
        "zsh -f -i",
        "autoload -U compinit; compinit -u -D; source <(backfile completion zsh); PS1='% '"),
    FISH(
        "fish --no-config -i",
        "function fish_prompt; echo -n '% '; end; backfile completion fish | source; clear");

    private final String start;
    private final String settings;

    Shell(String start, String settings) {
      this.start = start;
      this.settings = settings;
    }

    private String program() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @TestFactory
  Stream<DynamicTest> zshCompletes() {
    return inOneShell(
        Shell.ZSH,
        "cou ~ count",
        "-A de ~ -A demo",
        "-A demo view ferry-pat ~ -A demo view ferry-patience-sails-again",
        "-A demo list cat ~ -A demo list category:",
        "-A demo list category:sec ~ -A demo list category:Security",
        "-A demo list category:clo ~ -A demo list category:\\\"Clock\\ Tower\\\"",
        "-A demo list author:\"No ~ -A demo list author:\\\"Nora\\ Tregidden\\\"",
        "-A demo list 'author:No ~ -A demo list 'author:\"Nora Tregidden\"'",
        "-A demo list 'author:\"No ~ -A demo list 'author:\"Nora Tregidden\"'",
        "-A demo list \"author:No ~ -A demo list \"author:\\\"Nora Tregidden\\\"\"",
        "-A demo list author:\\\"Nora\\ T ~ -A demo list author:\\\"Nora\\ Tregidden\\\"",
        "--db 'odd one' list --sort=da ~ --db 'odd one' list --sort=date",
        "-A demo list category: ~ 'category:Harbour             -- 13 posts'",
        "text some ~ text somefile.txt");
  }

  @TestFactory
  Stream<DynamicTest> bashCompletes() {
    return inOneShell(
        Shell.BASH,
        "cou ~ count",
        "-A demo list category:sec ~ -A demo list category:Security",
        "-A demo list category:clo ~ -A demo list category:\\\"Clock\\ Tower\\\"",
        "-A demo list author:\"No ~ -A demo list author:\"\\\"Nora Tregidden\\\"\"",
        "-A demo list 'author:No ~ -A demo list 'author:\"Nora Tregidden\"'",
        "-A demo list 'author:\"No ~ -A demo list 'author:\"Nora Tregidden\"'",
        "-A demo list \"author:No ~ -A demo list \"author:\\\"Nora Tregidden\\\"\"",
        "-A demo list author:\\\"Nora\\ T ~ -A demo list author:\\\"Nora\\ Tregidden\\\"",
        "--db 'odd one' list --sort=da ~ --db 'odd one' list --sort=date",
        "--db odd\\ one list --sort=da ~ --db odd\\ one list --sort=date",
        "-A demo list 'ferry (category:Sec ~ -A demo list 'ferry (category:Security'",
        "text some ~ text somefile.txt");
  }

  @TestFactory
  Stream<DynamicTest> fishCompletes() {
    return inOneShell(
        Shell.FISH,
        "cou ~ count",
        "-A demo list category:sec ~ -A demo list category:Security",
        "-A demo list category:clo ~ -A demo list category:\\\"clock\\ Tower\\\"",
        "-A demo list author:\"No ~ -A demo list author:\\\"Nora\\ Tregidden\\\"",
        "-A demo list 'author:\"No ~ -A demo list 'author:\"Nora Tregidden\"'",
        "--db 'odd one' list --sort=da ~ --db 'odd one' list --sort=date",
        "text some ~ text somefile.txt");
  }

  /** Names with the same beginning but for case and accents have less in common than is typed. */
  @ParameterizedTest
  @EnumSource(names = {"BASH", "ZSH"})
  void nothingThatIsTypedIsTakenAway(Shell shell) {
    workspace.write(
        "posts/a.md", "---\ntitle: A\ncategories: [Sea shore, séance end]\n---\nText.\n");
    workspace.run("index", "posts", "--name", "odd");
    try (PseudoTerminal terminal = start(shell)) {
      check(terminal, "-A odd list category:se\tX ~ -A odd list category:seX");
    }
  }

  /** Fish alone would show the one that begins as typed, without a quote, and take it at once. */
  @TestFactory
  Stream<DynamicTest> fishShowsAllValuesWhateverTheirCaseAndBlanks() {
    workspace.write(
        "posts/a.md", "---\ntitle: A\ncategories: [topNews, Top Stories]\n---\nText.\n");
    workspace.write(
        "posts/b.md", "---\ntitle: B\ncategories: [topNews, Sea, séance]\n---\nText.\n");
    workspace.run("index", "posts", "--name", "odd");
    return inOneShell(
        Shell.FISH,
        "-A odd list category:Top ~ "
            + "'category:\"TopNews\"  (2 posts)  category:\"Top Stories\"  (1 post)'",
        "-A odd list category:top ~ "
            + "'category:\"topNews\"  (2 posts)  category:\"top Stories\"  (1 post)'",
        "-A odd list category:\"top ~ "
            + "'category:\"topNews\"  (2 posts)  category:\"top Stories\"  (1 post)'",
        "-A odd list category:se ~ '…egory:sea  (1 post)  …egory:seance  (1 post)'");
  }

  private Stream<DynamicTest> inOneShell(Shell shell, String... rows) {
    PseudoTerminal terminal = start(shell);
    return Stream.of(rows)
        .map(row -> DynamicTest.dynamicTest(row, () -> check(terminal, row)))
        .onClose(terminal::close);
  }

  private PseudoTerminal start(Shell shell) {
    assumeTrue(
        List.of(System.getenv("PATH").split(":", -1)).stream()
            .anyMatch(each -> Files.isExecutable(Path.of(each, shell.program()))),
        shell.program() + " is not installed");
    workspace.write("somefile.txt", "Text.");
    String script = "PATH=\"${BACKFILE%/*}:$PATH\" " + shell.start;
    PseudoTerminal terminal = PseudoTerminal.run(workspace, COLUMNS, script);
    terminal.type(shell.settings + "; echo re''ady\r");
    terminal.seeLines(COLUMNS, 24, "ready\n");
    return terminal;
  }

  /** Types the first half of a row on a screen of its own, and Tab, and looks for the other. */
  private static void check(PseudoTerminal terminal, String row) {
    String[] typedAndSeen = row.split(" ~ ", -1);
    String typed = typedAndSeen[0];
    terminal.type(CLEAR + "backfile " + typed + (typed.contains("\t") ? "" : "\t"));
    terminal.seeLines(COLUMNS, 24, seen(typedAndSeen[1]));
    // The next row is not to find what this one has left.
    terminal.type(CLEAR + "nothing");
    terminal.seeLines(COLUMNS, 24, "nothing\n\n");
  }

  /** A line as it stands at the prompt, or what is shown below it. */
  private static String seen(String expected) {
    return expected.startsWith("'") && expected.endsWith("'")
        ? expected.substring(1, expected.length() - 1)
        : "backfile " + expected + "\n";
  }
}
