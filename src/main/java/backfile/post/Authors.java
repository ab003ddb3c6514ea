package backfile.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Parts what front matter says of who wrote a post into names. */
final class Authors {
  private static final String[] JOINTS = {"; ", ", and ", ", ", " and ", " & "};
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "bin", "da", "de", "del", "der", "di", "du", "el", "la", "le", "ten", "van", "von");

  /** Words of what follows a name after a comma, and of those who are no persons. */
  private static final Set<String> NO_NAMES =
      Set.of(
          ("agency associated bureau chief college company correspondent desk editor foundation"
                  + " group inc institute journal junior magazine news press reporter reuters school"
                  + " service society staff team the times university wire writer")
              .split(" "));

  private static final int MOST_WORDS = 5;

  private Authors() {}

  /** One name, or several where each part of a joined text looks like one. */
  static List<String> of(String written) {
    String text = OneLine.of(unmarked(written));
    List<String> parts = new ArrayList<>(List.of(text));
    for (String joint : JOINTS) {
      List<String> finer = new ArrayList<>();
      parts.forEach(part -> finer.addAll(List.of(part.split(joint, -1))));
      parts = finer;
    }
    return parts.stream().allMatch(Authors::isName)
        ? parts.stream().map(String::strip).toList()
        : List.of(text);
  }

  /** {@code Ann Lee}, and neither {@code Lee} nor {@code The Gazette}. */
  private static boolean isName(String part) {
    String[] words = part.strip().split(" +", -1);
    int capitals = 0;
    for (String word : words) {
      String plain = word.toLowerCase(Locale.ROOT);
      boolean capital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
      if (NO_NAMES.contains(plain) || !(capital || PARTICLES.contains(plain))) {
        return false;
      }
      capitals += capital ? 1 : 0;
    }
    return capitals > 1 && words.length <= MOST_WORDS && part.chars().noneMatch(Character::isDigit);
  }

  /** Without tags, an address in angle brackets, and what Markdown marks links and weight with. */
  private static String unmarked(String written) {
    StringBuilder text = new StringBuilder(written.length());
    for (int at = 0; at < written.length(); at++) {
      char c = written.charAt(at);
      int close = c == '<' ? written.indexOf('>', at) : linkEnd(written, at);
      if (close > at) {
        at = close;
      } else if ("[*`".indexOf(c) < 0 && !isEdge(written, at)) {
        text.append(c);
      }
    }
    return text.isEmpty() ? written : text.toString();
  }

  /** The end of {@code ](address)}, which begins here; else -1. */
  private static int linkEnd(String text, int at) {
    return text.startsWith("](", at) ? text.indexOf(')', at) : -1;
  }

  private static boolean isEdge(String text, int at) {
    return text.charAt(at) == '_' && text.length() > 1 && (at == 0 || at == text.length() - 1);
  }
}
