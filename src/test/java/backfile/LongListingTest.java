package backfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backfile.command.Commands;
import backfile.command.Failures;
import backfile.command.session.GlobalOptions;
import backfile.command.session.Session;
import backfile.command.session.Surroundings;
import backfile.view.ResultStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** A listing passes its rows on as they are found, and keeps none of them. */
class LongListingTest {
  private static final int POSTS = 200_000;

  /** What a listing that kept its rows would need many times over. */
  private static final long GROWTH = 8L << 20;

  private static final Workspace WORKSPACE = Workspace.open();

  /** One post that was read, and many like it that were not. */
  @BeforeAll
  static void makePosts() throws SQLException {
    WORKSPACE.write("posts/ferry.md", "---\ntitle: A ferry\nid: 1\n---\nIt came early.\n");
    WORKSPACE.run("index", "posts");
    String file = WORKSPACE.home().resolve("data/backfile/posts/index.db").toString();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      List<String> columns = new ArrayList<>();
      try (var rows = statement.executeQuery("SELECT name FROM pragma_table_info('post')")) {
        while (rows.next()) {
          columns.add(rows.getString(1));
        }
      }
      String all = String.join(", ", columns);
      statement.executeUpdate(
          ("WITH RECURSIVE n (i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < %d)"
                  + " INSERT INTO post (%s) SELECT %s FROM n, (SELECT * FROM post)")
              .formatted(
                  POSTS,
                  all,
                  all.replaceFirst("\\bpost_id\\b", "post_id + i")
                      .replaceFirst("\\bpath\\b", "'posts/of/' || i || '.md'")));
    }
  }

  @AfterAll
  static void removeWorkspace() {
    WORKSPACE.close();
  }

  /** Looks at what the program holds when the output has grown by so many bytes. */
  private static final class Watch extends OutputStream {
    private static final long STEP = 4L << 20;

    private long size;
    private final List<Long> held = new ArrayList<>();

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) {
      size += length;
      if (size / STEP >= held.size()) {
        Runtime runtime = Runtime.getRuntime();
        runtime.gc();
        held.add(runtime.totalMemory() - runtime.freeMemory());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "list --jsonl",
        "list --json",
        "list --csv",
        "list --tsv",
        "list --paths",
        "list -0",
        "export --to - --as wxr",
        "export --to-opensearch -"
      })
  void nothingGrowsWithTheListing(String line) {
    Watch watch = new Watch();
    Surroundings known =
        WORKSPACE.surroundings(
            "", OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
    assertEquals(0, Main.run(line.split(" ", -1), with(known, new ResultStream(watch))));
    assertTrue(watch.size > POSTS * 10L, "only " + watch.size + " bytes were printed");
    long growth = watch.held.get(watch.held.size() - 1) - watch.held.get(0);
    assertTrue(growth < GROWTH, watch.held.toString());
  }

  /** The first write stops the search for further rows: were all read before, it came too late. */
  @Test
  void rowsAreWrittenBeforeTheLastIsRead() {
    OutputStream nowhere = OutputStream.nullOutputStream();
    Session[] sessions = new Session[1];
    ResultStream out =
        new ResultStream(
            new OutputStream() {
              @Override
              public void write(int b) {
                sessions[0].interrupt();
              }
            });
    GlobalOptions options = new GlobalOptions();
    Surroundings known = WORKSPACE.surroundings("", nowhere, nowhere);
    try (Session session = new Session(with(known, out), options)) {
      sessions[0] = session;
      Commands.Entry list = Commands.findAlone("list").orElseThrow();
      CommandLine command = list.commandLine(session);
      command.setExecutionExceptionHandler(new Failures(session));
      assertEquals(130, command.execute("--jsonl"));
    }
  }

  private static Surroundings with(Surroundings known, ResultStream out) {
    return new Surroundings(
        known.in(),
        out,
        known.err(),
        known.environment(),
        known.folder(),
        known.terminals(),
        known.columns(),
        known.rows());
  }
}
