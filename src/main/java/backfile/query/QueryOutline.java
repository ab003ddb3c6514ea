package backfile.query;

import backfile.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the parts of a query's text are, for whoever colours it while it is typed.
 *
 * @param pieces in their order, without plain words
 * @param fault where the query stops being one, an index into its text; empty where it is good
 */
public record QueryOutline(List<Piece> pieces, Optional<Integer> fault) {
  /** What may be still to come of a text that is typed, most likely first. */
  public static final List<String> CLOSINGS = List.of("\"", ")", "\")", "))");

  /** The same, and what lacks more than a sign. */
  private static final List<String> ENDINGS = List.of("\"", ")", "\")", "))", " a)", " a))");

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

  /**
   * The outline of a text of which more is typed: what is open in it is no fault.
   *
   * @param reading refuses what is no query, by a {@link ProblemException}
   */
  public static QueryOutline ofTyped(String text, Consumer<String> reading) {
    QueryOutline outline = of(text, reading);
    for (String ending : outline.fault().isPresent() ? ENDINGS : List.<String>of()) {
      QueryOutline ended = of(text + ending, reading);
      if (ended.fault().isEmpty()) {
        return ended;
      }
    }
    return outline;
  }

  /** The outline of a whole text. */
  public static QueryOutline of(String text, Consumer<String> reading) {
    List<Piece> pieces = new ArrayList<>();
    try {
      List<Token> tokens = new QueryLexer(text).tokens();
      for (int i = 0; i < tokens.size() - 1; i++) {
        int start = tokens.get(i).column() - 1;
        int end = Math.min(text.length(), tokens.get(i + 1).column() - 1);
        kind(tokens.get(i)).ifPresent(kind -> pieces.add(new Piece(kind, start, end)));
      }
      reading.accept(text);
      return new QueryOutline(pieces, Optional.empty());
    } catch (ProblemException e) {
      return new QueryOutline(pieces, Optional.of(Math.min(text.length(), at(e, text))));
    }
  }

  /** A fault within a saved query is one of what names it. */
  private static int at(ProblemException e, String text) {
    return e.problem()
        .excerpt()
        .filter(excerpt -> excerpt.text().equals(text))
        .map(excerpt -> excerpt.column() - 1)
        .orElse(Math.max(0, text.indexOf("q:")));
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
