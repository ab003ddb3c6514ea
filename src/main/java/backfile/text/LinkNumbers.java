package backfile.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Gives each address in a text a number, in order of first appearance. */
final class LinkNumbers {
  private static final String RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private final Map<String, Link> links = new LinkedHashMap<>();

  /** The mark after the words that link: {@code ⁽³⁾}; nothing for a link that leads nowhere. */
  String mark(String url, String words) {
    if (!leadsSomewhere(url) || words.isBlank()) {
      return "";
    }
    Link link = links.computeIfAbsent(url, key -> new Link(links.size() + 1, key, words));
    StringBuilder mark = new StringBuilder("⁽");
    for (char digit : String.valueOf(link.number()).toCharArray()) {
      mark.append(RAISED_DIGITS.charAt(digit - '0'));
    }
    return mark.append('⁾').toString();
  }

  private static boolean leadsSomewhere(String url) {
    String start = url.substring(0, Math.min(url.length(), 11)).toLowerCase(Locale.ROOT);
    return !url.isEmpty()
        && !start.startsWith("#")
        && !start.startsWith("javascript:")
        && !start.startsWith("data:");
  }

  List<Link> all() {
    return new ArrayList<>(links.values());
  }
}
