package backfile;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/**
 * The packaged program on a pseudo-terminal, in a workspace of each test's own, without a pager.
 */
abstract class PackagedShell {
  static final Path PACKAGED = Path.of("target/backfile").toAbsolutePath();

  Workspace workspace;

  @BeforeAll
  static void needsATerminal() {
    assumeTrue(PseudoTerminal.exists(), "there is no script of util-linux");
  }

  @BeforeEach
  void openWorkspace() {
    workspace = Workspace.open(new Program.Launched(PACKAGED));
    workspace.environment().put("BACKFILE_ARCHIVING", "1");
    workspace.environment().put("BACKFILE_PAGER", "cat");
  }

  @AfterEach
  void removeWorkspace() {
    workspace.close();
  }

  /** The shell over the sample archive, at its prompt. */
  PseudoTerminal start() {
    PseudoTerminal terminal = PseudoTerminal.start(workspace);
    terminal.expect("demo ❯ ");
    return terminal;
  }
}
