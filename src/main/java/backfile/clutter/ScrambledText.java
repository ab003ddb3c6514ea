package backfile.clutter;

import backfile.text.Article;
import java.util.List;

/**
 * Takes out paragraphs that a newspaper scrambled for those who do not pay: {@code kAmp 76CCJ D2:=D
 * 2E ?@@?]k^Am} is {@code <p>A ferry sails at noon.</p>} with each character turned by half the
 * ASCII table (ROT47). They are not unscrambled, which would be to get round the paywall.
 */
public final class ScrambledText implements ClutterRule {
  /** {@code <p>}, scrambled. */
  private static final String OPENING = "kAm";

  private static final int LOOKED_AT = 200;
  private static final int FEWEST_LETTERS = 4;
  private static final double MOSTLY = 0.7;

  @Override
  public String name() {
    return "scrambled-text";
  }

  @Override
  public String reason() {
    return "The publisher scrambled it for those who do not pay.";
  }

  @Override
  public Article clean(Article article, Passages passages) {
    List<Passage> all = passages.of(article);
    return Kept.of(article, all, all.stream().filter(each -> !isScrambled(each.text())).toList());
  }

  /** Whether a paragraph begins as such ones do, and would be letters if it were turned back. */
  public static boolean isScrambled(String text) {
    if (!text.startsWith(OPENING)) {
      return false;
    }
    int end = Math.min(text.length(), LOOKED_AT);
    int letters = 0;
    for (int at = OPENING.length(); at < end; at++) {
      char c = text.charAt(at);
      boolean sign = c > ' ' && c <= '~';
      letters += c == ' ' || (sign && Character.isLetter(turned(c))) ? 1 : 0;
    }
    return letters >= FEWEST_LETTERS && letters >= MOSTLY * (end - OPENING.length());
  }

  private static char turned(char c) {
    return (char) ('!' + (c - '!' + 47) % 94);
  }
}
