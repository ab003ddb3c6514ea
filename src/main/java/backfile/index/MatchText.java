package backfile.index;

import backfile.index.Condition.Match;
import backfile.index.Condition.Sql;
import backfile.query.Query;
import backfile.query.Query.Scope;
import backfile.query.Tokens;
import backfile.query.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes full-text expressions of what a user looks for. Every text stands in quotes, so that
 * nothing in it is FTS5's syntax; FTS5 cuts it into the same tokens as the posts.
 */
final class MatchText {
  /** Behind a string in quotes. */
  private static final String BEGINNING = " *";

  private static final int LONGEST_INITIALS = 5;

  private MatchText() {}

  static Condition of(Query.Text text) {
    Value.Plain value = text.value();
    if (value instanceof Value.Regex) {
      return Condition.of(holds(text.scope(), SqlFunctions.REGEX + "(?, {C})", value.text()));
    }
    String words = value.text();
    if (Tokens.isByPart(words)) {
      String like = "{C} LIKE ? ESCAPE '\\'";
      return Condition.of(holds(text.scope(), like, Like.containing(words)));
    }
    if (value instanceof Value.Prefix) {
      return begun(text.scope(), words);
    }
    return value instanceof Value.Exact
        ? exact(text.scope(), words)
        : Condition.of(match(text.scope(), spellings(words)));
  }

  /** The same without a beginning of a word in the full-text match. */
  static Condition toWalk(Query.Text text) {
    String words = text.value().text();
    return text.value() instanceof Value.Prefix && !Tokens.isByPart(words)
        ? Condition.of(begins(text.scope(), words))
        : of(text);
  }

  private static Sql begins(Scope scope, String words) {
    return holds(scope, SqlFunctions.BEGINS + "(?, {C})", words);
  }

  /** FTS5 knows words by their stems only: of the posts that it finds, the words are looked at. */
  private static Condition exact(Scope scope, String words) {
    return new Condition(
        Optional.of(match(scope, quoted(words))),
        Optional.of(holds(scope, SqlFunctions.EXACT + "(?, {C})", words)));
  }

  /**
   * Of the posts that were found by what the last word can go on as, the words are looked at; not
   * of those with a word that is known to begin so.
   */
  private static Condition begun(Scope scope, String words) {
    Beginning beginning = Beginning.of(words);
    Optional<String> certain = beginning.certain().map(MatchText::begun);
    List<String> others = new ArrayList<>();
    beginning.completed().forEach(each -> others.add(quoted(each)));
    if (certain.isEmpty()) {
      others.add(begun(words));
    } else if (others.isEmpty()) {
      return Condition.of(match(scope, certain.get()));
    }
    String possible = "(" + String.join(" OR ", others) + ")";
    Sql begins = begins(scope, words);
    if (certain.isEmpty()) {
      return new Condition(Optional.of(match(scope, possible)), Optional.of(begins));
    }
    Match merelyPossible = match(scope, "(" + possible + " NOT " + certain.get() + ")");
    Match either = match(scope, "(" + certain.get() + " OR " + possible + ")");
    return new Condition(
        Optional.of(either),
        Optional.of(Sql.join(List.of(merelyPossible.toSql().negated(), begins), " OR ")));
  }

  private static String begun(String words) {
    return quoted(words) + BEGINNING;
  }

  /** What marks the matches in a text, as far as the words alone do not tell them. */
  static Optional<Match> marking(Query.Text text) {
    String words = text.value().text();
    if (text.value() instanceof Value.Prefix && !Tokens.isByPart(words)) {
      return Beginning.of(words).certain().map(each -> match(text.scope(), begun(each)));
    }
    return text.value() instanceof Value.Exact ? Optional.empty() : of(text).match();
  }

  /** Whether an expression has the beginning of a word, which takes long among many posts. */
  static boolean hasBeginning(String expression) {
    return expression.contains('"' + BEGINNING);
  }

  static Condition of(Query.Near near) {
    List<String> spellings = new ArrayList<>();
    for (boolean spaced : new boolean[] {false, true}) {
      StringBuilder expression = new StringBuilder("NEAR(");
      for (Value.Plain term : near.terms()) {
        boolean prefix = term instanceof Value.Prefix;
        String words = prefix ? term.text() : respelled(term.text(), spaced);
        expression.append(quoted(words)).append(prefix ? BEGINNING + " " : " ");
      }
      String spelling = expression.toString().stripTrailing() + ", " + near.distance() + ")";
      if (!spellings.contains(spelling)) {
        spellings.add(spelling);
      }
    }
    String all = String.join(" OR ", spellings);
    return Condition.of(match(near.scope(), spellings.size() > 1 ? "(" + all + ")" : all));
  }

  private static Match match(Scope scope, String expression) {
    String column =
        switch (scope) {
          case ANYWHERE -> "";
          case TITLE -> "title : ";
          case TEXT -> "text : ";
        };
    return new Match(column + expression, 1);
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  /** For the mark in a condition, the columns of the scope. */
  private static Sql holds(Scope scope, String condition, String parameter) {
    String found = "EXISTS (SELECT 1 FROM article AS a WHERE a.rowid = post.post_id AND ";
    String title = condition.replace("{C}", "a.title");
    String text = condition.replace("{C}", "a.text");
    return switch (scope) {
      case ANYWHERE -> new Sql(found + "(" + title + " OR " + text + "))", parameter, parameter);
      case TITLE -> new Sql(found + title + ")", parameter);
      case TEXT -> new Sql(found + text + ")", parameter);
    };
  }

  /**
   * {@code U.S.} is the tokens {@code u s}, {@code US} is {@code us}: with initials in it, a text
   * is looked for in both spellings.
   */
  private static String spellings(String text) {
    String joined = respelled(text, false);
    String spaced = respelled(text, true);
    return joined.equals(spaced)
        ? quoted(text)
        : "(" + quoted(joined) + " OR " + quoted(spaced) + ")";
  }

  /** The tokens of a text with all initials spaced ({@code u s}) or joined ({@code us}). */
  private static String respelled(String text, boolean spaced) {
    StringBuilder result = new StringBuilder(text.length() + 8);
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || separates(text.charAt(i))) {
        append(result, text.substring(start, i), spaced);
        result.append(i < text.length() ? text.substring(i, i + 1) : "");
        start = i + 1;
      }
    }
    return result.toString();
  }

  private static boolean separates(char c) {
    return c < 128 && c != '.' && !Character.isLetterOrDigit(c);
  }

  private static void append(StringBuilder result, String word, boolean spaced) {
    if (!isDotted(word) && !isCapitals(word)) {
      result.append(word);
      return;
    }
    String letters = word.replace(".", "").toLowerCase(Locale.ROOT);
    for (int i = 0; i < letters.length(); i++) {
      result.append(spaced && i > 0 ? " " : "").append(letters.charAt(i));
    }
  }

  /** {@code U.S} or {@code U.S.}. */
  private static boolean isDotted(String word) {
    if (word.length() < 3) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (i % 2 == 1 ? word.charAt(i) != '.' : !Character.isLetter(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCapitals(String word) {
    if (word.length() < 2 || word.length() > LONGEST_INITIALS) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < 'A' || word.charAt(i) > 'Z') {
        return false;
      }
    }
    return true;
  }
}
