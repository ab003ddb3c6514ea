package backfile.command.session;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A record of a session that can be run again: the lines typed, and as comments what they showed
 * and the lines that could not be run.
 */
public final class Transcript {
  /** More than this is not kept in memory until the line ends, which then stands below it. */
  private static final int MOST_HELD = 1 << 20;

  private static final Pattern CONTROL =
      Pattern.compile("\033\\[[0-?]*[ -/]*[@-~]|\033\\][^\007\033]*(?:\007|\033\\\\)|^.*\r(?=.)");

  private final String name;
  private final OutputStream file;
  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private Optional<String> line = Optional.empty();
  private Optional<IOException> failure = Optional.empty();
  private boolean spilled;
  private int lines;

  /**
   * A record in a file that is open.
   *
   * @param name of the file, as typed
   */
  public Transcript(String name, OutputStream file) {
    this.name = name;
    this.file = file;
  }

  public String name() {
    return name;
  }

  /** How many lines that were typed it has taken. */
  int lines() {
    return lines;
  }

  /** Says what is run now; what is shown before is not kept. */
  synchronized void begin(String newLine) {
    line = Optional.of(newLine.replace('\n', ' '));
    shown.reset();
    spilled = false;
  }

  synchronized void show(byte[] bytes, int start, int length) {
    if (line.isPresent()) {
      shown.write(bytes, start, length);
    }
    if (shown.size() > MOST_HELD) {
      write(comments());
      spilled = true;
    }
  }

  /** What kept it from being written. */
  public Optional<IOException> failure() {
    return failure;
  }

  /**
   * Says that it has ended; gives what kept it from being written.
   *
   * @param worked whether it is to be run again, and is no comment
   */
  synchronized Optional<IOException> end(boolean worked) {
    if (line.isPresent()) {
      String typed = line.get().isEmpty() ? "" : (worked ? "" : "# ") + line.get() + '\n';
      write(spilled ? comments() + typed : typed + comments());
      lines += typed.isEmpty() ? 0 : 1;
    }
    line = Optional.empty();
    return failure;
  }

  /** Drops what is run now. */
  synchronized void forget() {
    line = Optional.empty();
    shown.reset();
  }

  /** What was shown since this was asked last. */
  private String comments() {
    StringBuilder text = new StringBuilder();
    String output = shown.toString(StandardCharsets.UTF_8);
    for (int at = 0; at < output.length(); ) {
      int end = output.indexOf('\n', at);
      end = end < 0 ? output.length() : end;
      String clean = CONTROL.matcher(output.substring(at, end)).replaceAll("").replace("\r", "");
      text.append(clean.isEmpty() ? "#" : "# ").append(clean).append('\n');
      at = end + 1;
    }
    shown.reset();
    return text.toString();
  }

  public void write(String text) {
    try {
      file.write(text.getBytes(StandardCharsets.UTF_8));
      file.flush();
    } catch (IOException e) {
      failure = Optional.of(e);
    }
  }

  /** Ends the record; gives what kept its end from being written. */
  Optional<IOException> close() {
    try {
      file.close();
    } catch (IOException e) {
      return failure.or(() -> Optional.of(e));
    }
    return failure;
  }
}
