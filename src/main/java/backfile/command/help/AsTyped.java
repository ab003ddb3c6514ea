package backfile.command.help;

import backfile.query.Folding;
import backfile.query.LastTerm;
import java.util.ArrayList;
import java.util.List;

/**
 * Values of a field in forms that go on from what is typed. Of all words, fish shows only those
 * that are most like it: that begin so, in its case; else those that have its letters in this
 * order. So either all of them are in quotes or none is, and what is typed stays as it is.
 */
final class AsTyped {
  /** What makes fish put no other word in the place of what is typed. */
  private static final String FIXING = "$*?(){}";

  private final LastTerm term;
  private final boolean isOpen;
  private final boolean isFixed;

  private AsTyped(String typed) {
    this.term = LastTerm.of(typed);
    this.isOpen = typed.startsWith("\"", term.before().length());
    this.isFixed = typed.chars().anyMatch(c -> FIXING.indexOf(c) >= 0);
  }

  /** The same words; where they are values, all in one form, which a query reads alike. */
  static List<Suggestion> of(List<Suggestion> words, String typed) {
    AsTyped form = new AsTyped(typed);
    boolean isBegun = form.isOpen || !form.term.typed().isEmpty();
    return isBegun && words.stream().allMatch(form::isValue) ? form.alike(words) : words;
  }

  private boolean isValue(Suggestion word) {
    return term.field().isPresent() && word.isValue() && word.word().startsWith(term.before());
  }

  private List<Suggestion> alike(List<Suggestion> words) {
    boolean quoted = isOpen || (!isFixed && words.stream().anyMatch(this::isQuoted));
    boolean inCase = quoted == isOpen && words.stream().map(this::beginning).distinct().count() < 2;
    List<Suggestion> alike = new ArrayList<>();
    for (Suggestion each : words) {
      String value = inCase ? value(each) : inCaseOfTyped(value(each));
      String mark = quoted || isQuoted(each) ? "\"" : "";
      alike.add(new Suggestion(term.before() + mark + value + mark, each.group(), each.meaning()));
    }
    return alike;
  }

  private boolean isQuoted(Suggestion word) {
    return word.word().startsWith("\"", term.before().length());
  }

  /** The value as it stands within its quotes. */
  private String value(Suggestion word) {
    String rest = word.word().substring(term.before().length());
    return isQuoted(word) ? rest.substring(1, rest.length() - 1) : rest;
  }

  private String beginning(Suggestion word) {
    String value = value(word);
    return value.substring(0, Math.min(value.length(), term.typed().length()));
  }

  /** A query compares values whatever their case and accents. */
  private String inCaseOfTyped(String value) {
    String typed = term.typed();
    String folded = Folding.fold(typed);
    for (int at = 0; at + typed.length() <= value.length(); at++) {
      int end = at + typed.length();
      if (Folding.fold(value.substring(at, end)).equals(folded)) {
        return value.substring(0, at) + typed + value.substring(end);
      }
    }
    return value;
  }
}
