package backfile.text;

import java.util.Set;
import org.commonmark.node.HtmlInline;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads lists of attributes, {@code {#name .class key="value"}} and kramdown's {@code {: .class}},
 * after a link, a picture, emphasis or code, and at the end of a heading or paragraph.
 */
final class AttributeList implements InlineContentParserFactory {
  private static final String ATTACHED = ")]*_`>";

  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of('{');
  }

  @Override
  public InlineContentParser create() {
    return AttributeList::parse;
  }

  private static ParsedInline parse(InlineParserState state) {
    Scanner scanner = state.scanner();
    int before = scanner.peekPreviousCodePoint();
    StringBuilder read = new StringBuilder();
    do {
      read.append(scanner.peek());
      scanner.next();
    } while (scanner.hasNext() && "{\n".indexOf(scanner.peek()) < 0 && last(read) != '}');
    Position end = scanner.position();
    if (!is(read.toString())) {
      return ParsedInline.none();
    }
    boolean attached = ATTACHED.indexOf(before) >= 0;
    boolean named = ":#.".indexOf(read.substring(1).strip().charAt(0)) >= 0;
    scanner.whitespace();
    boolean ends = !scanner.hasNext();
    if (!attached && !(ends && named)) {
      return ParsedInline.none();
    }
    HtmlInline nothing = new HtmlInline();
    nothing.setLiteral("");
    return ParsedInline.of(nothing, end);
  }

  private static char last(StringBuilder text) {
    return text.charAt(text.length() - 1);
  }

  /** Whether a text in braces holds attributes and nothing else. */
  static boolean is(String text) {
    if (text.length() < 3 || text.charAt(0) != '{' || text.charAt(text.length() - 1) != '}') {
      return false;
    }
    String inside = text.substring(1, text.length() - 1).strip();
    boolean kramdown = inside.startsWith(":") && !inside.startsWith("::");
    String list = kramdown ? inside.substring(1).strip() : inside;
    int at = 0;
    while (at < list.length()) {
      int end = attributeEnd(list, at, kramdown);
      if (end < 0) {
        return false;
      }
      at = end;
      while (at < list.length() && Characters.isBlank(list.charAt(at))) {
        at++;
      }
    }
    return !list.isEmpty();
  }

  /** Whether a list may begin at an index of a text, in which case a backslash keeps it. */
  static boolean mayBegin(String text, int at) {
    int end = at + 1;
    while (end < text.length() && "{}".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end < text.length() && is(text.substring(at, end + 1));
  }

  private static int attributeEnd(String list, int start, boolean bare) {
    boolean marked = list.charAt(start) == '#' || list.charAt(start) == '.';
    int end = nameEnd(list, marked ? start + 1 : start);
    if (end == start || (marked && end == start + 1)) {
      return -1;
    }
    boolean value = !marked && list.startsWith("=", end);
    if (value) {
      end = valueEnd(list, end + 1);
    }
    boolean ended = end == list.length() || (end > 0 && isEnd(list.charAt(end)));
    return ended && (marked || value || bare) ? end : -1;
  }

  private static boolean isEnd(char character) {
    return Characters.isBlank(character) || character == '#' || character == '.';
  }

  private static int nameEnd(String list, int start) {
    int end = start;
    while (end < list.length()
        && (Letters.isLetterOrDigit(list.charAt(end)) || "_-:/".indexOf(list.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }

  private static int valueEnd(String list, int start) {
    boolean quoted = start < list.length() && "\"'".indexOf(list.charAt(start)) >= 0;
    if (quoted) {
      return list.indexOf(list.charAt(start), start + 1) + 1;
    }
    int end = start;
    while (end < list.length() && !Characters.isBlank(list.charAt(end))) {
      end++;
    }
    return end;
  }
}
