package backfile.query;

import backfile.query.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Reads the terms of a query: words, phrases, patterns, and words near one another. */
abstract class TermLexer {
  final String text;
  final QueryProblem problem;
  final List<Token> tokens = new ArrayList<>();
  int at;

  TermLexer(String source) {
    this.problem = new QueryProblem(source);
    this.text = straighten(source);
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

  final boolean quotedPhrase() {
    boolean opens = text.startsWith("\"", at);
    if (opens) {
      phrase();
    }
    return opens;
  }

  /** Reads a phrase, a pattern or an exact text where one begins. */
  final boolean quoted(String stops) {
    return quotedPhrase() || pattern(")", false) || exact(stops);
  }

  /** The same as a field's value, where a pattern may have blanks. */
  final boolean quotedValue(String stops) {
    return quotedPhrase() || pattern("),", true) || exact(stops);
  }

  private boolean pattern(String followers, boolean blanks) {
    int end = Slashes.end(text, at, followers, blanks);
    if (end >= 0) {
      add(Kind.REGEX, Slashes.read(text.substring(at + 1, end - 1)), at);
      at = end;
    }
    return end >= 0;
  }

  private boolean exact(String stops) {
    int start = at;
    if (!text.startsWith("=", start)) {
      return false;
    }
    if (text.startsWith("\"", start + 1)) {
      at++;
      phrase();
    } else {
      int end = endOfRun(start + 1, stops);
      String word = text.substring(start + 1, end);
      if (!Tokens.anyIn(word) || word.startsWith("=")) {
        return false;
      }
      at = end;
      addWord(word, start);
    }
    Token read = tokens.remove(tokens.size() - 1);
    if (read.kind() == Kind.PREFIX) {
      throw problem.at(
          start + 1, "= finds whole words, and so takes no *", text.substring(start + 1, at));
    }
    add(Tokens.anyIn(read.text()) ? Kind.EXACT : Kind.PHRASE, read.text(), start);
    return true;
  }

  /** {@code NEAR(} with anything after it; alone it is text. */
  final boolean nearOpens() {
    return text.startsWith("NEAR(", at) && !text.substring(at + 5).isBlank();
  }

  final void near() {
    int start = at;
    add(Kind.NEAR, "NEAR", start);
    at += 5;
    while (skipBlanks() && text.charAt(at) != ')') {
      int word = at;
      if (text.charAt(at) == '(') {
        throw problem.at(at + 1, "NEAR(a b, 5) takes words and phrases, and no parentheses");
      } else if (text.charAt(at) == ',') {
        add(Kind.COMMA, ",", at++);
      } else if (!quotedPhrase()) {
        at = endOfRun(word, "(),");
        addWord(text.substring(word, at), word);
      }
    }
    if (at == text.length()) {
      throw problem.at(start + 5, "this parenthesis is not closed");
    }
    add(Kind.CLOSE, ")", at++);
  }

  /** Two quotes within a phrase stand for one. */
  final void phrase() {
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

  final void addWord(String word, int start) {
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

  final void add(Kind kind, String tokenText, int start) {
    tokens.add(new Token(kind, tokenText, start + 1));
  }

  final boolean skipBlanks() {
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at < text.length();
  }

  final int endOfRun(int start, String stops) {
    int end = start;
    while (end < text.length() && !endsRun(end, stops)) {
      end++;
    }
    return end;
  }

  final boolean endsRun(int index, String stops) {
    char c = text.charAt(index);
    return isBlank(c) || stops.indexOf(c) >= 0;
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
