package backfile.command.help;

import backfile.index.Index;
import backfile.query.Folding;
import java.util.ArrayList;
import java.util.List;

/**
 * What a word that is being typed could become.
 *
 * @param group what kind of word it is, in the plural
 * @param meaning one line, which may be empty
 */
public record Suggestion(String word, String group, String meaning) {
  static final String VALUES = "values";

  /** A group's name where the index has given so many, which may not be all that there are. */
  static String group(String kind, int number) {
    return number < Index.MOST_SUGGESTED ? kind : "first " + number + " " + kind;
  }

  boolean isValue() {
    return group.endsWith(VALUES);
  }

  /** Whether more belongs to the word, such as a field's value, or what is in a folder. */
  public boolean isBeginning() {
    return word.endsWith(":") || word.endsWith(".") || word.endsWith("/");
  }

  /** Whether a word begins as typed, whatever its case, accents and quotes. */
  public static boolean begins(String word, String typed) {
    return bare(word).startsWith(bare(typed));
  }

  private static String bare(String word) {
    return Folding.fold(word).replace("\"", "").replace("\\", "");
  }

  /** Those of the words that begin so, with what stands before each. */
  static List<Suggestion> of(List<String> words, String group, String before, String typed) {
    List<Suggestion> suggestions = new ArrayList<>();
    for (String word : words) {
      if (begins(word, typed)) {
        suggestions.add(new Suggestion(before + word, group, ""));
      }
    }
    return suggestions;
  }

  static String posts(long number) {
    return number == 1 ? "1 post" : number + " posts";
  }
}
