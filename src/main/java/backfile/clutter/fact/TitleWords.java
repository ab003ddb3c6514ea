package backfile.clutter.fact;

import backfile.text.LightText;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** The words of a title that say what an article is about, looked for in its text. */
final class TitleWords {
  private static final int FEWEST = 4;
  private static final int SHORTEST_TEXT = 150;
  private static final int SHORTEST_WORD = 4;
  private static final int STEM = 5;

  /** Long words that say nothing of a subject. */
  private static final Set<String> COMMON =
      Set.of(
          ("about after again against amid among another around because been before behind being"
                  + " below best between both could does down during each ever every everything"
                  + " first from gets give gives goes have here into just know last like made make"
                  + " makes many more most much need never news only other over really says should"
                  + " since some still such take takes than that their them then there these they"
                  + " thing things this those through time under until very want wants week were"
                  + " what when where which while will with without would year years your")
              .split(" "));

  private TitleWords() {}

  /** Whether a long text has no word of a title that has several. */
  static boolean areAllMissing(String title, LightText text) {
    if (text.words() < SHORTEST_TEXT) {
      return false;
    }
    Set<String> stems = stems(title);
    if (stems.size() < FEWEST) {
      return false;
    }
    // Hardly a text has all of them in capitals only, and to lower a long one takes longest.
    return stems.stream().noneMatch(text.text()::contains)
        && stems.stream().noneMatch(text.text().toLowerCase(Locale.ROOT)::contains);
  }

  private static Set<String> stems(String title) {
    Set<String> stems = new LinkedHashSet<>();
    String lower = title.toLowerCase(Locale.ROOT);
    int start = 0;
    for (int at = 0; at <= lower.length(); at++) {
      if (at == lower.length() || !Character.isLetterOrDigit(lower.charAt(at))) {
        String word = lower.substring(start, at);
        if (word.length() >= SHORTEST_WORD && !COMMON.contains(word)) {
          stems.add(word.substring(0, Math.min(STEM, word.length())));
        }
        start = at + 1;
      }
    }
    return stems;
  }
}
