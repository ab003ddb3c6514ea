package backfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import backfile.Workspace.Outcome;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only processes can meet: each other, signals, closed pipes, full and read-only disks. */
class ProcessIT {
  /** Enough that an update is stopped half-way, and a list fills more than a pipe. */
  private static final int MANY = 500;

  private Workspace workspace;

  @BeforeEach
  void indexOnePost() {
    workspace = Workspace.open(new Program.Launched(Path.of("target/backfile").toAbsolutePath()));
    workspace.environment().put("BACKFILE_ARCHIVING", "1");
    workspace.write("posts/old.md", "The harbour.\n");
    assertEquals(0, workspace.run("index", "posts").code());
  }

  @AfterEach
  void removeWorkspace() {
    workspace.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"list", "count", "--help"})
  void aFullDiskBehindStandardOutputIsSaid(String words) throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/full")));
    Outcome outcome = Launch.shell(workspace, "\"$BACKFILE\" " + words + " >/dev/full");
    assertTrue(
        outcome.err().startsWith("backfile: stdout: the output cannot be written: "),
        outcome.err());
    assertEquals(1, outcome.err().lines().count(), outcome.err());
    assertEquals(2, outcome.code());
  }

  /** The reader is gone before the first line, and after it. */
  @ParameterizedTest
  @ValueSource(strings = {"list | :", "list --jsonl | head -1", "--help | :"})
  void aClosedPipeEndsQuietlyAndWell(String line) throws Exception {
    if (line.contains("head")) {
      writeMany();
      workspace.run("index");
    }
    String script = "{ \"$BACKFILE\" " + line.replace(" |", "; echo $? >code; } |");
    Outcome outcome = Launch.shell(workspace, script);
    assertEquals("", outcome.err());
    assertEquals("0\n", Files.readString(workspace.folder().resolve("code")));
  }

  @Test
  void commandsFromAFolderAreAProblemOfStandardInput() throws Exception {
    Outcome outcome = Launch.shell(workspace, "\"$BACKFILE\" <posts");
    assertEquals(
        new Outcome("", "backfile: stdin: the command lines cannot be read\n", 2), outcome);
  }

  /** A new index is made beside the old one; a change is made in it. */
  @ParameterizedTest
  @ValueSource(strings = {"--full", "--quiet"})
  void theOldIndexAnswersDuringAnUpdateAndAfterItWasKilled(String option) throws Exception {
    writeMany();
    Outcome old = new Outcome("old\t\tOld\t\n", "", 0);
    try (Launch update = Launch.backfile(workspace, "index", option)) {
      update.pauseWhen(() -> isHalfWay(option));
      assertEquals(old, workspace.run("list"));
      update.kill();
    }
    assertEquals(old, workspace.run("list"));
    assertEquals(0, workspace.run("index").code());
    assertEquals(List.of("index.db", "index.db.lock"), indexFolder());
    assertEquals(new Outcome(MANY + 1 + "\n", "", 0), workspace.run("count"));
  }

  @Test
  void twoUpdatesOfOneIndexWaitForEachOther() throws Exception {
    workspace.write("posts/new.md", "The ferry.\n");
    List<Launch> updates = new ArrayList<>();
    try (FileChannel channel = open(index().resolveSibling("index.db.lock"));
        FileLock lock = channel.lock()) {
      for (int i = 0; i < 2; i++) {
        Launch update = Launch.backfile(workspace, "index");
        updates.add(update);
        update.awaitWhileRunning(() -> update.err().contains("waiting for it\n"));
      }
      assertTrue(lock.isValid());
    }
    String said = "";
    for (Launch update : updates) {
      Outcome outcome = update.end();
      assertEquals(0, outcome.code(), outcome.err());
      said += outcome.err();
    }
    assertTrue(said.contains("2 posts, 1 new") && said.contains("2 posts, 0 new"), said);
  }

  @Test
  void archivesIndexedAtOnceAreAllKnown() throws Exception {
    List<Launch> updates = new ArrayList<>();
    List<String> names = List.of("first", "second", "third");
    Path data = index().getParent().getParent();
    try (FileChannel channel = open(data.resolve("archives.lock"));
        FileLock lock = channel.lock()) {
      for (String name : names) {
        workspace.write(name + "/one.md", "The ferry.\n");
        Launch update = Launch.backfile(workspace, "index", name);
        updates.add(update);
        update.awaitWhileRunning(() -> Files.exists(data.resolve(name + "/index.db")));
      }
      assertTrue(lock.isValid());
    }
    for (Launch update : updates) {
      assertEquals(0, update.end().code());
    }
    List<String> known = workspace.run("archives", "--fields", "name").out().lines().toList();
    assertEquals("posts", known.get(3));
    assertEquals(names, known.subList(0, 3).stream().sorted().toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--full", "--quiet"})
  void aFullDiskLeavesTheOldIndex(String option) throws Exception {
    writeMany();
    Outcome outcome =
        withMount(
            "tmpfs -o size=1m tmpfs small",
            "cp old.db small/index.db; \"$BACKFILE\" index posts --db small/index.db "
                + option
                + "; echo $?; ls small; \"$BACKFILE\" count --db small/index.db");
    String index = workspace.folder().resolve("small/index.db").toString();
    assertEquals("2\nindex.db\nindex.db.lock\n1\n", outcome.out(), outcome.err());
    assertEquals(
        "backfile: "
            + index
            + ": no space left on the disk; the index is as it was\n"
            + "backfile: try another place: --db FILE\n",
        outcome.err());
  }

  @Test
  void aReadOnlyArchiveIsIndexedAndReadOnlyIndexRead() throws Exception {
    Outcome outcome =
        withMount(
            "none -o bind posts posts && mount -o remount,bind,ro posts",
            "! touch posts/x 2>nowhere && \"$BACKFILE\" index posts --full --quiet && ls posts");
    assertEquals(new Outcome("old.md\n", "", 0), outcome);
  }

  /** A pipe stands for the devices, which a test must not put at risk. */
  @ParameterizedTest
  @ValueSource(strings = {"list", "index posts", "index posts --full"})
  void whatIsNoFileIsNeverReplaced(String words) throws Exception {
    String script = "mkfifo pipe.db && \"$BACKFILE\" " + words + " --db pipe.db";
    Outcome outcome = Launch.shell(workspace, script + "; echo $?; test -p pipe.db && ls");
    assertEquals("2\npipe.db\nposts\n", outcome.out());
    assertTrue(outcome.err().contains("/pipe.db: this is a device or a pipe, "), outcome.err());
  }

  @Test
  void anIndexOnAReadOnlyDiskIsReadAndNotWritten() throws Exception {
    Outcome outcome =
        withMount(
            "none -o bind small small && mount -o remount,bind,ro small",
            "\"$BACKFILE\" count --db small/index.db; \"$BACKFILE\" index posts --db small/index.db");
    assertEquals("1\n", outcome.out());
    String where = "backfile: " + workspace.folder().resolve("small/index.db") + ": ";
    assertTrue(
        outcome.err().startsWith(where + "the index cannot be written here: "), outcome.err());
    assertTrue(outcome.err().endsWith("backfile: try another place: --db FILE\n"), outcome.err());
    assertEquals(2, outcome.code());
  }

  /** Where mounts are allowed, also to a user who is root in a namespace only. */
  private Outcome withMount(String mount, String script) throws Exception {
    Files.createDirectories(workspace.folder().resolve("small"));
    Files.copy(index(), workspace.folder().resolve("old.db"));
    Files.copy(index(), workspace.folder().resolve("small/index.db"));
    workspace.write("script", "mount -t " + mount + " || exit 77\n" + script + "\n");
    String unshare = "if unshare -m true; then exec unshare -m sh script; fi; ";
    Outcome outcome = Launch.shell(workspace, unshare + "exec unshare -rm sh script");
    assumeTrue(outcome.code() != 77 && !outcome.err().contains("unshare"), outcome.err());
    return outcome;
  }

  private void writeMany() {
    for (int i = 0; i < MANY; i++) {
      String words = ("quay" + i + " ").repeat(100);
      String text = "---\ntitle: " + words + "\n---\n" + words.repeat(10) + "\n";
      workspace.write("posts/new-" + i + ".md", text);
    }
  }

  /** Whether a part is written already; nothing of it is in the index yet. */
  private boolean isHalfWay(String option) throws IOException {
    Path part = index().resolveSibling(option.equals("--full") ? "index.db.new" : "index.db-wal");
    return Files.exists(part) && Files.size(part) > 0;
  }

  private Path index() {
    return workspace.home().resolve("data/backfile/posts/index.db");
  }

  private List<String> indexFolder() throws IOException {
    try (var files = Files.list(index().getParent())) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static FileChannel open(Path file) throws IOException {
    return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }
}
