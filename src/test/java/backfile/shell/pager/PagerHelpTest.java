package backfile.shell.pager;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagerHelpTest {
  @ParameterizedTest
  @ValueSource(ints = {20, 40, 75, 76, 200})
  void everyLineFits(int columns) {
    for (String line : PagerHelp.lines(columns)) {
      assertTrue(line.length() <= columns, line);
    }
  }
}
