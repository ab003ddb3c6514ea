package backfile.index;

import backfile.text.Style;
import backfile.text.StyledRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Styled runs as the table {@code style} has them: {@code 12*5} for five emphasised characters
 * after the first twelve, {@code **} for strong ones, a grave accent for code, a blank between two.
 * Characters are code points, as those that SQLite counts.
 */
final class StyleRuns {
  private static final Pattern RUN = Pattern.compile("(\\d{1,9})(\\*\\*?|`)(\\d{1,9})");

  private StyleRuns() {}

  /** Nothing for no runs, which are in the order of the text. */
  static Optional<String> write(List<StyledRun> runs, String text) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    int point = 0;
    for (StyledRun run : runs) {
      point += text.codePointCount(at, run.start());
      at = run.start();
      out.append(out.isEmpty() ? "" : " ").append(point).append(sign(run.style()));
      out.append(text.codePointCount(run.start(), run.end()));
    }
    return Optional.of(out.toString()).filter(written -> !written.isEmpty());
  }

  private static String sign(Style style) {
    return switch (style) {
      case EMPHASIS -> "*";
      case STRONG -> "**";
      case CODE -> "`";
    };
  }

  /** The runs of a text; {@code written} may be null. */
  static List<StyledRun> read(String written, String text) {
    List<StyledRun> runs = new ArrayList<>();
    int at = 0;
    int point = 0;
    for (MatchResult run : RUN.matcher(written == null ? "" : written).results().toList()) {
      int start = Integer.parseInt(run.group(1));
      at = after(text, at, start - point);
      point = start;
      int end = after(text, at, Integer.parseInt(run.group(3)));
      runs.add(new StyledRun(style(run.group(2)), at, end));
    }
    return runs;
  }

  private static Style style(String sign) {
    for (Style style : Style.values()) {
      if (sign(style).equals(sign)) {
        return style;
      }
    }
    throw new IllegalArgumentException(sign);
  }

  /** The index so many code points after another, or the end. */
  private static int after(String text, int from, int points) {
    int at = from;
    for (int left = points; left > 0 && at < text.length(); left--) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }
}
