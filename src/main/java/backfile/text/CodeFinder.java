package backfile.text;

import java.util.HashSet;
import java.util.Set;

/** Finds code in a body, which shows tags of templates instead of using them. */
final class CodeFinder {
  private static final String[] ELEMENTS = {"pre", "code", "script", "style"};

  private final String text;
  private final boolean markdown;
  private final Set<String> unclosed = new HashSet<>();

  private CodeFinder(String text, boolean markdown) {
    this.text = text;
    this.markdown = markdown;
  }

  /** Within elements of HTML, fences and grave accents. */
  static CodeFinder ofMarkdown(String text) {
    return new CodeFinder(text, true);
  }

  /** Within elements of HTML. */
  static CodeFinder ofHtml(String text) {
    return new CodeFinder(text, false);
  }

  static boolean mayBegin(char character) {
    return character == '<' || character == '`' || character == '~';
  }

  /** The end of the code that begins at an index; the index itself if none does. */
  int end(int at) {
    if (text.charAt(at) == '<') {
      return elementEnd(at);
    } else if (!markdown) {
      return at;
    }
    int length = after(at) - at;
    if (length > 2 && beginsLine(at)) {
      return fenceEnd(at, length);
    }
    return text.charAt(at) == '`' ? spanEnd(at, length) : at;
  }

  /** The index after the run of equal characters at an index. */
  int after(int at) {
    int end = at + 1;
    while (end < text.length() && text.charAt(end) == text.charAt(at)) {
      end++;
    }
    return end;
  }

  private int elementEnd(int at) {
    for (String name : ELEMENTS) {
      if (text.startsWith(name, at + 1) && !unclosed.contains(name)) {
        int named = at + 1 + name.length();
        boolean whole = named < text.length() && !Letters.isLetterOrDigit(text.charAt(named));
        int end = whole ? text.indexOf("</" + name, named) : at;
        if (end < 0) {
          unclosed.add(name);
        }
        return end < 0 ? at : end;
      }
    }
    return at;
  }

  /** Whether only blanks, and marks of quotes and lists, stand before an index in its line. */
  private boolean beginsLine(int at) {
    int before = at - 1;
    while (before >= 0 && " \t>-*+.0123456789".indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    return before < 0 || text.charAt(before) == '\n';
  }

  private int fenceEnd(int at, int length) {
    int line = text.indexOf('\n', at);
    while (line >= 0) {
      int start = line + 1;
      while (start < text.length() && " \t>".indexOf(text.charAt(start)) >= 0) {
        start++;
      }
      if (start < text.length() && text.charAt(start) == text.charAt(at)) {
        int end = after(start);
        if (end - start >= length) {
          return end;
        }
      }
      line = text.indexOf('\n', start);
    }
    return text.length();
  }

  /** Code within a paragraph, up to as many accents as it began with. */
  private int spanEnd(int at, int length) {
    int end = at + length;
    while (end < text.length()) {
      char character = text.charAt(end);
      int next = end + 1;
      if (character == '`') {
        next = after(end);
        if (next - end == length) {
          return next;
        }
      } else if (character == '\n') {
        while (next < text.length() && " \t\r".indexOf(text.charAt(next)) >= 0) {
          next++;
        }
        if (next < text.length() && text.charAt(next) == '\n') {
          return at;
        }
      }
      end = next;
    }
    return at;
  }
}
