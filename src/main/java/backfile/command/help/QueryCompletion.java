package backfile.command.help;

import backfile.command.session.Session;
import backfile.index.FacetCount;
import backfile.query.Field;
import backfile.query.LastTerm;
import backfile.query.SavedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a query that is being typed could become: names of fields, and their values. */
final class QueryCompletion {
  private final Session session;

  QueryCompletion(Session session) {
    this.session = session;
  }

  /** The query with another end. */
  List<Suggestion> at(String query) {
    LastTerm term = LastTerm.of(query);
    return term.field().map(field -> values(field, term)).orElseGet(() -> fields(term));
  }

  private List<Suggestion> fields(LastTerm term) {
    List<Suggestion> fields = new ArrayList<>();
    String typed = term.typed();
    if (typed.startsWith("fm.")) {
      List<String> keys = new ArrayList<>();
      session.index().suggestKeys().forEach(key -> keys.add("fm." + key.value() + ":"));
      keys.removeIf(key -> !LastTerm.of(key).before().equals(key));
      return Suggestion.of(keys, "fields", term.before(), typed);
    }
    for (Field field : Field.values()) {
      String name = field == Field.FM ? "fm." : field.word() + ":";
      if (Suggestion.begins(name, typed)) {
        fields.add(new Suggestion(term.before() + name, "fields", field.meaning()));
      }
    }
    return fields;
  }

  private List<Suggestion> values(String name, LastTerm term) {
    Optional<Field> field = Field.find(name);
    if (field.equals(Optional.of(Field.Q))) {
      return saved(term.before(), term.typed());
    }
    List<String> choices = field.map(Field::choices).orElse(List.of());
    if (!choices.isEmpty()) {
      return choices(name, choices, term);
    }
    // How many posts its end has says nothing of a range.
    boolean isRange = term.before().endsWith("..");
    List<Suggestion> values = new ArrayList<>();
    List<FacetCount> found = session.index().suggestValues(name, term.typed(), session.zone());
    String group = Suggestion.group(Suggestion.VALUES, found.size());
    for (FacetCount value : found) {
      // A note is kept as far as it tells it from others.
      boolean isCut = field.equals(Optional.of(Field.CORRECTION)) && value.value().endsWith("…");
      if (LastTerm.canSay(value.value()) && !isCut) {
        String meaning = isRange ? "" : meaning(value);
        values.add(new Suggestion(term.with(value.value()), group, meaning));
      }
    }
    return values;
  }

  private List<Suggestion> choices(String name, List<String> choices, LastTerm term) {
    Map<String, String> meanings = new HashMap<>();
    for (FacetCount value : session.index().suggestValues(name, "", session.zone())) {
      meanings.put(value.value(), meaning(value));
    }
    List<Suggestion> words = new ArrayList<>();
    for (String choice : choices) {
      if (Suggestion.begins(choice, term.typed())) {
        String meaning = meanings.getOrDefault(choice, "");
        words.add(new Suggestion(term.before() + choice, Suggestion.VALUES, meaning));
      }
    }
    return words;
  }

  private static String meaning(FacetCount value) {
    return value.posts() == 0 ? "" : Suggestion.posts(value.posts());
  }

  /** Saved queries by their names. */
  List<Suggestion> saved(String before, String typed) {
    List<Suggestion> names = new ArrayList<>();
    for (SavedQuery saved : session.userData().savedQueries()) {
      if (Suggestion.begins(saved.name(), typed)) {
        names.add(new Suggestion(before + saved.name(), "queries", saved.text()));
      }
    }
    return names;
  }
}
