package backfile.command.session;

/** Texts kept in files that have one a line; the name of a file may hold a line end. */
public final class OneLine {
  private OneLine() {}

  /** The text without line ends; nearly every one is as it was. */
  public static String of(String text) {
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
  }

  /** The text that {@link #of} was given. */
  static String undo(String line) {
    if (line.indexOf('\\') < 0) {
      return line;
    }
    StringBuilder text = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\' && i + 1 < line.length()) {
        c = line.charAt(++i);
        c = c == 'n' ? '\n' : c == 'r' ? '\r' : c;
      }
      text.append(c);
    }
    return text.toString();
  }
}
