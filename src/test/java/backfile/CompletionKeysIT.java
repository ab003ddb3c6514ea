package backfile;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tab in bash, zsh and fish themselves, each on a terminal and without settings of a user. */
class CompletionKeysIT extends PackagedShell {
  private static final int COLUMNS = 100;

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
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
        "text some ~ text somefile.txt",
      })
  void zshCompletes(String typed, String expected) {
    String rc = "autoload -U compinit; compinit -u -D; source <(backfile completion zsh); PS1='% '";
    check("zsh", "zsh -f -i", rc, typed, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
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
        "text some ~ text somefile.txt",
      })
  void bashCompletes(String typed, String expected) {
    String rc = "source <(backfile completion bash); PS1='% '";
    check("bash", "bash --norc --noprofile -i", rc, typed, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "cou ~ count",
        "-A demo list category:sec ~ -A demo list category:Security",
        "-A demo list category:clo ~ -A demo list category:\\\"clock\\ Tower\\\"",
        "-A demo list author:\"No ~ -A demo list author:\\\"Nora\\ Tregidden\\\"",
        "-A demo list 'author:\"No ~ -A demo list 'author:\"Nora Tregidden\"'",
        "--db 'odd one' list --sort=da ~ --db 'odd one' list --sort=date",
        "text some ~ text somefile.txt",
      })
  void fishCompletes(String typed, String expected) {
    String rc = "function fish_prompt; echo '% '; end; backfile completion fish | source; clear";
    check("fish", "fish --no-config -i", rc, typed, expected);
  }

  /** Names with the same beginning but for case and accents have less in common than is typed. */
  @ParameterizedTest
  @CsvSource({"bash, bash --norc --noprofile -i", "zsh, zsh -f -i"})
  void nothingThatIsTypedIsTakenAway(String shell, String start) {
    workspace.write(
        "posts/a.md", "---\ntitle: A\ncategories: [Sea shore, séance end]\n---\nText.\n");
    workspace.run("index", "posts", "--name", "odd");
    String rc =
        (shell.equals("zsh") ? "autoload -U compinit; compinit -u -D; " : "")
            + "source <(backfile completion "
            + shell
            + "); PS1='% '";
    check(shell, start, rc, "-A odd list category:se\tX", "-A odd list category:seX");
  }

  /** Fish alone would show the one that begins as typed, without a quote, and take it at once. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "Top ~ 'category:\"TopNews\"  (2 posts)  category:\"Top Stories\"  (1 post)'",
        "top ~ 'category:\"topNews\"  (2 posts)  category:\"top Stories\"  (1 post)'",
        "\"top ~ 'category:\"topNews\"  (2 posts)  category:\"top Stories\"  (1 post)'",
        "se ~ '…egory:sea  (1 post)  …egory:seance  (1 post)'",
      })
  void fishShowsAllValuesWhateverTheirCaseAndBlanks(String typed, String expected) {
    workspace.write(
        "posts/a.md", "---\ntitle: A\ncategories: [topNews, Top Stories]\n---\nText.\n");
    workspace.write(
        "posts/b.md", "---\ntitle: B\ncategories: [topNews, Sea, séance]\n---\nText.\n");
    workspace.run("index", "posts", "--name", "odd");
    String rc = "function fish_prompt; echo '% '; end; backfile completion fish | source; clear";
    check("fish", "fish --no-config -i", rc, "-A odd list category:" + typed + "\t", expected);
  }

  private void check(String shell, String start, String rc, String typed, String expected) {
    assumeTrue(
        List.of(System.getenv("PATH").split(":", -1)).stream()
            .anyMatch(each -> Files.isExecutable(Path.of(each, shell))),
        shell + " is not installed");
    workspace.write("somefile.txt", "Text.");
    String script = "PATH=\"${BACKFILE%/*}:$PATH\" " + start;
    try (PseudoTerminal terminal = PseudoTerminal.run(workspace, COLUMNS, script)) {
      terminal.type(rc + "; echo re''ady\r");
      terminal.seeLines(COLUMNS, 24, "ready\n");
      terminal.type("backfile " + typed + (typed.contains("\t") ? "" : "\t"));
      terminal.seeLines(COLUMNS, 24, seen(expected));
    }
  }

  /** A line as it stands at the prompt, or what is shown below it. */
  private static String seen(String expected) {
    return expected.startsWith("'") && expected.endsWith("'")
        ? expected.substring(1, expected.length() - 1)
        : "backfile " + expected + "\n";
  }
}
