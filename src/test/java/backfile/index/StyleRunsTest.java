package backfile.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backfile.text.Style;
import backfile.text.StyledRun;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StyleRunsTest {
  private static final String TEXT = "😀 an old 𝒳 tram";

  @Test
  void charactersAreCountedAsSqliteCountsThem() {
    List<StyledRun> runs =
        List.of(
            new StyledRun(Style.STRONG, 0, 12),
            new StyledRun(Style.EMPHASIS, 3, 5),
            new StyledRun(Style.CODE, 13, 17));
    assertEquals(Optional.of("0**10 2*2 11`4"), StyleRuns.write(runs, TEXT));
    assertEquals(runs, StyleRuns.read("0**10 2*2 11`4", TEXT));
  }

  @Test
  void noRunsAreNothing() {
    assertEquals(Optional.empty(), StyleRuns.write(List.of(), TEXT));
    assertEquals(List.of(), StyleRuns.read(null, TEXT));
  }

  @Test
  void whatIsWrittenByOthersEndsWithTheText() {
    assertEquals(
        List.of(new StyledRun(Style.EMPHASIS, 3, TEXT.length())),
        StyleRuns.read("2*999999999 x 3*y", TEXT));
  }
}
