package backfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a start loads, and from where: nothing else fails where it loads more, but it is slower. */
class ClassArchiveIT {
  private static final Path PACKAGED = Path.of("target/backfile").toAbsolutePath();

  @TempDir Path folder;

  @Test
  void aListTakesItsClassesFromTheArchive() throws Exception {
    assumeTrue(isMade(), "this Java makes no class archives");
    assertEquals(0, list("-Xlog:disable"));
    Path loaded = folder.resolve("loaded.txt");
    assertEquals(0, list("-Xlog:class+load=info:file=" + loaded));
    List<String> lines = Files.readAllLines(loaded);
    for (String type :
        List.of(
            "backfile.command.list.ListCommand",
            "picocli.CommandLine",
            "org.sqlite.core.NativeDB")) {
      assertTrue(
          lines.stream().anyMatch(line -> line.contains(" " + type + " source: shared objects")),
          type);
    }
  }

  @Test
  void aListLoadsNoTerminalAndNoReaderOfPosts() throws Exception {
    assertEquals(0, list("-Xlog:disable"));
    Path loaded = folder.resolve("loaded.txt");
    assertEquals(0, list("-Xshare:off -Xlog:class+load=info:file=" + loaded));
    List<String> lines = Files.readAllLines(loaded);
    assertTrue(
        lines.stream().anyMatch(line -> line.contains(" backfile.command.list.ListCommand ")));
    for (String library : List.of("org.jline.", "org.jsoup.", "org.yaml.", "org.commonmark.")) {
      assertEquals(List.of(), lines.stream().filter(line -> line.contains(" " + library)).toList());
    }
  }

  private static boolean isMade() throws IOException {
    try (Stream<Path> files = Files.list(PACKAGED.resolve("lib"))) {
      return files.anyMatch(file -> file.toString().endsWith(".jsa"));
    }
  }

  /** The exit code of a list of the sample archive, which the first one indexes. */
  private int list(String javaOption) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(PACKAGED.resolve("bin/backfile").toString(), "-A", "demo", "list")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("BACKFILE_JAVA_OPTS", javaOption);
    for (String kind : List.of("CACHE", "CONFIG", "DATA", "STATE")) {
      builder.environment().put("XDG_" + kind + "_HOME", folder.toString());
    }
    return builder.start().waitFor();
  }
}
