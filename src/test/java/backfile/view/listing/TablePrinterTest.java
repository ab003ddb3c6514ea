package backfile.view.listing;

import static backfile.view.listing.ListingFixture.COLUMNS;
import static backfile.view.listing.ListingFixture.post;
import static backfile.view.listing.ListingFixture.posts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backfile.index.Cell;
import backfile.index.Column;
import backfile.index.Row;
import backfile.view.Paint;
import backfile.view.Width;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TablePrinterTest {
  private static final List<Column> FEW = COLUMNS.subList(0, 5);
  private static final Column CATEGORY = new Column("category", Column.Kind.TEXT, "the value");
  private static final Column POSTS = new Column("posts", Column.Kind.NUMBER, "how many have it");

  private static String table(int width, List<Row> rows) {
    Layout layout = Layout.terminal(ZoneOffset.UTC, width, Paint.off());
    return ListingFixture.printed(OutputFormat.TABLE, FEW, layout, firstFive(rows));
  }

  private static List<Row> firstFive(List<Row> rows) {
    return rows.stream().map(row -> new Row(row.cells().subList(0, 5))).toList();
  }

  @Test
  void wideEnoughATableIsNotCut() {
    assertEquals(
"""
id   date        title                           categories            words
676  2016-02-03  Council votes to keep the tram  Transport, City hall    412
41   2016-02-03  東京の路面電車が百周年を迎える  Transport              1280
8    2016-02-03  Ferry                                                     7
""",
        table(100, posts()));
  }

  @Test
  void theCategoriesGiveWayFirst() {
    assertEquals(
"""
id   date        title                           categories        words
676  2016-02-03  Council votes to keep the tram  Transport, City…    412
41   2016-02-03  東京の路面電車が百周年を迎える  Transport          1280
8    2016-02-03  Ferry                                                 7
""",
        table(72, posts()));
  }

  @Test
  void columnsThatFindNoRoomAreLeftOutAndTheHeaderSaysSo() {
    assertEquals(
"""
id   date        title …
676  2016-02-03  Council votes to kee…
41   2016-02-03  東京の路面電車が百周…
8    2016-02-03  Ferry
""",
        table(40, posts()));
  }

  @Test
  void twentyColumnsHoldTheIdAndTheTitle() {
    assertEquals(
"""
id   title …
676  Council vote…
41   東京の路面電…
8    Ferry
""",
        table(20, posts()));
  }

  @Test
  void theValuesOfAFacetGiveWayBeforeTheirCounts() {
    List<Column> columns = List.of(CATEGORY, POSTS);
    Layout layout = Layout.terminal(ZoneOffset.UTC, 20, Paint.off());
    List<Row> rows =
        List.of(
            ListingFixture.row(ListingFixture.text("Transport and more"), new Cell.Count(13)),
            ListingFixture.row(ListingFixture.text("Tram"), new Cell.Count(2)));
    assertEquals(
"""
category       posts
Transport an…     13
Tram               2
""",
        ListingFixture.printed(OutputFormat.TABLE, columns, layout, rows));
  }

  @Test
  void noLineIsWiderThanTheTerminal() {
    for (int width = 1; width < 120; width++) {
      for (String line : table(width, posts()).lines().toList()) {
        assertTrue(Width.columns(line) <= Math.max(width, 5), width + ": " + line);
      }
    }
  }

  @Test
  void anEmptyListingIsEmpty() {
    assertEquals("", table(80, List.of()));
  }

  @Test
  void hostileCellsStayOnTheirLine() {
    String hostile = "a\u001b]0;owned\u0007\nb\u202Ec\t\u200Bd";
    assertEquals(
"""
id    date        title              categories  words
\uFFFD[2J  2016-02-03  a\uFFFD]0;owned\uFFFD b\uFFFDc d  x y             1
""",
        table(80, List.of(post("\u001b[2J", hostile, List.of("x\ny"), 1))));
  }

  @Test
  void rowsBeyondTheFirstScreenfulKeepItsWidths() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      rows.add(post("1", "Short", List.of(), 1));
    }
    rows.add(post("123456", "A title that is longer", List.of("Transport"), 1234567));
    List<String> lines = table(80, rows).lines().toList();
    assertEquals(102, lines.size());
    assertEquals(
        "123456  2016-02-03  A title that is longer     Transport         1234567", lines.get(101));
  }

  @Test
  void withoutAWidthNothingIsCut() {
    List<Row> rows = new ArrayList<>(Collections.nCopies(100, posts().get(2)));
    rows.add(post("123456789", "x".repeat(300), List.of(), 1));
    assertTrue(table(0, rows).contains("123456789  2016-02-03  " + "x".repeat(300)));
  }

  @Test
  void numbersAreTheOnesThatRefsMean() {
    Layout layout = Layout.terminal(ZoneId.of("Asia/Tokyo"), 60, Paint.on()).withNumbersFrom(9);
    String shown =
        ListingFixture.printed(OutputFormat.TABLE, FEW, layout, firstFive(posts().subList(1, 3)));
    assertEquals(
"""
^[2;4m #  id  date        title                    categor…  words^[0m
^[2m 9^[0m  41  2016-02-04  東京の路面電車が百周年…  Transpo…   1280
^[2m10^[0m  8   2016-02-04  Ferry                                  7
""",
        shown.replace('\u001b', '^'));
  }
}
