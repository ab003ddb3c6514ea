package backfile.shell;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a command line into words at blanks. {@code "…"} and {@code '…'} (at the start of a word)
 * hold blanks together, a backslash takes the next character as it is, and a quote that is never
 * closed runs to the end of the line.
 */
final class ShellWords {
  /**
   * A word in both its readings.
   *
   * @param plain without its quotes and backslashes, as commands take it
   * @param query as the query language takes it: double quotes stay, and a word that held blanks
   *     together by backslashes becomes a phrase
   * @param start where it begins in the line
   * @param end where it ended, without it
   * @param atHome whether it begins with a tilde that stands for the home folder
   */
  record Word(String plain, String query, int start, int end, boolean atHome) {
    /** Whether it stands in the line as it is, without quotes and backslashes. */
    boolean isBare() {
      return plain.length() == end - start;
    }
  }

  private final String line;
  private final List<Word> words = new ArrayList<>();
  private final StringBuilder plain = new StringBuilder();
  private final StringBuilder query = new StringBuilder();
  private int start;
  private boolean inWord;
  private boolean escapedBlank;

  private ShellWords(String line) {
    this.line = line;
  }

  static List<Word> split(String line) {
    return new ShellWords(line).split();
  }

  private List<Word> split() {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      start = inWord ? start : i;
      if (c == ' ' || c == '\t' || c == '\n') {
        endWord(i);
      } else if (c == '"' || (c == '\'' && !inWord)) {
        i = quoted(c, i + 1);
      } else if (c == '\\' && i + 1 < line.length()) {
        escaped(line.charAt(++i));
      } else {
        add(c);
      }
    }
    endWord(line.length());
    return words;
  }

  private void add(char c) {
    inWord = true;
    plain.append(c);
    query.append(c);
  }

  private void escaped(char c) {
    boolean keptForPattern = c != ' ' && isInPattern();
    escapedBlank |= c == ' ';
    inWord = true;
    plain.append(c);
    query.append(keptForPattern ? "\\" : "").append(c);
  }

  /** Whether a slash began a regular expression, which has backslashes of its own. */
  private boolean isInPattern() {
    return query.indexOf("/") == 0
        || query.indexOf("-/") == 0
        || query.indexOf("(/") >= 0
        || query.indexOf(":/") >= 0
        || query.indexOf(",/") >= 0;
  }

  /** Takes the text from {@code start} to the closing quote, whose place it returns. */
  private int quoted(char quote, int start) {
    int found = line.indexOf(quote, start);
    int end = found < 0 ? line.length() : found;
    String text = line.substring(start, end).replace('\n', ' ');
    inWord = true;
    plain.append(text);
    if (quote == '"') {
      query.append('"').append(text).append(found < 0 ? "" : "\"");
    } else {
      query.append(text);
    }
    return end;
  }

  private void endWord(int end) {
    if (inWord) {
      String asked = escapedBlank ? phrase() : query.toString();
      words.add(new Word(plain.toString(), asked, start, end, isAtHome(end)));
      plain.setLength(0);
      query.setLength(0);
      inWord = false;
      escapedBlank = false;
    }
  }

  /** Only outside of quotes, as in other shells; also the value of an option. */
  private boolean isAtHome(int end) {
    int value = line.startsWith("--", start) ? plain.indexOf("=") + 1 : 0;
    int place = start + value;
    return line.startsWith("~", place) && (place + 1 == end || line.startsWith("~/", place));
  }

  /** {@code category:Tech\ Law} means {@code category:"Tech Law"}. */
  private String phrase() {
    String word = plain.toString().replace("\"", "");
    int colon = word.indexOf(':');
    return word.substring(0, colon + 1) + '"' + word.substring(colon + 1) + '"';
  }
}
