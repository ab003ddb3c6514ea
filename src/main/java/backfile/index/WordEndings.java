package backfile.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The endings that FTS5's stemmer takes off words. The index knows "publication" as "public" and
 * "play" as "plai": the beginnings "publicat" and "play" stand in it nowhere.
 *
 * <p>Source: M. F. Porter, "An algorithm for suffix stripping", Program 14 (1980).
 */
final class WordEndings {
  private static final List<String> ENDINGS =
      List.of(
          ("s es ies ed ied ing y e ational tional ency ancy izer ably ibly bly ally ently ely ously"
                  + " ization ation ator alism iveness fulness ousness ality ivity ibility ability"
                  + " bility logy icate ative alize icity ical ful ness al ance ence er ic able"
                  + " ible ant ement ment ent sion tion ion ism ate ity ous ive ize ly")
              .split(" "));

  /** After these an {@code e} makes an ending of them, while they are none themselves. */
  private static final List<String> WITHOUT_E =
      List.of("anc", "enc", "abl", "ibl", "at", "iv", "iz");

  /** The stemmer leaves shorter words alone. */
  static final int SHORTEST = 3;

  /**
   * With an ending these are still of the 64 letters above which the stemmer leaves words alone.
   * What is longer is no word that anybody types.
   */
  static final int LONGEST = 56;

  private WordEndings() {}

  /**
   * A word that the stemmer turns into this one, so that what begins with it can be looked for as
   * it is written. There is none where the stemmer leaves no word so, or turns other words into it
   * too: "they" into "thei", "filing" into "file", "sensibility" into "sensibl".
   *
   * @param word of three or more small ASCII letters and digits
   */
  static Optional<String> unstemmed(String word) {
    int measure = measure(word);
    String shorter = word.substring(0, word.length() - 1);
    if (word.endsWith("i")
        || (word.endsWith("s") && measure == 0)
        || word.endsWith("bl")
        || (word.endsWith("e") && measure == 1 && endsShort(shorter))
        || (word.endsWith("ll") && measure > 1)) {
      return Optional.empty();
    }
    if (measure == 0 || endsIn(word, WITHOUT_E)) {
      return Optional.of(word);
    }
    return Optional.of(word + (measure == 1 && endsShort(word) ? "ness" : "e"));
  }

  /**
   * Words whose stems are shorter than this beginning of theirs: the beginning itself where it ends
   * in an ending, and what it is with the rest of each ending that it ends in a part of.
   *
   * @param word of three or more small ASCII letters and digits
   */
  static List<String> completed(String word) {
    List<String> forms = new ArrayList<>();
    if (endsIn(word, ENDINGS)) {
      forms.add(word);
    }
    for (String ending : ENDINGS) {
      for (int begun = 1; begun < ending.length(); begun++) {
        String form = word + ending.substring(begun);
        if (endsIn(word, ending.substring(0, begun)) && !forms.contains(form)) {
          forms.add(form);
        }
      }
    }
    if (endsTwice(word)) {
      forms.add(word + "ing");
    }
    return forms;
  }

  private static boolean endsIn(String word, List<String> endings) {
    return endings.stream().anyMatch(ending -> endsIn(word, ending));
  }

  private static boolean endsIn(String word, String ending) {
    return word.length() > ending.length() && word.endsWith(ending);
  }

  /** {@code stopp}, of which the stemmer takes a letter along with an ending. */
  private static boolean endsTwice(String word) {
    int last = word.length() - 1;
    return word.charAt(last) == word.charAt(last - 1) && "aeiou".indexOf(word.charAt(last)) < 0;
  }

  /** How many times vowels are followed by consonants. */
  private static int measure(String word) {
    int measure = 0;
    for (int i = 1; i < word.length(); i++) {
      measure += isVowel(word, i - 1) && !isVowel(word, i) ? 1 : 0;
    }
    return measure;
  }

  /** Whether the end is a consonant, a vowel and a consonant other than w, x and y. */
  private static boolean endsShort(String word) {
    int last = word.length() - 1;
    return last >= 2
        && !isVowel(word, last)
        && isVowel(word, last - 1)
        && !isVowel(word, last - 2)
        && "wxy".indexOf(word.charAt(last)) < 0;
  }

  private static boolean isVowel(String word, int at) {
    char c = word.charAt(at);
    return "aeiou".indexOf(c) >= 0 || (c == 'y' && at > 0 && !isVowel(word, at - 1));
  }
}
