package backfile.query;

import backfile.problem.ProblemException;
import backfile.query.Token.Kind;
import java.util.List;
import java.util.Optional;

/** Cuts the text of a query into tokens, in one pass. */
final class QueryLexer extends TermLexer {
  /** A query is typed or generated for a search; what is longer is a mistake. */
  static final int LONGEST = 16_000;

  private static final String BARE = "()";

  private final String source;

  QueryLexer(String source) {
    super(source);
    this.source = source;
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

  private void term() {
    char c = text.charAt(at);
    if (c == '(' || c == ')') {
      add(c == '(' ? Kind.OPEN : Kind.CLOSE, String.valueOf(c), at++);
    } else if (quoted(BARE)) {
      return;
    } else if (c == '-' && at + 1 < text.length() && !endsRun(at + 1, ")")) {
      add(Kind.NOT, "-", at++);
    } else if (nearOpens()) {
      near();
    } else {
      run();
    }
  }

  /** A word, an operator, or a field with its values. */
  private void run() {
    int start = at;
    int end = endOfRun(start, BARE);
    String run = text.substring(start, end);
    if (run.equals("NEAR") && text.substring(end).strip().equals("(")) {
      addWord(run, start);
      at = text.length();
      return;
    }
    int colon = FieldName.lengthIn(run);
    Optional<Field> field = Field.find(run.substring(0, colon));
    if (field.isPresent()) {
      if (colon + 1 == run.length()) {
        throw missingValue(run.substring(0, colon), end);
      }
      add(Kind.FIELD, run.substring(0, colon), start);
      at = start + colon + 1;
      values(field.get());
    } else if (colon > 0 && !FieldName.isText(run, colon + 1)) {
      throw problem.unknownField(start + 1, run.substring(0, colon), withClosedQuote(start, end));
    } else {
      at = end;
      word(run, start);
    }
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

  private void values(Field field) {
    String stops = field.takesLists() ? "()," : "()";
    while (true) {
      boolean closed = value(field, stops);
      if ((field.takesLists() || closed) && text.startsWith(",", at)) {
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

  /** Says whether the value has an end of its own, so that a comma after it is none of it. */
  private boolean value(Field field, String stops) {
    if (field.kind() == Field.Kind.TEXT && nearOpens()) {
      near();
      return true;
    }
    if (field.takesPatterns() ? quotedValue(stops) : quotedPhrase()) {
      return true;
    }
    int start = at;
    int end = endOfRun(start, stops);
    String value = text.substring(start, end);
    int dots = field.takesRanges() ? value.indexOf("..") : -1;
    at = dots >= 0 ? start + dots : end;
    if (at > start) {
      addWord(text.substring(start, at), start);
    }
    return false;
  }
}
