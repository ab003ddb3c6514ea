package backfile.shell.browse;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.jline.utils.AttributedString;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeysHelpTest {
  @ParameterizedTest
  @ValueSource(ints = {20, 40, 79, 80, 200})
  void nothingIsCut(int columns) {
    for (AttributedString line : KeysHelp.lines(columns, new Styles(false, true))) {
      assertFalse(line.toString().contains("…"), line.toString());
    }
  }
}
