package backfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ctrl-C and a reader that goes away, as the packaged program meets them. */
class SignalIT {
  private static final Path PACKAGED = Path.of("target/backfile").toAbsolutePath();

  private final Workspace workspace = Workspace.open(new Program.Launched(PACKAGED));

  SignalIT() {
    workspace.run("-A", "demo", "list");
  }

  @AfterEach
  void removeWorkspace() {
    workspace.close();
  }

  private Process start(String script) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder("sh", "-c", script)
            .directory(workspace.folder().toFile())
            .redirectErrorStream(true);
    Program.Launched.setEnvironment(builder.environment(), workspace);
    builder.environment().put("b", PACKAGED.resolve("bin/backfile") + " -A demo");
    return builder.start();
  }

  /** The signal comes when the program has printed, and then waits for more on its input. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "exec $b",
        "exec $b -f -",
        "exec $b -c 'version' -c 'view -'",
        "exec $b -c 'version' -c 'links -'",
        "exec $b -c 'version' -c 'follow -'",
        "exec $b -c 'version' -c 'text -'"
      })
  void interruptIs130(String script) throws IOException, InterruptedException {
    Process process = start(script);
    process.getOutputStream().write("version\n".getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().flush();
    assertTrue(process.getInputStream().read() >= 0);
    new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
    assertTrue(process.waitFor(30, TimeUnit.SECONDS));
    assertEquals(130, process.exitValue());
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(said.matches("ackfile \\S+ \\(Java \\S+\\)\n"), said);
  }

  /** The pipe is read by one who leaves at once; what is printed goes into files. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "list",
        "list --json",
        "search ferry",
        "count",
        "facet year",
        "view 222",
        "links 222",
        "follow 222 --print",
        "export --to - --as wxr",
        "export --to-opensearch -",
        "export --mapping",
        "archives",
        "config",
        "completion zsh",
        "help",
        "help formats",
        "view --help",
        "version",
        "--format-version",
        "-c list -c list",
        "-c 'list | cat' -c list",
        "-c !yes -c list"
      })
  void aClosedPipeIsQuiet(String line) throws IOException, InterruptedException {
    Process process = start("{ $b " + line + " 2>err; echo $? >code; } | true");
    process.getOutputStream().close();
    assertTrue(process.waitFor(30, TimeUnit.SECONDS));
    assertEquals(List.of(line.equals("archives") ? "1" : "0"), lines("code"));
    assertEquals(
        List.of(),
        lines("err").stream().filter(said -> !said.startsWith("settings file")).toList());
  }

  /** What was complete stays; a file that was being written is gone. */
  @ParameterizedTest
  @ValueSource(strings = {"out --as markdown", "out/all.xml", "out --as html"})
  void anInterruptedExportLeavesNoHalfFile(String to) throws Exception {
    for (int i = 0; i < 3_000; i++) {
      workspace.write("posts/%d.md".formatted(i), "# Post %d\n\nA ferry.\n".repeat(20));
    }
    workspace.run("index", "posts");
    Path out = Files.createDirectories(workspace.folder().resolve("out"));
    try (Launch export = Launch.backfile(workspace, ("export --to " + to).split(" ", -1))) {
      export.interruptWhen(() -> !names(out).isEmpty());
      assertEquals(new Workspace.Outcome("", "", 130), export.end());
    }
    for (String name : names(out)) {
      assertFalse(
          name.startsWith(".") || name.equals("all.xml") || name.equals("index.html"), name);
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private List<String> lines(String file) throws IOException {
    return Files.readAllLines(workspace.folder().resolve(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"post-in-list", "post-in-view", "link", "facet-value", "archive"})
  void schemasAreShipped(String name) throws IOException {
    Path file = PACKAGED.resolve("share/schema/" + name + ".schema.json");
    assertEquals(
        Files.readString(Path.of("src/main/schema", name + ".schema.json")),
        Files.readString(file));
    try (Stream<Path> pages = Files.list(PACKAGED.resolve("share/man/man5"))) {
      assertTrue(pages.anyMatch(page -> page.endsWith("backfile-formats.5")));
    }
  }
}
