package backfile.command.session;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts that stand in a line or between tabs; the name of a file may hold a line end. The escapes
 * are those of tab-separated output.
 */
public final class OneLine {
  private static final Pattern ESCAPE = Pattern.compile("\\\\(u\\p{XDigit}{4}|.)", Pattern.DOTALL);

  private OneLine() {}

  /** The text without line ends and tabs; nearly every one is as it was. */
  public static String of(String text) {
    return text.replace("\\", "\\\\")
        .replace("\n", "\\n")
        .replace("\r", "\\r")
        .replace("\t", "\\t");
  }

  /** The text that {@link #of} was given, or that a tab-separated line shows. */
  public static String undo(String line) {
    if (line.indexOf('\\') < 0) {
      return line;
    }
    StringBuilder text = new StringBuilder(line.length());
    Matcher escape = ESCAPE.matcher(line);
    while (escape.find()) {
      escape.appendReplacement(text, Matcher.quoteReplacement(meant(escape.group(1))));
    }
    return escape.appendTail(text).toString();
  }

  private static String meant(String escaped) {
    return switch (escaped.charAt(0)) {
      case 'n' -> "\n";
      case 'r' -> "\r";
      case 't' -> "\t";
      case 'u' -> escaped.length() < 5 ? "u" : Character.toString(hexadecimal(escaped));
      default -> escaped;
    };
  }

  private static int hexadecimal(String escaped) {
    return Integer.parseInt(escaped.substring(1), 16);
  }
}
