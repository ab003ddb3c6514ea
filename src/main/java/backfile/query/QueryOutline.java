package backfile.query;

import backfile.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the parts of a query's text are, for whoever colours it while it is typed.
 *
 * @param pieces in their order, without plain words
 * @param fault where the query stops being one, an index into its text; empty where it is good
 */
public record QueryOutline(List<Piece> pieces, Optional<Integer> fault) {
  /** What may be still to come of a text that is typed, most likely first. */
  public static final List<String> CLOSINGS = List.of("\"", ")", "\")", "))");

  /** What a piece is to the grammar. */
  public enum Kind {
    /** A field's name with its colon. */
    FIELD,
    OPERATOR,
    PHRASE,
    PATTERN
  }

  /** The characters from {@code start} up to and without {@code end}. */
  public record Piece(Kind kind, int start, int end) {}

  public QueryOutline {
    pieces = List.copyOf(pieces);
  }

  /** The outline of a text of which more is typed: what is open in it is no fault. */
  public static QueryOutline ofTyped(String text, QueryClock clock) {
    QueryOutline outline = of(text, clock);
    for (String closing : outline.fault().isPresent() ? CLOSINGS : List.<String>of()) {
      QueryOutline closed = of(text + closing, clock);
      if (closed.fault().isEmpty()) {
        return closed;
      }
    }
    return outline;
  }

  public static QueryOutline of(String text, QueryClock clock) {
    List<Piece> pieces = new ArrayList<>();
    try {
      List<Token> tokens = new QueryLexer(text).tokens();
      for (int i = 0; i < tokens.size() - 1; i++) {
        int start = tokens.get(i).column() - 1;
        int end = Math.min(text.length(), tokens.get(i + 1).column() - 1);
        kind(tokens.get(i)).ifPresent(kind -> pieces.add(new Piece(kind, start, end)));
      }
      QueryParser.parse(text, clock);
      return new QueryOutline(pieces, Optional.empty());
    } catch (ProblemException e) {
      int column = e.problem().excerpt().map(excerpt -> excerpt.column()).orElse(1);
      return new QueryOutline(pieces, Optional.of(Math.min(text.length(), column - 1)));
    }
  }

  private static Optional<Kind> kind(Token token) {
    return switch (token.kind()) {
      case FIELD -> Optional.of(Kind.FIELD);
      case OPEN, CLOSE, AND, OR, NOT, NEAR, DOTS, COMMA -> Optional.of(Kind.OPERATOR);
      case PHRASE -> Optional.of(Kind.PHRASE);
      case REGEX, EXACT, PREFIX -> Optional.of(Kind.PATTERN);
      default -> Optional.empty();
    };
  }
}
