package backfile.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.EOFError;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/** Tells the line editor which command and which word of it the cursor is at. */
final class LineParser implements Parser {
  /** After these a command has to follow. */
  private static final Set<String> OPEN_SIGNS = Set.of("|", "||", "&&");

  /** A line that is not finished asks for another, as in other shells. */
  @Override
  public ParsedLine parse(String line, int cursor, ParseContext context) {
    if (context == ParseContext.ACCEPT_LINE || context == ParseContext.SECONDARY_PROMPT) {
      List<String> lines = lines(line);
      refuseUnfinished(lines.get(lines.size() - 1));
    }
    return parse(line, cursor);
  }

  @Override
  public Line parse(String line, int cursor) {
    List<ShellWords.Word> words = new ArrayList<>();
    int index = -1;
    for (ShellWords.Word word : ShellWords.split(line)) {
      if (index < 0 && cursor < word.start()) {
        index = words.size();
        words.add(new ShellWords.Word("", "", cursor, cursor, false));
      }
      boolean divides = ShellLine.divides(word);
      if (divides && index >= 0) {
        break;
      }
      if (divides && word.end() < cursor) {
        words.clear();
        if (word.plain().equals("|")) {
          words.add(word);
        }
      } else {
        if (index < 0 && cursor <= word.end()) {
          index = words.size();
        }
        words.add(word);
      }
    }
    if (index < 0) {
      index = words.size();
      words.add(new ShellWords.Word("", "", cursor, cursor, false));
    }
    return new Line(line, cursor, List.copyOf(words), index);
  }

  /**
   * The lines of a text in which each is a command line: a line's end within quotes or parentheses
   * is none of them.
   */
  static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      if (isFinished(text.substring(start, end))) {
        lines.add(text.substring(start, end));
        start = end + 1;
      }
    }
    lines.add(text.substring(start));
    return lines;
  }

  private static boolean isFinished(String line) {
    try {
      refuseUnfinished(line);
      return true;
    } catch (EOFError e) {
      return false;
    }
  }

  /** What is open in the last line of a text, in what of it is no program's. */
  private static void refuseUnfinished(String text) {
    String line = ShellLine.commandsOf(text);
    boolean quoted = false;
    int open = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == '\'' && !quoted && beginsWord(line, i)) {
        int end = line.indexOf(c, i + 1);
        i = end < 0 ? line.length() : end;
      } else if (!quoted && (c == '(' || c == ')') && isGrouping(line, i)) {
        open += c == '(' ? 1 : -1;
      }
    }
    if (quoted) {
      throw new EOFError(-1, -1, "a quote is open", "\"");
    }
    if (open > 0) {
      throw new EOFError(-1, -1, "a parenthesis is open", ")", open, ")");
    }
    refuseOpenSign(text);
  }

  private static boolean beginsWord(String line, int index) {
    return index == 0 || Character.isWhitespace(line.charAt(index - 1));
  }

  private static void refuseOpenSign(String text) {
    List<ShellWords.Word> words = ShellWords.split(text);
    String last = words.isEmpty() ? "" : words.get(words.size() - 1).plain();
    if (words.size() > 1 && OPEN_SIGNS.contains(last)) {
      throw new EOFError(-1, -1, "a command is missing", last);
    }
  }

  /** Within a word, or in a pattern between slashes, a parenthesis is a letter like any other. */
  private static boolean isGrouping(String line, int index) {
    int start = index;
    while (start > 0 && line.charAt(start - 1) != ' ') {
      start--;
    }
    String before = line.substring(start, index);
    boolean opens = before.isEmpty() || before.equals("NEAR") || "-(".indexOf(last(before)) >= 0;
    boolean isValue = before.length() > 1 && before.endsWith(":");
    return before.indexOf('/') < 0 && (line.charAt(index) == ')' || opens || isValue);
  }

  private static char last(String text) {
    return text.charAt(text.length() - 1);
  }

  /**
   * A line at the cursor, whose word there ends for the editor at the cursor: what follows stays.
   *
   * @param all the words of the command that the cursor is in; after a bar the first is the bar
   * @param wordIndex of the word at the cursor, which may be empty
   */
  record Line(String line, int cursor, List<ShellWords.Word> all, int wordIndex)
      implements CompletingParsedLine {
    /** As commands take them. */
    @Override
    public List<String> words() {
      List<String> words = new ArrayList<>();
      for (ShellWords.Word word : all) {
        words.add(word.plain());
      }
      return words;
    }

    /** What is typed of the word at the cursor; none of it where that is empty. */
    Optional<ShellWords.Word> typed() {
      return ShellWords.split(word()).stream().findFirst();
    }

    /** Whether the word is the file that output goes to, or input comes from. */
    boolean isFile() {
      return wordIndex > 0 && ShellLine.isRedirection(all.get(wordIndex - 1));
    }

    /** As it stands in the line. */
    @Override
    public String word() {
      return line.substring(all.get(wordIndex).start(), cursor);
    }

    @Override
    public int wordCursor() {
      return word().length();
    }

    @Override
    public int rawWordCursor() {
      return word().length();
    }

    @Override
    public int rawWordLength() {
      return word().length();
    }

    /** What is offered can stand in the line as it is. */
    @Override
    public CharSequence escape(CharSequence candidate, boolean complete) {
      return candidate;
    }
  }
}
