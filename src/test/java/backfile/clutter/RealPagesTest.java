package backfile.clutter;

import static org.junit.jupiter.api.Assertions.assertTrue;

import backfile.text.Format;
import backfile.text.LightText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** How well the article of real pages is found, where pages that people marked lie beside. */
class RealPagesTest {
  private static final Path PAGES = Path.of("../shared/articles");
  private static final Pattern MARKS = Pattern.compile("⁽[⁰¹²³⁴⁵⁶⁷⁸⁹]+⁾|\\[image: [^]]*]");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}_]+");
  private static final int SHINGLE = 4;

  @Test
  void theArticlesOfRealPagesAreFound() throws IOException, SQLException {
    Assumptions.assumeTrue(Files.isDirectory(PAGES), "no marked pages beside the project");
    double precision = 0;
    double recall = 0;
    Map<String, String> truths = truths();
    for (Map.Entry<String, String> truth : truths.entrySet()) {
      Map<List<String>, Integer> wanted = shingles(truth.getValue());
      Map<List<String>, Integer> found = shingles(found(truth.getKey()));
      double shared = 0;
      for (Map.Entry<List<String>, Integer> each : wanted.entrySet()) {
        shared += Math.min(each.getValue(), found.getOrDefault(each.getKey(), 0));
      }
      precision += shared / Math.max(1, sum(found));
      recall += shared / Math.max(1, sum(wanted));
    }
    double f1 = 2 * precision * recall / (precision + recall) / truths.size();
    assertTrue(f1 >= 0.965, "F1 " + f1);
  }

  private static Map<String, String> truths() throws IOException, SQLException {
    Map<String, String> truths = new HashMap<>();
    String json = Files.readString(PAGES.resolve("ground-truth.json"));
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        PreparedStatement select =
            connection.prepareStatement(
                "SELECT key, value ->> 'articleBody' FROM json_each(?) ORDER BY key")) {
      select.setString(1, json);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          truths.put(rows.getString(1), rows.getString(2));
        }
      }
    }
    return truths;
  }

  private static String found(String key) throws IOException {
    try (InputStream in =
        new GZIPInputStream(Files.newInputStream(PAGES.resolve("html/" + key + ".html.gz")))) {
      String html = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      String text = LightText.of(Cleaner.read(html, Format.PAGE)).text();
      return MARKS.matcher(text).replaceAll("");
    }
  }

  private static Map<List<String>, Integer> shingles(String text) {
    List<String> words = new ArrayList<>(List.of(BETWEEN_WORDS.split(text)));
    words.removeIf(String::isEmpty);
    Map<List<String>, Integer> shingles = new HashMap<>();
    for (int at = 0; at < Math.max(1, words.size() - SHINGLE + 1); at++) {
      List<String> shingle = words.subList(at, Math.min(words.size(), at + SHINGLE));
      if (!shingle.isEmpty()) {
        shingles.merge(List.copyOf(shingle), 1, Integer::sum);
      }
    }
    return shingles;
  }

  private static int sum(Map<List<String>, Integer> shingles) {
    return shingles.values().stream().mapToInt(Integer::intValue).sum();
  }
}
