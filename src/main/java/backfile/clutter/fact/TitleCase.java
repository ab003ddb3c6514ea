package backfile.clutter.fact;

import java.util.Locale;
import java.util.Set;

/** Writes names that stand in capitals as they are written elsewhere. */
final class TitleCase {
  private static final Set<String> SMALL =
      Set.of("de", "da", "do", "du", "del", "la", "le", "of", "the", "and", "on", "upon", "sur");

  private TitleCase() {}

  /** {@code RIO DE JANEIRO} as "Rio de Janeiro"; what has small letters stays as it is. */
  static String of(String name) {
    if (!name.equals(name.toUpperCase(Locale.ROOT))) {
      return name;
    }
    StringBuilder out = new StringBuilder(name.length());
    for (String word : name.split(" ", -1)) {
      String lower = word.toLowerCase(Locale.ROOT);
      boolean small = out.length() > 0 && SMALL.contains(lower);
      out.append(out.length() > 0 ? " " : "").append(small ? lower : capitalised(word, lower));
    }
    return out.toString();
  }

  /** A letter after a hyphen or apostrophe begins a word too; initials stay. */
  private static String capitalised(String word, String lower) {
    if (word.length() <= 4 && word.indexOf('.') > 0 && word.indexOf('.') < word.length() - 1) {
      return word;
    }
    StringBuilder out = new StringBuilder(word.length());
    boolean begins = true;
    for (int at = 0; at < word.length(); at++) {
      out.append(begins ? word.charAt(at) : lower.charAt(at));
      char c = word.charAt(at);
      begins = c == '-' || ((c == '\'' || c == '’') && at == 1);
    }
    boolean scottish = lower.startsWith("mc") && word.length() > 4;
    if (scottish) {
      out.setCharAt(2, word.charAt(2));
    }
    return out.toString();
  }
}
