package backfile.query;

import backfile.problem.ProblemException;
import backfile.query.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Makes a {@link Query} of what a user typed, by recursive descent, a method per production:
 *
 * <pre>
 * query   = [ or ]
 * or      = and { "OR" and }
 * and     = not { [ "AND" ] not }
 * not     = { "NOT" | "-" } primary
 * primary = "(" or ")" | plain | near | field
 * near    = "NEAR(" plain { plain } [ "," number ] ")"
 * field   = name ":" value { "," value }
 * value   = plain | near | [ end ] ".." [ end ]
 * plain   = word | phrase | prefix | exact | regex
 * word    = a run without blanks and parentheses
 * phrase  = '"' text '"'            (in it, "" is a quote; curly quotes are straight ones)
 * prefix  = word "*" | phrase "*"
 * exact   = "=" ( word | phrase )
 * regex   = "/" pattern "/"         (in it, no blank, and no slash but \/)
 * </pre>
 *
 * A word that the index cuts in several (<code>don't</code>, {@code and/or}, {@code U.S.}) stays
 * one value here. Signs without a letter or digit, such as {@code -} or {@code *}, are left out
 * where other terms stand beside them; alone they are looked for as they are.
 */
public final class QueryParser {
  private static final Pattern ROW = Pattern.compile("@(\\d+(-\\d+)?|all)");

  private static final int DEEPEST = 100;

  private final List<Token> tokens;
  private final DateReader dates;
  private final QueryProblem problem;
  private int next;
  private int depth;

  private QueryParser(String text, QueryClock clock) {
    tokens = new QueryLexer(text).tokens();
    dates = new DateReader(clock);
    problem = new QueryProblem(text);
  }

  /**
   * The tree of a query; blank text is every post.
   *
   * @throws ProblemException at {@code query:COLUMN}, and nothing else whatever the text
   */
  public static Query parse(String text, QueryClock clock) {
    return new QueryParser(text, clock).query();
  }

  private Query query() {
    if (peek() == Kind.END) {
      return new Query.All();
    }
    Query query = or();
    if (peek() == Kind.CLOSE) {
      throw problem.at(token().column(), "this parenthesis closes none");
    }
    return query;
  }

  private Query or() {
    List<Query> parts = new ArrayList<>();
    parts.add(and());
    while (peek() == Kind.OR) {
      next++;
      parts.add(and());
    }
    return Query.or(parts);
  }

  private Query and() {
    List<Query> parts = new ArrayList<>();
    parts.add(not());
    while (peek() != Kind.OR && peek() != Kind.CLOSE && peek() != Kind.END) {
      if (peek() == Kind.AND) {
        next++;
      }
      parts.add(not());
    }
    return withoutPunctuation(Query.and(parts));
  }

  private Query not() {
    boolean negated = false;
    while (peek() == Kind.NOT) {
      next++;
      negated = !negated;
    }
    Query query = primary();
    return negated ? Query.not(query) : query;
  }

  private Query primary() {
    Token token = token();
    return switch (token.kind()) {
      case OPEN -> group();
      case FIELD -> field();
      case NEAR -> near(Query.Scope.ANYWHERE);
      case WORD, PHRASE, PREFIX, EXACT, REGEX -> {
        refuseRow(token);
        next++;
        yield new Query.Text(Query.Scope.ANYWHERE, FieldValues.checkedValue(token, problem));
      }
      case AND, OR, NOT, CLOSE, COMMA, DOTS, VALUE_END, END -> throw missingTerm(token);
    };
  }

  /** Whoever types {@code count @1-5} means posts, and would get those with the words 1 and 5. */
  private void refuseRow(Token token) {
    if (token.kind() == Kind.WORD && ROW.matcher(token.text()).matches()) {
      String what = token.text() + " names rows of the last list, and is no query";
      throw problem.at(token.column(), what, "view " + token.text());
    }
  }

  private Query group() {
    Token open = token();
    next++;
    if (++depth > DEEPEST) {
      throw problem.at(open.column(), "more than " + DEEPEST + " parentheses within each other");
    }
    Query query = or();
    if (peek() != Kind.CLOSE) {
      throw problem.at(open.column(), "this parenthesis is not closed");
    }
    next++;
    depth--;
    return query;
  }

  private Query near(Query.Scope scope) {
    Token name = token();
    int start = ++next;
    while (peek() != Kind.CLOSE) {
      next++;
    }
    return new NearTerms(name, problem).read(scope, tokens.subList(start, next++));
  }

  private Query field() {
    Token name = token();
    next++;
    FieldValues values = new FieldValues(name, dates, problem);
    List<Query> alternatives = new ArrayList<>();
    while (peek() != Kind.VALUE_END) {
      if (peek() == Kind.COMMA) {
        next++;
      } else if (peek() == Kind.NEAR) {
        alternatives.add(near(values.scope()));
      } else {
        alternatives.add(values.query(value()));
      }
    }
    if (alternatives.isEmpty()) {
      throw problem.at(token().column(), name.text() + ": needs a value right after the colon");
    }
    next++;
    return Query.or(alternatives);
  }

  private FieldValues.Raw value() {
    int column = token().column();
    Optional<Token> from = end();
    if (peek() != Kind.DOTS) {
      return new FieldValues.Raw(from, false, Optional.empty(), column);
    }
    next++;
    Optional<Token> to = end();
    if (peek() == Kind.DOTS) {
      throw problem.at(token().column(), "a range has two ends");
    }
    if (from.isEmpty() && to.isEmpty()) {
      throw problem.at(column, "a range needs at least one end");
    }
    return new FieldValues.Raw(from, true, to, column);
  }

  private Optional<Token> end() {
    Token token = token();
    return switch (token.kind()) {
      case WORD, PHRASE, PREFIX, EXACT, REGEX -> {
        next++;
        yield Optional.of(token);
      }
      default -> Optional.empty();
    };
  }

  private ProblemException missingTerm(Token found) {
    Kind before = next == 0 ? Kind.END : tokens.get(next - 1).kind();
    if (before == Kind.AND || before == Kind.OR || before == Kind.NOT) {
      Token operator = tokens.get(next - 1);
      return asWord(operator, operator.text() + " needs a term after it");
    }
    if (found.kind() == Kind.AND || found.kind() == Kind.OR) {
      return asWord(found, found.text() + " needs a term before it");
    }
    return problem.at(
        found.column(), before == Kind.OPEN ? "these parentheses are empty" : "a term is missing");
  }

  private ProblemException asWord(Token operator, String what) {
    return problem.at(operator.column(), what, '"' + operator.text() + "\" to look for the word");
  }

  /** Leaves out the terms that say nothing, unless all of them do. */
  private static Query withoutPunctuation(Query query) {
    if (!(query instanceof Query.And and)) {
      return query;
    }
    List<Query> telling = new ArrayList<>();
    for (Query part : and.parts()) {
      if (!isPunctuation(part instanceof Query.Not not ? not.inner() : part)) {
        telling.add(part);
      }
    }
    return telling.isEmpty() ? query : Query.and(telling);
  }

  private static boolean isPunctuation(Query query) {
    if (!(query instanceof Query.Text text) || text.scope() != Query.Scope.ANYWHERE) {
      return false;
    }
    return (text.value() instanceof Value.Word word && Tokens.onlyPunctuation(word.text()))
        || (text.value() instanceof Value.Phrase phrase && Tokens.onlyPunctuation(phrase.text()));
  }

  private Kind peek() {
    return token().kind();
  }

  private Token token() {
    return tokens.get(next);
  }
}
