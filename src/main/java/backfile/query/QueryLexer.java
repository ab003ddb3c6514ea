package backfile.query;

import backfile.problem.ProblemException;
import backfile.query.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts the text of a query into tokens, in one pass. */
final class QueryLexer {
  /** A query is typed or generated for a search; what is longer is a mistake. */
  static final int LONGEST = 16_000;

  private final String source;
  private final String text;
  private final QueryProblem problem;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  QueryLexer(String source) {
    this.source = source;
    this.problem = new QueryProblem(source);
    this.text = straighten(source);
  }

  List<Token> tokens() {
    if (source.length() > LONGEST) {
      throw new QueryProblem(source.substring(0, LONGEST))
          .at(LONGEST, "a query may have at most " + LONGEST + " characters");
    }
    while (skipBlanks()) {
      term();
    }
    add(Kind.END, "", at);
    return tokens;
  }

  /** One character for one, so that columns stay what they are. */
  private static String straighten(String source) {
    StringBuilder straight = new StringBuilder(source.length());
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if ("“”„‟".indexOf(c) >= 0) {
        straight.append('"');
      } else {
        straight.append(Character.isISOControl(c) ? ' ' : c);
      }
    }
    return straight.toString();
  }

  private void term() {
    char c = text.charAt(at);
    if (c == '(' || c == ')') {
      add(c == '(' ? Kind.OPEN : Kind.CLOSE, String.valueOf(c), at++);
    } else if (c == '"') {
      phrase();
    } else if (c == '-' && at + 1 < text.length() && !endsRun(at + 1, ")")) {
      add(Kind.NOT, "-", at++);
    } else {
      run();
    }
  }

  /** A word, an operator, or a field with its values. */
  private void run() {
    int start = at;
    int end = endOfRun(start, "()");
    String run = text.substring(start, end);
    int colon = fieldNameLength(run);
    if (colon > 0) {
      String name = run.substring(0, colon);
      Optional<Field> field = Field.find(name);
      boolean bare = colon + 1 == run.length();
      if (field.isPresent() && bare) {
        throw missingValue(name, end);
      }
      if (field.isEmpty() && !bare) {
        throw problem.unknownField(start + 1, name, withClosedQuote(start, end));
      }
      if (field.isPresent()) {
        add(Kind.FIELD, name, start);
        at = start + colon + 1;
        values(field.get());
        return;
      }
    }
    at = end;
    word(run, start);
  }

  /** A blank after the colon is the usual slip: the hint is the same without it. */
  private ProblemException missingValue(String name, int end) {
    String what = name + ": needs a value right after the colon";
    at = end;
    boolean more = skipBlanks() && at > end;
    String value = more ? text.substring(at, endOfRun(at, "()\"")) : "";
    return value.isEmpty()
        ? problem.at(end + 1, what)
        : problem.at(end + 1, what, name + ':' + value);
  }

  /** The run, as far as the end of a phrase that begins in it. */
  private String withClosedQuote(int start, int end) {
    int open = text.indexOf('"', start);
    int close = open < 0 || open >= end ? -1 : text.indexOf('"', open + 1);
    return text.substring(start, Math.max(end, close + 1));
  }

  private void word(String run, int start) {
    switch (run) {
      case "AND" -> add(Kind.AND, run, start);
      case "OR" -> add(Kind.OR, run, start);
      case "NOT" -> add(Kind.NOT, run, start);
      default -> addWord(run, start);
    }
  }

  /**
   * The length of the field name that a run begins with, 0 if it is text: a field's name is two or
   * more letters, or {@code fm.} and a key; what follows the colon tells a URL, a Windows path or
   * {@code a::b} apart.
   */
  private static int fieldNameLength(String run) {
    int length = 0;
    if (run.regionMatches(true, 0, "fm.", 0, 3)) {
      length = Math.max(0, run.indexOf(':'));
    } else {
      while (length < run.length() && isAsciiLetter(run.charAt(length))) {
        length++;
      }
    }
    if (length < 2 || length == run.length() || run.charAt(length) != ':') {
      return 0;
    }
    boolean address =
        run.startsWith("//", length + 1)
            || run.startsWith("\\", length + 1)
            || run.startsWith(":", length + 1)
            || run.regionMatches(true, 0, "http:", 0, 5)
            || run.regionMatches(true, 0, "https:", 0, 6);
    return address ? 0 : length;
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private void values(Field field) {
    String stops = field.takesLists() ? "()," : "()";
    while (true) {
      value(field, stops);
      if (field.takesLists() && text.startsWith(",", at)) {
        add(Kind.COMMA, ",", at++);
      } else if (field.takesRanges() && text.startsWith("..", at)) {
        add(Kind.DOTS, "..", at);
        at += 2;
      } else {
        break;
      }
    }
    add(Kind.VALUE_END, "", at);
  }

  private void value(Field field, String stops) {
    if (text.startsWith("\"", at)) {
      phrase();
      return;
    }
    int start = at;
    int end = endOfRun(start, stops);
    String value = text.substring(start, end);
    int dots = field.takesRanges() ? value.indexOf("..") : -1;
    at = dots >= 0 ? start + dots : end;
    if (at > start) {
      addWord(text.substring(start, at), start);
    }
  }

  /** Two quotes within a phrase stand for one. */
  private void phrase() {
    int start = at++;
    StringBuilder phrase = new StringBuilder();
    while (true) {
      int quote = text.indexOf('"', at);
      if (quote < 0) {
        throw problem.at(start + 1, "this quote is not closed");
      }
      phrase.append(text, at, quote);
      at = quote + 1;
      if (!text.startsWith("\"", at)) {
        break;
      }
      phrase.append('"');
      at++;
    }
    String stripped = phrase.toString().strip();
    if (stripped.isEmpty()) {
      throw problem.at(start + 1, "there is nothing between these quotes");
    }
    if (text.startsWith("*", at) && Tokens.anyIn(stripped)) {
      at++;
      add(Kind.PREFIX, stripped, start);
    } else {
      add(Kind.PHRASE, stripped, start);
    }
  }

  private void addWord(String word, int start) {
    int length = word.length();
    while (length > 0 && word.charAt(length - 1) == '*') {
      length--;
    }
    String stem = word.substring(0, length);
    if (length < word.length() && Tokens.anyIn(stem)) {
      add(Kind.PREFIX, stem, start);
    } else {
      add(Kind.WORD, word, start);
    }
  }

  private void add(Kind kind, String tokenText, int start) {
    tokens.add(new Token(kind, tokenText, start + 1));
  }

  private boolean skipBlanks() {
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at < text.length();
  }

  private int endOfRun(int start, String stops) {
    int end = start;
    while (end < text.length() && !endsRun(end, stops)) {
      end++;
    }
    return end;
  }

  private boolean endsRun(int index, String stops) {
    char c = text.charAt(index);
    return isBlank(c) || stops.indexOf(c) >= 0;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
