package backfile.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ColorChoiceTest {

  private static boolean auto(Audience audience, Map<String, String> environment) {
    return ColorChoice.AUTO.paint(environment, audience).isOn();
  }

  @Test
  void aTerminalIsColouredAndAPipeIsNot() {
    assertEquals(true, auto(Audience.TERMINAL, Map.of("TERM", "xterm")));
    assertEquals(false, auto(Audience.PIPE, Map.of("TERM", "xterm")));
  }

  @Test
  void noColorCountsOnlyWhenNotEmpty() {
    assertEquals(false, auto(Audience.TERMINAL, Map.of("NO_COLOR", "1")));
    assertEquals(true, auto(Audience.TERMINAL, Map.of("NO_COLOR", "", "TERM", "xterm")));
  }

  @Test
  void forceColoursAPipeUnlessItIsZeroOrNoColorIsSet() {
    assertEquals(true, auto(Audience.PIPE, Map.of("CLICOLOR_FORCE", "1")));
    assertEquals(false, auto(Audience.PIPE, Map.of("CLICOLOR_FORCE", "0")));
    assertEquals(false, auto(Audience.PIPE, Map.of("CLICOLOR_FORCE", "1", "NO_COLOR", "1")));
  }

  @Test
  void aTerminalThatNothingIsKnownOfGetsNoStyles() {
    for (String type : List.of("dumb", "unknown", "")) {
      Paint paint = ColorChoice.AUTO.paint(Map.of("TERM", type), Audience.TERMINAL);
      assertEquals("hit", paint.apply(Role.MATCH, "hit"), type);
    }
  }

  @Test
  void aTerminalWithoutColourMarksMatches() {
    for (Map<String, String> environment :
        List.of(
            Map.of("TERM", "vt100"),
            Map.of("TERM", "xterm-mono"),
            Map.of("TERM", "xterm", "NO_COLOR", "1"),
            Map.of("TERM", "xterm", "CLICOLOR", "0"))) {
      Paint paint = ColorChoice.AUTO.paint(environment, Audience.TERMINAL);
      assertEquals("\u001b[1;4mhit\u001b[0m", paint.apply(Role.MATCH, "hit"));
      assertEquals("name", paint.apply(Role.LINK, "name"));
      assertEquals(
          "hit", ColorChoice.AUTO.paint(environment, Audience.PIPE).apply(Role.MATCH, "hit"));
    }
  }

  @Test
  void theFlagBeatsTheEnvironment() {
    assertEquals(true, ColorChoice.ALWAYS.paint(Map.of("NO_COLOR", "1"), Audience.PIPE).isOn());
    assertEquals(
        false, ColorChoice.NEVER.paint(Map.of("CLICOLOR_FORCE", "1"), Audience.TERMINAL).isOn());
  }

  @Test
  void paintEndsItsStyle() {
    assertEquals("\u001b[1;33mhit\u001b[0m", Paint.on().apply(Role.MATCH, "hit"));
    assertEquals("hit", Paint.off().apply(Role.MATCH, "hit"));
    assertEquals("", Paint.on().apply(Role.MATCH, ""));
  }
}
