package backfile.shell;

import backfile.view.Printable;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jline.reader.History;
import org.jline.reader.impl.history.DefaultHistory;

/**
 * Lines typed before, of which the terminal gets none of what would act on it. In their file each
 * is one line: the milliseconds since 1970, a colon, and the text with {@code \n} for its breaks; a
 * line without a time, as a person may have written it, is a text as well.
 */
final class TypedHistory extends DefaultHistory {
  private static final Pattern STAMPED = Pattern.compile("(\\d{1,18}):(.*)", Pattern.DOTALL);

  private final HistoryFile file;
  private int unsaved;

  TypedHistory(HistoryFile file) {
    this.file = file;
  }

  /** A text as it may stand in the line: controls are dropped, and tabs are blanks. */
  static String typed(String text) {
    return text.codePoints()
        .map(c -> c == '\t' ? ' ' : c)
        .filter(c -> c == '\n' || !Printable.isDangerous(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Takes the lines of the file; JLine's own way ends at the first that it does not understand. */
  @Override
  public void load() {
    for (String line : file.read()) {
      Matcher stamped = STAMPED.matcher(line);
      boolean isStamped = stamped.matches();
      String text = unescaped(isStamped ? stamped.group(2) : line);
      if (!text.isBlank()) {
        internalAdd(isStamped ? time(stamped.group(1)) : Instant.EPOCH, text);
      }
    }
    unsaved = last() + 1;
  }

  private static Instant time(String milliseconds) {
    try {
      return Instant.ofEpochMilli(Long.parseLong(milliseconds));
    } catch (DateTimeException e) {
      return Instant.EPOCH;
    }
  }

  @Override
  protected void internalAdd(Instant time, String line, boolean isNewOnly) {
    super.internalAdd(time, typed(line), isNewOnly);
  }

  /** Adds to the file what was typed since the last time. */
  @Override
  public void save() {
    Iterator<History.Entry> entries = iterator(Math.max(unsaved, first()));
    while (entries.hasNext()) {
      History.Entry entry = entries.next();
      file.add(entry.time().toEpochMilli() + ":" + escaped(entry.line()));
    }
    unsaved = last() + 1;
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
  }

  /** A backslash at the end stands for itself. */
  private static String unescaped(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) {
        char next = text.charAt(++i);
        plain.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
