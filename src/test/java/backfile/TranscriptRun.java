package backfile;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Plays the transcripts of a folder, a test each. With {@code -Dgolden.update=true} the expected
 * lines are rewritten instead. A transcript that takes rights away starts with {@code # not for
 * root}, whom no right stops.
 */
final class TranscriptRun {
  private static final String NOT_FOR_ROOT = "# not for root\n";

  private TranscriptRun() {}

  static Stream<DynamicTest> of(Path folder, Supplier<Program> program) throws IOException {
    List<Path> files = List.of();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> all = Files.list(folder)) {
        files = all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
      }
    }
    return files.stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(), file.toUri(), () -> test(file, program.get())));
  }

  private static void test(Path file, Program program) throws IOException {
    String text = Files.readString(file);
    assumeTrue(!text.startsWith(NOT_FOR_ROOT) || !"root".equals(System.getProperty("user.name")));
    Transcript expected = Transcript.parse(text);
    Transcript got = played(expected, program);
    if (Boolean.getBoolean("golden.update")) {
      if (!got.text().equals(text)) {
        Files.writeString(file, got.text());
      }
      return;
    }
    String differences = differences(expected, got);
    if (!differences.isEmpty()) {
      fail(file + " differs (-Dgolden.update=true rewrites it)\n" + differences);
    }
  }

  static Transcript played(Transcript transcript, Program program) {
    List<Transcript.Part> parts = new ArrayList<>();
    try (Workspace workspace = Workspace.open(program)) {
      Stage stage = new Stage(workspace);
      for (Transcript.Part part : transcript.parts()) {
        parts.add(
            part instanceof Transcript.Step step ? step.withExpected(stage.play(step)) : part);
      }
    }
    return new Transcript(List.copyOf(parts));
  }

  /** Each step that did not leave what was expected, with both; empty when all did. */
  static String differences(Transcript expected, Transcript got) {
    StringBuilder report = new StringBuilder();
    for (int i = 0; i < expected.parts().size(); i++) {
      if (expected.parts().get(i) instanceof Transcript.Step wanted
          && got.parts().get(i) instanceof Transcript.Step found
          && !wanted.expected().equals(found.expected())) {
        report
            .append("line " + wanted.number() + ": $ " + wanted.command() + "\n  expected\n")
            .append(indented(wanted.expected()) + "  got\n")
            .append(indented(found.expected()));
      }
    }
    return report.toString();
  }

  private static String indented(List<String> lines) {
    return lines.isEmpty() ? "    (nothing)\n" : "    " + String.join("\n    ", lines) + "\n";
  }
}
