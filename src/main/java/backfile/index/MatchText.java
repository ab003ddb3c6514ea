package backfile.index;

import backfile.index.Condition.Match;
import backfile.index.Condition.Sql;
import backfile.query.Query;
import backfile.query.Query.Scope;
import backfile.query.Tokens;
import backfile.query.Value;
import java.util.Locale;

/**
 * Makes full-text expressions of what a user looks for. Every text stands in quotes, so that
 * nothing in it is FTS5's syntax; FTS5 cuts it into the same tokens as the posts.
 */
final class MatchText {
  private static final int LONGEST_INITIALS = 5;

  private MatchText() {}

  static Condition of(Query.Text text) {
    Value value = text.value();
    if (value instanceof Value.Prefix prefix && !isByPart(prefix.text())) {
      return Condition.of(match(text.scope(), quoted(prefix.text()) + " *"));
    }
    String words = words(value);
    return isByPart(words)
        ? Condition.of(substring(text.scope(), words))
        : Condition.of(match(text.scope(), spellings(words)));
  }

  private static String words(Value value) {
    if (value instanceof Value.Word word) {
      return word.text();
    }
    if (value instanceof Value.Phrase phrase) {
      return phrase.text();
    }
    if (value instanceof Value.Prefix prefix) {
      return prefix.text();
    }
    throw new IllegalArgumentException("a range is no text: " + value);
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

  /**
   * Whether FTS5 would not find it: it has no token, or is of a script without spaces, in which a
   * token is a whole sentence.
   */
  private static boolean isByPart(String text) {
    if (!Tokens.anyIn(text)) {
      return true;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x0e00 && isUnspaced(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnspaced(int codePoint) {
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }

  private static Sql substring(Scope scope, String text) {
    String pattern = Like.containing(text);
    String found = "EXISTS (SELECT 1 FROM article AS a WHERE a.rowid = post.post_id AND ";
    return switch (scope) {
      case ANYWHERE ->
          new Sql(
              found + "(a.title LIKE ? ESCAPE '\\' OR a.text LIKE ? ESCAPE '\\'))",
              pattern,
              pattern);
      case TITLE -> new Sql(found + "a.title LIKE ? ESCAPE '\\')", pattern);
      case TEXT -> new Sql(found + "a.text LIKE ? ESCAPE '\\')", pattern);
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
