package backfile.text;

import java.util.ArrayList;
import java.util.List;

/** Splits text at lines that hold nothing but blanks. */
final class BlankLines {
  private BlankLines() {}

  static List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    int at = 0;
    while ((at = text.indexOf('\n', at)) >= 0) {
      int next = at + 1;
      while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
        next++;
      }
      if (next < text.length() && text.charAt(next) == '\n') {
        parts.add(text.substring(start, at));
        start = next;
      }
      at = next;
    }
    parts.add(text.substring(start));
    return parts;
  }
}
