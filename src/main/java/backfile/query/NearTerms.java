package backfile.query;

import backfile.problem.ProblemException;
import backfile.query.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Makes a query of what stands in {@code NEAR(…)}. */
final class NearTerms {
  private static final int USUAL_DISTANCE = 10;
  private static final String FORM =
      "NEAR(a b, 5) takes words or phrases, then a comma and how many words may lie between them";

  private final Token name;
  private final QueryProblem problem;
  private final List<Value.Plain> terms = new ArrayList<>();

  NearTerms(Token name, QueryProblem problem) {
    this.name = name;
    this.problem = problem;
  }

  /** {@code inside} is what stands between the parentheses. */
  Query read(Query.Scope scope, List<Token> inside) {
    int comma = 0;
    while (comma < inside.size() && inside.get(comma).kind() != Kind.COMMA) {
      addTerm(inside.get(comma++));
    }
    if (terms.size() < 2 && comma < inside.size()) {
      throw wrong(inside.get(comma));
    }
    if (terms.size() < 2) {
      throw problem.at(name.column(), "NEAR needs two words or more, as in NEAR(a b, 5)");
    }
    return new Query.Near(
        scope,
        terms,
        comma == inside.size()
            ? USUAL_DISTANCE
            : distance(inside.subList(comma + 1, inside.size()), inside.get(comma)));
  }

  private void addTerm(Token token) {
    if (Tokens.isByPart(token.text())) {
      if (Tokens.onlyPunctuation(token.text())) {
        return;
      }
      throw problem.at(token.column(), "NEAR takes no text that is found by part of a word only");
    }
    terms.add(FieldValues.value(token));
  }

  private int distance(List<Token> after, Token comma) {
    String digits = after.size() == 1 ? after.get(0).text() : "";
    boolean valid = !digits.isEmpty() && digits.length() <= 5 && after.get(0).kind() == Kind.WORD;
    for (int i = 0; valid && i < digits.length(); i++) {
      valid = digits.charAt(i) >= '0' && digits.charAt(i) <= '9';
    }
    if (!valid) {
      throw wrong(after.isEmpty() ? comma : after.get(0));
    }
    return Integer.parseInt(digits);
  }

  private ProblemException wrong(Token token) {
    return problem.at(token.column(), FORM);
  }
}
