package backfile.shell.browse;

import backfile.index.FacetCount;
import backfile.query.Field;
import backfile.query.Query;
import backfile.query.QueryPrinter;
import backfile.query.Value;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The values of one field after another, each with how many of the posts found have it. */
final class FacetPane {
  static final List<String> FIELDS =
      List.of("category", "author", "host", "year", "month", "publisher", "tag");

  private int field;
  private List<FacetCount> values = List.of();
  private int selected;
  private int top;
  private int height = 1;
  private Optional<Wish.Values> counted = Optional.empty();

  void resize(int newHeight) {
    height = Math.max(1, newHeight);
    scroll();
  }

  String field() {
    return FIELDS.get(field);
  }

  /** Turns to the field after that of now, or to the one before it. */
  void turn(int by) {
    field = Math.floorMod(field + by, FIELDS.size());
    values = List.of();
    counted = Optional.empty();
    selected = 0;
    scroll();
  }

  /** What was counted; the same value stays selected. */
  void show(Wish.Values wish, List<FacetCount> newValues) {
    String before = current().map(FacetCount::value).orElse("");
    values = List.copyOf(newValues);
    counted = Optional.of(wish);
    selected = 0;
    for (int i = 0; i < values.size(); i++) {
      selected = values.get(i).value().equals(before) ? i : selected;
    }
    scroll();
  }

  /** Whether the field's values are known. */
  boolean isCounted() {
    return counted.isPresent();
  }

  List<FacetCount> values() {
    return values;
  }

  int top() {
    return top;
  }

  int selected() {
    return selected;
  }

  Optional<FacetCount> current() {
    return selected < values.size() ? Optional.of(values.get(selected)) : Optional.empty();
  }

  void move(long by) {
    selected = (int) Math.max(0, Math.min(values.size() - 1L, selected + by));
    scroll();
  }

  void page(int by) {
    move((long) by * Math.max(1, height - 1));
  }

  private void scroll() {
    top = Math.max(selected - height + 1, Math.min(top, selected));
    top = Math.max(0, Math.min(top, values.size() - height));
  }

  /** The current value as a term of a query. */
  Optional<String> term() {
    return current().map(count -> term(count.value()));
  }

  private String term(String value) {
    return switch (field()) {
      case "year", "month" -> Field.DATE.word() + ":" + value;
      case "host" -> print(Field.HOST, new Value.Exact(value));
      default -> print(Field.find(field()).orElseThrow(), name(value));
    };
  }

  private static Value.Plain name(String value) {
    boolean plain = value.codePoints().allMatch(Character::isLetterOrDigit);
    return plain ? new Value.Word(value) : new Value.Phrase(value);
  }

  private static String print(Field field, Value.Plain value) {
    return QueryPrinter.print(new Query.FieldMatch(field, value), ZoneOffset.UTC);
  }

  /**
   * A query with the term, or without it where it has it; in place of its opposite where it has
   * that.
   *
   * @param sign {@code "-"} to leave out the posts with the term, else {@code ""}
   */
  static String toggled(String query, String sign, String term) {
    String opposite = sign.isEmpty() ? "-" + term : term;
    String wanted = sign + term;
    Optional<String> rest = without(query, wanted);
    return withBlank(rest.orElseGet(() -> with(without(query, opposite).orElse(query), wanted)));
  }

  private static String with(String query, String term) {
    String before = query.strip();
    return ((hasOuterOr(before) ? "(" + before + ")" : before) + " " + term).strip();
  }

  private static Optional<String> without(String query, String term) {
    String padded = " " + query + " ";
    int found = padded.indexOf(" " + term + " ");
    return found < 0
        ? Optional.empty()
        : Optional.of(
            (padded.substring(0, found) + padded.substring(found + term.length() + 1)).strip());
  }

  /** Whether a term behind the query would belong to the last of its choices alone. */
  private static boolean hasOuterOr(String query) {
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < query.length(); i++) {
      char c = query.charAt(i);
      quoted ^= c == '"';
      depth += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
      if (!quoted && depth == 0 && query.startsWith(" OR ", i)) {
        return true;
      }
    }
    return false;
  }

  /** So that what is typed next is a word of its own. */
  private static String withBlank(String query) {
    return query.isEmpty() ? "" : query + " ";
  }
}
