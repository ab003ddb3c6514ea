package backfile.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backfile.query.Period;
import backfile.query.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionsTest {
  @TempDir Path folder;
  private Path archive;
  private Path index;

  @BeforeEach
  void makeArchive() throws IOException {
    archive = Files.createDirectory(folder.resolve("archive"));
    index = folder.resolve("index.db");
  }

  /** What is kept is what counting all posts gives, after any changes. */
  @ParameterizedTest
  @ValueSource(strings = {"UTC", "America/New_York", "Asia/Kathmandu"})
  void countsStayTrueAsFilesChange(String zone) throws IOException {
    Random dice = new Random(7);
    ZoneId days = ZoneId.of(zone);
    for (int round = 0; round < 8; round++) {
      for (int i = 0; i < 6; i++) {
        change(dice.nextInt(25), dice);
      }
      new Updater(archive, index, ZoneOffset.UTC)
          .update(Updater.Scope.CHANGED, Progress.NONE, problem -> {});
      try (Index open = Index.open(index)) {
        for (String field : List.of("category", "author", "host")) {
          assertEquals(counted(open, field, days), sorted(open.suggestValues(field, "", days)));
        }
        assertEquals(dates(open, Period.YEAR, days, ""), open.suggestValues("date", "", days));
        assertEquals(
            dates(open, Period.MONTH, days, "2015-"), open.suggestValues("date", "2015-", days));
        assertEquals(
            dates(open, Period.DAY, days, "2015-12-3"),
            open.suggestValues("date", "2015-12-3", days));
      }
    }
  }

  /** Writes a post anew, or deletes it. Many are of the hours around New Year. */
  private void change(int number, Random dice) throws IOException {
    Path file = archive.resolve(number + ".md");
    if (dice.nextInt(3) == 0) {
      Files.deleteIfExists(file);
      return;
    }
    int hour = dice.nextInt(24);
    String day = dice.nextBoolean() ? "2015-12-31" : "201" + (5 + dice.nextInt(2)) + "-01-01";
    Files.writeString(
        file,
        """
        ---
        title: T
        date: %sT%02d:30:00Z
        author: Writer %d
        categories: [C%d, Harbour]
        original_url: http://news%d.example/%d
        ---
        Text %d.
        """
            .formatted(
                day,
                hour,
                dice.nextInt(3),
                dice.nextInt(4),
                dice.nextInt(3),
                number,
                dice.nextInt(1000)));
  }

  private static List<FacetCount> counted(Index index, String field, ZoneId zone) {
    List<FacetCount> counts = new ArrayList<>();
    index.facet(
        List.of(Facet.find(field, zone).orElseThrow()),
        new Query.All(),
        Facet.Order.COUNT,
        -1,
        row ->
            counts.add(
                new FacetCount(
                    ((Cell.Text) row.cells().get(0)).text(),
                    ((Cell.Count) row.cells().get(1)).number())));
    return sorted(counts);
  }

  private static List<FacetCount> sorted(List<FacetCount> counts) {
    return counts.stream()
        .sorted(Comparator.comparing(FacetCount::posts).reversed().thenComparing(FacetCount::value))
        .toList();
  }

  private static List<FacetCount> dates(Index index, Period period, ZoneId zone, String start) {
    List<FacetCount> dates = new ArrayList<>();
    index
        .timeline(new Query.All(), period, zone)
        .forEach((name, posts) -> dates.add(0, new FacetCount(name, posts)));
    dates.removeIf(each -> !each.value().startsWith(start));
    return dates;
  }

  @Test
  void fieldsWithoutKeptCountsOfferWhatTheNewestPostsHave() throws IOException {
    Files.writeString(
        archive.resolve("a.md"),
        "---\ntitle: T\nlang: de\nlayout: Photo\nmood: calm\n---\nLONDON (Reuters) - The council met on Tuesday to talk of its harbour.\n\n");
    new Updater(archive, index, ZoneOffset.UTC)
        .update(Updater.Scope.ALL, Progress.NONE, problem -> {});
    try (Index open = Index.open(index)) {
      assertEquals(List.of("de"), values(open, "lang", "d"));
      assertEquals(List.of(), values(open, "lang", "e"));
      assertEquals(List.of("Photo"), values(open, "layout", "ph"));
      assertEquals(List.of("calm"), values(open, "fm.mood", ""));
      assertEquals(List.of("London"), values(open, "dateline", "lo"));
      assertEquals(
          List.of(new FacetCount("published", 1)), open.suggestValues("is", "pub", ZoneOffset.UTC));
      assertEquals(
          List.of(new FacetCount("calm", 1)), open.suggestValues("fm.mood", "", ZoneOffset.UTC));
      assertEquals(List.of(), values(open, "no-such-field", ""));
    }
  }

  @ParameterizedTest
  @CsvSource({"2015-13-", "2015-1x-", "abcd-", "2015-02-30-", "~", "99999"})
  void whatIsNoDateHasNone(String start) throws IOException {
    change(1, new Random(1));
    new Updater(archive, index, ZoneOffset.UTC)
        .update(Updater.Scope.ALL, Progress.NONE, problem -> {});
    try (Index open = Index.open(index)) {
      assertEquals(List.of(), values(open, "date", start));
    }
  }

  private static List<String> values(Index index, String field, String start) {
    return index.suggestValues(field, start, ZoneOffset.UTC).stream()
        .map(FacetCount::value)
        .toList();
  }
}
