package backfile.clutter.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads names of people out of credits: {@code Ann Lee in Oslo, Bo van Dyck and Cy O'Hara}. What
 * does not look like a name of two words or more is left out.
 */
final class PersonNames {
  private static final int LONGEST = 40;
  private static final int MOST_WORDS = 5;

  private static final Set<String> PARTICLES =
      Set.of(
          ("de da das do dos del della der den di du el al bin ben ibn la le las los ten ter van von"
                  + " vom zu y e af av")
              .split(" "));

  /** No part of a name: these make titles, places and times of two words look like one. */
  private static final Set<String> OTHER_WORDS =
      Set.of(
          ("the a an our all new staff writer writers reporter reporters correspondent editor editors"
                  + " contributor contributors columnist special press news times post journal"
                  + " gazette media service services agency wire team desk bureau newsroom popular"
                  + " demand numbers year years days night january february march"
                  + " july september october november december monday tuesday"
                  + " wednesday thursday friday saturday sunday published updated associated reuters"
                  + " by and or of for from with contributing senior chief guest united international")
              .split(" "));

  private PersonNames() {}

  /** The names, in order, each once. */
  static List<String> of(String list) {
    List<String> names = new ArrayList<>();
    for (String part : parts(list)) {
      name(part).filter(name -> !names.contains(name)).ifPresent(names::add);
    }
    return names;
  }

  /** What stands between commas and words for "and". */
  static List<String> parts(String list) {
    String marked = list.replace(" and ", ",").replace(" & ", ",").replace(" AND ", ",");
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= marked.length(); at++) {
      if (at == marked.length() || marked.charAt(at) == ',') {
        parts.add(marked.substring(start, at).strip());
        start = at + 1;
      }
    }
    return parts;
  }

  /** The name that a part begins with: a place may follow it. */
  static Optional<String> name(String part) {
    String name = part;
    for (String place : new String[] {" in ", " at ", " from ", " for ", " on "}) {
      int at = name.indexOf(place);
      name = at < 0 ? name : name.substring(0, at);
    }
    name = withoutSigns(name.startsWith("and ") ? name.substring(4) : name);
    List<String> words = List.of(name.split(" ", -1));
    boolean known = words.size() >= 2 && words.size() <= MOST_WORDS && name.length() <= LONGEST;
    for (int at = 0; known && at < words.size(); at++) {
      known = isWord(words.get(at), at > 0 && at < words.size() - 1);
    }
    boolean place = City.isKnown(name);
    return known && !place ? Optional.of(TitleCase.of(name)) : Optional.empty();
  }

  private static String withoutSigns(String name) {
    int end = name.length();
    while (end > 0 && " .;:)]".indexOf(name.charAt(end - 1)) >= 0) {
      end--;
    }
    return name.substring(0, end).strip();
  }

  private static boolean isWord(String word, boolean inside) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (word.isEmpty() || OTHER_WORDS.contains(lower)) {
      return false;
    }
    boolean possessive = word.endsWith("'s") || word.endsWith("’s");
    boolean spelled = word.codePoints().allMatch(PersonNames::isLetter);
    boolean capital = Character.isUpperCase(word.codePointAt(0));
    boolean prefixed = word.startsWith("d'") || word.startsWith("al-");
    return spelled && !possessive && (capital || prefixed || (inside && PARTICLES.contains(lower)));
  }

  private static boolean isLetter(int character) {
    return Character.isLetter(character)
        || Character.getType(character) == Character.NON_SPACING_MARK
        || ".'’-".indexOf(character) >= 0;
  }
}
