package backfile.post.matter;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileMatterTest {
  static Stream<String> refused() {
    return Stream.of(
        yaml(bomb(9, 10)),
        yaml(bomb(24, 2)),
        yaml("a: &a " + "x".repeat(50_000) + "\nb: [" + "*a, ".repeat(1000) + "]\n"),
        yaml("a: &a [*a]\n"),
        yaml("a: " + "[".repeat(10_000) + "]".repeat(10_000) + "\n"),
        yaml("a: " + "{a: ".repeat(10_000) + "\n"),
        yaml("a: " + "- ".repeat(10_000) + "\n"),
        yaml("a: " + "[".repeat(5 << 20) + "\n"),
        yaml("a: !!javax.script.ScriptEngineManager [!!java.net.URL [\"http://a.example\"]]\n"),
        yaml("a: !<tag:yaml.org,2002:java.lang.Runtime> x\n"),
        "+++\na = " + "[".repeat(10_000) + "]".repeat(10_000) + "\n+++\n",
        "+++\na = " + "[']', ".repeat(10_000) + "\n+++\n",
        "+++\na = " + "{a = ".repeat(10_000) + "\n+++\n",
        "+++\n" + "a.".repeat(10_000) + "a = 1\n+++\n",
        "+++\n[" + "a.".repeat(10_000) + "a]\n+++\n",
        "{\"a\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}",
        "{\"a\":".repeat(100_000),
        "{\"" + "a".repeat(1 << 20));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void isRefusedInTime(String text) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertThrows(MatterFault.class, () -> Parts.of(text)));
  }

  static Stream<String> endured() {
    return Stream.of(
        "---\n".repeat(100_000),
        "+++\n".repeat(100_000),
        yaml("a: |\n" + "  x\n".repeat(100_000)),
        yaml("? ".repeat(20) + "a\n"),
        yaml("a: \"" + "\\u0041".repeat(100_000) + "\"\n"),
        yaml(keys(20_000, ": ")),
        "+++\n" + keys(2_000, " = ") + "+++\n",
        "+++\n" + "#x\n".repeat(20_000) + "+++\n",
        "+++\na = [\n" + "\n \n#x\n".repeat(9_000) + "]\n+++\n",
        "<html><" + "meta ".repeat(50_000),
        "<html>" + "<!-- ".repeat(50_000),
        "<html>" + "<title>".repeat(50_000),
        "<html><meta " + "a=\"".repeat(100_000),
        "<html>" + "<".repeat(200_000));
  }

  @ParameterizedTest
  @MethodSource("endured")
  void isReadInTime(String text) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertTrue(Parts.of(text).body().length() <= text.length()));
  }

  @Test
  void aFewAliasesAreFine() throws MatterFault {
    Parts parts = Parts.of(yaml("a: &a [x, y]\nb: *a\nc: *a\n"));
    assertTrue(parts.frontMatter().toJson(java.util.Set.of()).endsWith("\"c\":[\"x\",\"y\"]}"));
  }

  private static String yaml(String matter) {
    return "---\n" + matter + "---\nbody\n";
  }

  private static String bomb(int levels, int width) {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
    for (int level = 1; level < levels; level++) {
      String alias = "*a" + (level - 1) + ", ";
      bomb.append("a" + level + ": &a" + level + " [" + alias.repeat(width) + "]\n");
    }
    return bomb.toString();
  }

  private static String keys(int count, String between) {
    StringBuilder keys = new StringBuilder();
    for (int i = 0; i < count; i++) {
      keys.append("key" + i + between + i + "\n");
    }
    return keys.toString();
  }
}
