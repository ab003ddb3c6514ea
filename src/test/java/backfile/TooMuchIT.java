package backfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backfile.Workspace.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** More than a command can take is its problem, and nobody else's. */
class TooMuchIT {
  private final Workspace workspace =
      Workspace.open(new Program.Launched(Path.of("target/backfile").toAbsolutePath()));

  @AfterEach
  void removeWorkspace() {
    workspace.close();
  }

  @Test
  void whatNeverEndsIsReadAsFarAsPostsAre() {
    Outcome outcome = workspace.run("text", "/dev/zero");
    assertEquals(
        new Outcome(
            "",
            """
            backfile: /dev/zero: is larger than 32 MB, the most that is read as one post
            backfile: try head -c 32M FILE | backfile text
            """,
            2),
        outcome);
  }

  @Test
  void theNextLineIsRunAfterOneThatTakesMoreMemoryThanThereIs() {
    workspace.write("a.html", "<p>Some text of a long page.</p>".repeat(100_000));
    workspace.environment().put("BACKFILE_JAVA_OPTS", "-Xmx20m");
    Outcome outcome = workspace.run("--keep-going", "-c", "text a.html", "-c", "version");
    assertTrue(outcome.out().startsWith("backfile "), outcome.out());
    assertTrue(
        outcome.err().startsWith("backfile: -c:1: text: this takes more than the "), outcome.err());
    assertEquals(2, outcome.err().lines().count());
    assertEquals(2, outcome.code());
  }
}
