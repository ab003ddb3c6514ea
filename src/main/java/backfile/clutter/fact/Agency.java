package backfile.clutter.fact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The news agencies that a text names as such: in the brackets of a dateline, in a byline, in a
 * line of copyright, or where it says that one contributed.
 *
 * <p>{@code © 2019 The Associated Press. All rights reserved.}, {@code Agence France-Presse
 * contributed to this report.} A copyright of the page's own publisher names no agency.
 */
final class Agency {
  private static final int LONGEST = 60;
  private static final int LAST_LINES = 10;

  private static final Set<String> SHORT =
      Set.of(
          "AP",
          "AFP",
          "UPI",
          "dpa",
          "DPA",
          "PTI",
          "IANS",
          "ANI",
          "EFE",
          "ANSA",
          "TNS",
          "Reuters",
          "REUTERS",
          "Xinhua",
          "Kyodo",
          "Yonhap",
          "Interfax");

  private static final Map<String, String> LONG =
      Map.of(
          "associated press", "AP",
          "agence france-presse", "AFP",
          "thomson reuters", "Reuters",
          "reuters", "Reuters",
          "united press international", "UPI",
          "press trust of india", "PTI",
          "tribune news service", "TNS");

  private Agency() {}

  /** The agency of this name in brackets, as datelines have it. */
  static Optional<String> ofBrackets(String name) {
    return SHORT.contains(name) ? Optional.of(canonical(name)) : ofName(name);
  }

  /** The agency of this whole name, with or without an article. */
  static Optional<String> ofName(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    String bare = lower.startsWith("the ") ? lower.substring(4) : lower;
    return Optional.ofNullable(LONG.get(bare))
        .or(() -> Optional.of(name.strip()).filter(SHORT::contains).map(Agency::canonical));
  }

  private static String canonical(String name) {
    return switch (name) {
      case "REUTERS" -> "Reuters";
      case "DPA" -> "dpa";
      default -> name;
    };
  }

  static Set<String> credited(List<Line> lines) {
    Set<String> agencies = new LinkedHashSet<>();
    for (Line line : lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size())) {
      if (!line.heading() && line.words() <= LONGEST) {
        agencies.addAll(credited(line));
      }
    }
    return agencies;
  }

  private static List<String> credited(Line line) {
    if (line.startsWith("copyright ") || line.startsWith("©") || line.startsWith("(c) ")) {
      return inCopyright(line.text()).stream().toList();
    }
    int contributed = line.text().indexOf(" contributed to this ");
    String contributors = contributed < 0 ? "" : line.text().substring(0, contributed);
    List<String> agencies = new ArrayList<>();
    for (String part : PersonNames.parts(contributors)) {
      int writer = part.indexOf(" writer");
      ofName(writer < 0 ? part : part.substring(0, writer)).ifPresent(agencies::add);
    }
    return agencies;
  }

  /** The owner follows the year: {@code © 2019 The Associated Press. All rights reserved.} */
  private static Optional<String> inCopyright(String text) {
    int at = 0;
    while (at < text.length() && !Character.isDigit(text.charAt(at))) {
      at++;
    }
    while (at < text.length() && "0123456789-–, ".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    int end = text.indexOf('.', at);
    String owner = text.substring(at, end < 0 ? text.length() : end);
    int blank = owner.indexOf(" All rights");
    return ofName(blank < 0 ? owner : owner.substring(0, blank));
  }
}
