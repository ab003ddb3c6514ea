package backfile.query;

import backfile.problem.Nearest;
import backfile.query.Query.Part;
import backfile.query.Query.Scope;
import backfile.query.Query.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** Makes a query of a field's name and one of its values, as the field's kind asks. */
final class FieldValues {
  /**
   * One value as it was typed.
   *
   * @param range whether dots were typed; if not, {@code from} is the value
   * @param column where it begins
   */
  record Raw(Optional<Token> from, boolean range, Optional<Token> to, int column) {}

  private final Token name;
  private final Field field;
  private final DateReader dates;
  private final QueryProblem problem;

  FieldValues(Token name, DateReader dates, QueryProblem problem) {
    this.name = name;
    this.field = Field.find(name.text()).orElseThrow();
    this.dates = dates;
    this.problem = problem;
  }

  Query query(Raw raw) {
    return switch (field.kind()) {
      case TEXT -> new Query.Text(scope(), plain(raw));
      case NAME, ADDRESS -> raw.range() ? numbers(raw) : new Query.FieldMatch(field, plain(raw));
      case DATE -> date(raw);
      case NUMBER -> numbers(raw);
      case CHOICE -> choice(raw);
      case SAVED -> saved(raw.from().orElseThrow());
      case KEY -> new Query.FrontMatter(key(name.text(), name.column()), value(raw));
    };
  }

  private Query saved(Token token) {
    if (token.kind() == Token.Kind.PREFIX || !SavedQuery.isName(token.text())) {
      throw problem.at(
          token.column(),
          "no query can be saved so: " + SavedQuery.nameRule(),
          "\"q:" + token.text().replace("\"", "") + "\" to look for the text");
    }
    return new Query.Saved(token.text(), token.column());
  }

  /** Where a text field looks. */
  Scope scope() {
    return field == Field.TITLE ? Scope.TITLE : Scope.TEXT;
  }

  private Query numbers(Raw raw) {
    return new Query.NumberMatch(field, number(raw.from()), number(end(raw)));
  }

  private static Optional<Token> end(Raw raw) {
    return raw.range() ? raw.to() : raw.from();
  }

  private Value value(Raw raw) {
    if (raw.range()) {
      return new Value.Range(raw.from().map(Token::text), raw.to().map(Token::text));
    }
    return plain(raw);
  }

  private Value.Plain plain(Raw raw) {
    return checkedValue(raw.from().orElseThrow(), problem);
  }

  /** The value of a token; a pattern that is none is a problem. */
  static Value.Plain checkedValue(Token token, QueryProblem problem) {
    Value.Plain value = value(token);
    if (value instanceof Value.Regex regex) {
      TextPattern.fault(regex.text())
          .ifPresent(
              fault -> {
                throw problem.at(token.column() + 1 + fault.index(), fault.what());
              });
    }
    return value;
  }

  static Value.Plain value(Token token) {
    return switch (token.kind()) {
      case PHRASE -> new Value.Phrase(token.text());
      case PREFIX -> new Value.Prefix(token.text());
      case EXACT -> new Value.Exact(token.text());
      case REGEX -> new Value.Regex(token.text());
      default -> new Value.Word(token.text());
    };
  }

  private OptionalLong number(Optional<Token> token) {
    if (token.isEmpty()) {
      return OptionalLong.empty();
    }
    String digits = token.get().text();
    boolean valid = !digits.isEmpty() && digits.length() <= 18;
    for (int i = 0; valid && i < digits.length(); i++) {
      valid = digits.charAt(i) >= '0' && digits.charAt(i) <= '9';
    }
    if (!valid || token.get().kind() == Token.Kind.PREFIX) {
      throw problem.at(
          token.get().column(), field.word() + ": takes a number or a range such as 100..200");
    }
    return OptionalLong.of(Long.parseLong(digits));
  }

  private Query date(Raw raw) {
    if (field == Field.DATE && !raw.range()) {
      Optional<Query> day = raw.from().map(Token::text).flatMap(dates::readDayOfYear);
      if (day.isPresent()) {
        return day.get();
      }
    }
    Optional<DateRange> from = raw.from().map(this::date);
    Optional<DateRange> to = (raw.range() ? raw.to() : raw.from()).map(this::date);
    DateRange range = new DateRange(from.flatMap(DateRange::from), to.flatMap(DateRange::until));
    if (range.isEmpty()) {
      throw problem.at(raw.column(), "this range ends before it begins");
    }
    if (field == Field.DATE) {
      return new Query.DateMatch(range);
    }
    if (raw.range()) {
      throw problem.at(raw.column(), field.word() + ": takes one date; a range is date:FROM..TO");
    }
    return new Query.DateMatch(
        field == Field.AFTER
            ? new DateRange(range.from(), Optional.empty())
            : new DateRange(Optional.empty(), range.from()));
  }

  private DateRange date(Token token) {
    Optional<DateRange> date =
        token.kind() == Token.Kind.PREFIX ? Optional.empty() : dates.read(token.text());
    return date.orElseThrow(
        () ->
            problem.at(
                token.column(),
                token.text() + " is no date; a date is one of " + DateReader.ACCEPTED));
  }

  private Query choice(Raw raw) {
    Token token = raw.from().orElseThrow();
    if (field == Field.PUBLISHED) {
      return new Query.Is(isYes(token) ? State.PUBLISHED : State.DRAFT);
    }
    if (field == Field.IS) {
      return new Query.Is(choice(token, State.values()));
    }
    return token.text().regionMatches(true, 0, "fm.", 0, 3)
        ? new Query.HasKey(key(token.text(), token.column()))
        : new Query.Has(choice(token, Part.values()));
  }

  private boolean isYes(Token token) {
    return switch (token.text().toLowerCase(Locale.ROOT)) {
      case "yes", "true", "1" -> true;
      case "no", "false", "0" -> false;
      default -> throw unknownChoice(token);
    };
  }

  private <E extends Enum<E>> E choice(Token token, E[] choices) {
    for (E choice : choices) {
      if (choice.name().equalsIgnoreCase(token.text())) {
        return choice;
      }
    }
    throw unknownChoice(token);
  }

  private RuntimeException unknownChoice(Token token) {
    String what = field.word() + ": takes " + String.join(", ", field.choices());
    if (field == Field.HAS) {
      what += ", fm.KEY";
    }
    Optional<String> nearest = Nearest.to(token.text(), field.choices());
    return nearest.isEmpty()
        ? problem.at(token.column(), what)
        : problem.at(token.column(), what, field.word() + ":" + nearest.get());
  }

  /** The parts of {@code fm.a.b}, without {@code fm}. */
  private List<String> key(String dotted, int column) {
    List<String> parts = new ArrayList<>();
    int start = dotted.indexOf('.') + 1;
    boolean valid = start > 0 && dotted.indexOf('"') < 0;
    while (valid && start <= dotted.length()) {
      int dot = dotted.indexOf('.', start);
      int end = dot < 0 ? dotted.length() : dot;
      valid = end > start;
      parts.add(dotted.substring(start, end));
      start = end + 1;
    }
    if (!valid) {
      throw problem.at(
          column, "a key of the front matter is fm.KEY, or fm.KEY.KEY for a nested one");
    }
    return parts;
  }
}
