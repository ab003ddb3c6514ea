package backfile.shell.screen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.BooleanSupplier;
import org.jline.terminal.Terminal;
import org.jline.utils.NonBlockingReader;

/**
 * Reads keys, each as all the characters that a terminal sends for it: a key that nobody knows is
 * then one key, and its characters are not taken for others.
 *
 * <p>Source: ECMA-48, section 5.4, for where a control sequence ends.
 */
public final class KeyReader {
  /** What a terminal sends before a paste. */
  public static final String PASTE = "\033[200~";

  private static final String PASTE_END = "\033[201~";
  private static final char ESCAPE = '\033';

  /** Milliseconds in which the rest of a key follows its Esc, also over a slow line. */
  public static final long REST_OF_A_KEY = 60;

  /**
   * Milliseconds after which the reader is let go for a moment: a terminal is closed then only, and
   * whoever waits looks whether a key is still wanted.
   *
   * <p>JLine's own reader (4.5.0, {@code PumpThread}) looks up each 100 ms. If it does in the
   * moment in which it is let go, it forgets that it is asked again, and a key is then heard only
   * when it is let go the next time. So these are few, and do not fall on its own.
   */
  public static final long BREATH = 30;

  private final NonBlockingReader reader;
  private final BooleanSupplier closed;
  private final long restOfAKey;
  private String pasted = "";

  public KeyReader(Terminal terminal) {
    this(terminal, () -> false);
  }

  /**
   * A reader that somebody else follows on the same terminal.
   *
   * @param closed whether keys are for others from now on; one that is awaited is then left to them
   */
  public KeyReader(Terminal terminal, BooleanSupplier closed) {
    this(terminal, closed, REST_OF_A_KEY);
  }

  KeyReader(Terminal terminal, BooleanSupplier closed, long restOfAKey) {
    this.reader = terminal.reader();
    this.closed = closed;
    this.restOfAKey = restOfAKey;
  }

  /**
   * Waits for a key; {@code ""} where there are none any more. What is pasted is read with {@link
   * #PASTE}, wanted or not, so that nobody takes its characters for keys.
   */
  public String read() {
    String key = isPressed() ? key(next(0)) : "";
    pasted = key.equals(PASTE) ? readPaste() : "";
    return key;
  }

  /** Waits for the first character of a key, and leaves it where it is. */
  private boolean isPressed() {
    try {
      int c = NonBlockingReader.READ_EXPIRED;
      while (c == NonBlockingReader.READ_EXPIRED && !closed.getAsBoolean()) {
        c = reader.peek(BREATH);
      }
      return c >= 0 && !closed.getAsBoolean();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String key(int first) {
    if (first != ESCAPE) {
      return first < 0 ? "" : character((char) first);
    }
    StringBuilder key = new StringBuilder().append(ESCAPE);
    int second = next(restOfAKey);
    while (second == ESCAPE) {
      second = next(restOfAKey);
    }
    if (second >= 0) {
      key.append(character((char) second));
      rest(key, second);
    }
    return key.toString();
  }

  private String character(char first) {
    return Character.isHighSurrogate(first)
        ? new String(new char[] {first, (char) next(restOfAKey)})
        : String.valueOf(first);
  }

  private void rest(StringBuilder key, int second) {
    if (second == 'O') {
      append(key);
    } else if (second == '[') {
      int last = append(key);
      // The console of Linux has another bracket there.
      last = last == '[' ? append(key) : last;
      while (last >= 0x20 && last < 0x40) {
        last = append(key);
      }
    }
  }

  private int append(StringBuilder key) {
    int c = next(restOfAKey);
    if (c >= 0) {
      key.append((char) c);
    }
    return c;
  }

  /** What was pasted, after {@link #PASTE}. */
  public String paste() {
    return pasted;
  }

  private String readPaste() {
    StringBuilder text = new StringBuilder();
    int c = 0;
    while (c >= 0 && text.indexOf(PASTE_END, text.length() - PASTE_END.length()) < 0) {
      c = next(0);
      text.append(c < 0 ? "" : String.valueOf((char) c));
    }
    int end = text.indexOf(PASTE_END);
    return end < 0 ? text.toString() : text.substring(0, end);
  }

  /** Below 0 where none comes in time, or none at all; 0 milliseconds are as many as it takes. */
  private int next(long milliseconds) {
    try {
      int c = reader.read(milliseconds > 0 ? milliseconds : BREATH);
      while (milliseconds == 0 && c == NonBlockingReader.READ_EXPIRED) {
        c = reader.read(BREATH);
      }
      return c;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
