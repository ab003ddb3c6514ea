package backfile.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Decodes the source links of a real archive by other means, and compares. */
class RealLinksTest {
  private static final Pattern LINK =
      Pattern.compile(
          "^original_link:\\s*\\n\\s*-\\s*(?:>-?\\s*\\n\\s*)?'?(\\S+?)'?$", Pattern.MULTILINE);
  private static final Pattern DAMAGED =
      Pattern.compile("href=\"([^\"]*/wp-content/uploads/[^\"]*\\.wir[^\"]*)\"");
  private static final Pattern ENCODED = Pattern.compile("0([A-Z])");
  private static final Map<String, String> LETTERS =
      Map.of("A", "0", "C", "/", "E", "-", "L", "http://", "N", ".com", "S", "www.");

  private static final List<String> LINKS = new ArrayList<>();
  private static final List<String> TEXTS = new ArrayList<>();

  @BeforeAll
  static void read() throws IOException {
    Path folder = Path.of("../shared/archive/_posts");
    Path posts = Files.isDirectory(folder) ? folder : Path.of("../../shared/archive/_posts");
    Assumptions.assumeTrue(Files.isDirectory(posts), "the real archive is not here");
    try (Stream<Path> files = Files.list(posts)) {
      for (Path file : files.toList()) {
        String text = Files.readString(file);
        Matcher matcher = LINK.matcher(text);
        assertTrue(matcher.find(), file.toString());
        LINKS.add(matcher.group(1));
        TEXTS.add(text);
      }
    }
  }

  /** Empty where the family says nothing of its target. */
  private static String target(String link) {
    if (link.contains("&#038;url=")) {
      String target = link.substring(link.indexOf("&#038;url=") + 10).replace("%3D", "=");
      return target.replace("?eref=rss_topstories", "").replace("?utm_hp_ref=world", "");
    }
    if (link.contains("/~r/")) {
      String last = link.substring(link.lastIndexOf('/') + 1);
      return last.equals("story01.htm") ? "" : "http://www.reuters.com/article/" + last;
    }
    if (link.contains("/l/0L")) {
      String encoded = link.substring(link.indexOf("/l/") + 3, link.lastIndexOf('/'));
      return ENCODED.matcher(encoded).replaceAll(found -> LETTERS.get(found.group(1)));
    }
    return link;
  }

  private static String family(Resolution resolution) {
    String steps = "";
    for (Resolution.Step step : resolution.steps()) {
      boolean notes = step.rule().equals("as written") || step.rule().equals("tracking");
      steps += notes ? "" : step.rule();
    }
    return resolution.isResolved() ? "resolved " + steps : "unresolved";
  }

  @Test
  void everyFamilyResolvesExactly() {
    Map<String, Integer> families = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    for (String link : LINKS) {
      Resolution resolution = Resolution.of(link);
      families.merge(family(resolution), 1, Integer::sum);
      String wanted = target(link);
      if (wanted.isEmpty() ? resolution.isResolved() : !resolution.target().equals(wanted)) {
        wrong.add(link + " -> " + resolution.target());
      }
    }
    assertEquals(List.of(), wrong);
    assertEquals(
        Map.of(
            "resolved FeedBurner", 889,
            "resolved Google", 525,
            "resolved Feedsportal", 293,
            "resolved ", 300,
            "unresolved", 860),
        families);
  }

  @Test
  void linksThatTheImporterDamagedAreMended() {
    int mended = 0;
    for (int i = 0; i < LINKS.size(); i++) {
      Matcher matcher = DAMAGED.matcher(TEXTS.get(i));
      while (matcher.find()) {
        String url = ImporterDamage.mended(matcher.group(1), target(LINKS.get(i))).orElse("");
        assertTrue(url.startsWith("http://www.wired.com/"), matcher.group(1));
        mended++;
      }
    }
    assertEquals(32, mended);
  }
}
