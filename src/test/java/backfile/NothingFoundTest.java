package backfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backfile.Workspace.Outcome;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said on a terminal of a query that finds nothing. */
final class NothingFoundTest {
  private final Workspace workspace = Workspace.open();

  NothingFoundTest() {
    for (int i = 0; i < 3; i++) {
      workspace.write(
          i + ".md",
          "---\ntitle: Ferry %d\ndate: 2016-02-0%d\ncategories: [Harbour, Town Hall]\n---\nIt sails.\n"
              .formatted(i, i + 1));
    }
    workspace.run("index", ".");
    workspace.terminals(Set.of(1, 2), 100);
  }

  @AfterEach
  void removeWorkspace() {
    workspace.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zzyzzx | 0 posts: none has zzyzzx",
        "ferry zzyzzx | 0 posts: none has zzyzzx",
        "zzyzzx yzzyx | '0 posts: none has zzyzzx, none has yzzyx'",
        "zzyzzx OR yzzyx | 0 posts: none has zzyzzx OR yzzyx",
        "-zzyzzx -sails | 0 posts: none has -sails",
        "category:habour | '0 posts: none has category:habour (perhaps category:Harbour, 3 posts)'",
        "category:town-hal ferry | '0 posts: none has category:town-hal"
            + " (perhaps category:\"Town Hall\", 3 posts)'",
        "category:zzyzzx | 0 posts: none has category:zzyzzx",
        "category=Harbour | 0 posts: none has category=Harbour (perhaps category:Harbour)",
        "category==Harbour | 0 posts: none has category==Harbour (perhaps category:Harbour)",
        "date>=2017 | 0 posts: none has date>=2017 (perhaps date:2017..)",
        "date<2015 | 0 posts: none has date<2015 (perhaps date:..2015)",
        "nonesuch=Harbour | 0 posts: none has nonesuch=Harbour",
        "date:2017 | 0 posts: none has date:2017-01-01..2017-12-31",
        "category:harbour date:2016-02-01 title:2 | 0 posts",
        "/zzy.zzx/ | 0 posts",
        "--offset 9 ferry | 0 posts",
        "-n 0 ferry | 0 posts"
      })
  void whatIsSaid(String query, String said) {
    Outcome outcome = workspace.run(("list " + query).split(" "));
    assertEquals(said + "\n", outcome.err());
    assertEquals("", outcome.out());
  }

  @Test
  void countSaysTheSameBesideItsNumber() {
    Outcome outcome = workspace.run("count", "category:habour");
    assertEquals("0\n", outcome.out());
    assertEquals("none has category:habour (perhaps category:Harbour, 3 posts)\n", outcome.err());
  }

  @Test
  void anEmptyArchiveSaysThatItIs() {
    workspace.write("empty/note.xyz", "Not a post.");
    workspace.run("index", "empty");
    assertEquals("0 posts: the archive has none\n", workspace.run("-A", "empty", "list").err());
    assertEquals("the archive has none\n", workspace.run("-A", "empty", "count").err());
  }

  @Test
  void programsAreToldNothing() {
    workspace.terminals(Set.of(), 80);
    assertEquals("", workspace.run("list", "category:habour").err());
    assertEquals("", workspace.run("count", "category:habour").err());
  }

  @Test
  void filtersThatLeaveOutWhatThereIsAreNamed() {
    Outcome outcome =
        workspace.run("--keep-going", "-c", "filter title:1", "-c", "list ferry date:2016-02-01");
    assertEquals("1 post\n0 posts: 1 without the filters\n", outcome.err());
  }

  @Test
  void soIsAFilterThatLeavesNothing() {
    Outcome outcome = workspace.run("-c", "filter category:habour");
    assertEquals(
        "0 posts: none has category:habour (perhaps category:Harbour, 3 posts)\n", outcome.err());
  }
}
