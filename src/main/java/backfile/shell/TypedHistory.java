package backfile.shell;

import backfile.view.Printable;
import java.time.Instant;
import org.jline.reader.impl.history.DefaultHistory;

/** Lines typed before, of which the terminal gets none of what would act on it. */
final class TypedHistory extends DefaultHistory {
  /** A text as it may stand in the line: controls are dropped, and tabs are blanks. */
  static String typed(String text) {
    return text.codePoints()
        .map(c -> c == '\t' ? ' ' : c)
        .filter(c -> c == '\n' || !Printable.isDangerous(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Override
  protected EntryImpl createEntry(int index, Instant time, String line) {
    return super.createEntry(index, time, typed(line));
  }
}
