package backfile.clutter.fact;

import backfile.clutter.Visible;
import backfile.text.Inline;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the place before the first sentence: {@code OSLO, Norway (AP) — The ferry}, or an element
 * that is marked as such, as in {@code <span class="dateline">BERGEN/OSLO</span> The ferry}.
 *
 * <p>Words in capitals before a dash may also be a label or an acronym ({@code UPDATE — }, {@code
 * NASA — }). So without a mark there must be an agency in brackets, a region after the place, or
 * the place be one of those that always stand alone.
 */
record Dateline(List<String> places, List<String> agencies) {
  private static final Dateline NONE = new Dateline(List.of(), List.of());
  private static final int FIRST_LINES = 4;
  private static final int LONGEST = 80;
  private static final int MOST_WORDS = 5;
  private static final int MOST_REGION_WORDS = 4;

  private static final Set<String> MARKS =
      Set.of(
          "articlelocation",
          "article-location",
          "dateline",
          "dateline-location",
          "article-dateline",
          "story-dateline");

  private static final Set<String> NO_PLACE =
      Set.of(
          ("update updated updates breaking exclusive live watch video photo photos opinion analysis"
                  + " review correction clarification new note editor spoiler warning jan feb mar"
                  + " apr jun jul aug sep sept oct nov dec january february march april may june"
                  + " july august september october november december monday tuesday wednesday"
                  + " thursday friday saturday sunday today related read more")
              .split(" "));

  static Dateline of(List<Line> lines) {
    for (Line line : lines.subList(0, Math.min(FIRST_LINES, lines.size()))) {
      Dateline marked = marked(line.content());
      if (!marked.places.isEmpty()) {
        return marked;
      }
    }
    for (Line line : lines.subList(0, Math.min(FIRST_LINES, lines.size()))) {
      if (line.isProse()) {
        return unmarked(line.text());
      }
    }
    return NONE;
  }

  private static Dateline marked(List<Inline> content) {
    for (Inline inline : content) {
      boolean is = inline instanceof Inline.Span span && Line.hasMark(span.origin(), MARKS);
      if (is) {
        String text = Visible.words(Visible.contentOf(inline)) + " — ";
        String head = head(text).orElse("");
        Bracketed bracketed = Bracketed.of(head);
        return new Dateline(places(bracketed.before()), bracketed.agency().stream().toList());
      }
      Dateline inner = marked(Visible.contentOf(inline));
      if (!inner.places.isEmpty()) {
        return inner;
      }
    }
    return NONE;
  }

  private static Dateline unmarked(String text) {
    Optional<String> head = head(text);
    if (head.isEmpty()) {
      return NONE;
    }
    Bracketed bracketed = Bracketed.of(head.get());
    boolean agency = bracketed.agency().isPresent();
    List<String> agencies = bracketed.agency().stream().toList();
    String before = bracketed.before();
    if (before.isEmpty()) {
      return new Dateline(List.of(), agencies);
    }
    boolean capitals = isCapitals(firstPlace(before));
    boolean sure = agency || (capitals && (hasRegion(before) || areKnown(before)));
    return sure ? new Dateline(places(before), agencies) : NONE;
  }

  /** What stands before the first dash, where that is not far. */
  private static Optional<String> head(String text) {
    int first = Integer.MAX_VALUE;
    for (String dash : new String[] {"—", "–", " -- ", " - ", "--"}) {
      int at = text.indexOf(dash);
      first = at >= 0 && at < first ? at : first;
    }
    return first <= LONGEST ? Optional.of(text.substring(0, first).strip()) : Optional.empty();
  }

  private record Bracketed(String before, Optional<String> agency) {
    static Bracketed of(String head) {
      int open = head.lastIndexOf('(');
      if (open < 0 || !head.endsWith(")")) {
        return new Bracketed(head, Optional.empty());
      }
      String name = head.substring(open + 1, head.length() - 1);
      return new Bracketed(head.substring(0, open).strip(), Agency.ofBrackets(name));
    }
  }

  private static String firstPlace(String head) {
    int comma = head.indexOf(',');
    return (comma < 0 ? head : head.substring(0, comma)).strip();
  }

  private static boolean isCapitals(String place) {
    return place.length() >= 3 && place.equals(place.toUpperCase(Locale.ROOT));
  }

  private static boolean hasRegion(String head) {
    int comma = head.indexOf(',');
    if (comma < 0) {
      return false;
    }
    String region = head.substring(comma + 1).strip();
    List<String> words = List.of(region.split(" ", -1));
    String first = words.get(0).toLowerCase(Locale.ROOT).replace(".", "").replace(",", "");
    return words.size() <= MOST_REGION_WORDS
        && !NO_PLACE.contains(first)
        && !region.isEmpty()
        && Character.isUpperCase(region.charAt(0))
        && region.chars().anyMatch(Character::isLowerCase)
        && isSpelled(region);
  }

  private static boolean areKnown(String head) {
    for (String place : head.split("/", -1)) {
      if (!City.isKnown(firstPlace(place))) {
        return false;
      }
    }
    return true;
  }

  /** {@code BERGEN, Norway/OSLO} as Bergen, Oslo. */
  private static List<String> places(String head) {
    Set<String> places = new LinkedHashSet<>();
    for (String part : head.replace(" and ", "/").split("/", -1)) {
      String place = firstPlace(part);
      boolean brief = place.split(" ", -1).length <= MOST_WORDS;
      String first = place.toLowerCase(Locale.ROOT).replace(".", "").split(" ", -1)[0];
      boolean named = !place.isEmpty() && Character.isUpperCase(place.codePointAt(0));
      if (named && brief && isSpelled(place) && !NO_PLACE.contains(first)) {
        places.add(TitleCase.of(place));
      }
    }
    return List.copyOf(places);
  }

  private static boolean isSpelled(String place) {
    return place.codePoints().allMatch(c -> Character.isLetter(c) || " .,'’-".indexOf(c) >= 0);
  }
}
