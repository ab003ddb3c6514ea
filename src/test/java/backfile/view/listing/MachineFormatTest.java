package backfile.view.listing;

import static backfile.view.listing.ListingFixture.COLUMNS;
import static backfile.view.listing.ListingFixture.TITLE;
import static backfile.view.listing.ListingFixture.post;
import static backfile.view.listing.ListingFixture.posts;
import static backfile.view.listing.ListingFixture.row;
import static backfile.view.listing.ListingFixture.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backfile.index.Cell;
import backfile.index.Row;
import backfile.view.Paint;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class MachineFormatTest {
  private static final Layout PIPE = Layout.pipe(ZoneOffset.UTC);
  private static final String HOSTILE =
      "q\"b\\t\tn\nr\re\u001bc\u009bo\u202Es\uD800l\u2028z\u200D👍";

  private static String printed(OutputFormat format, List<Row> rows) {
    return ListingFixture.printed(format, COLUMNS, PIPE, rows);
  }

  private static String title(OutputFormat format, String title) {
    return ListingFixture.printed(format, List.of(TITLE), PIPE, List.of(row(text(title))));
  }

  @Test
  void tsvIsNeitherCutNorPadded() {
    assertEquals(
        "676\t2016-02-03T23:11:12Z\tCouncil votes to keep the tram\tTransport, City hall\t412\tfalse\t\n",
        printed(OutputFormat.TSV, posts().subList(0, 1)));
  }

  @Test
  void tsvHasAHeaderOnRequest() {
    assertEquals(
        "title\n",
        ListingFixture.printed(OutputFormat.TSV, List.of(TITLE), PIPE.withHeader(), List.of()));
  }

  @Test
  void tsvEscapesWhatWouldBreakALineOrATerminal() {
    assertEquals(
        "q\"b\\\\t\\tn\\nr\\re\\u001bc\\u009bo\\u202es\\ufffdl\\u2028z\u200D👍\n",
        title(OutputFormat.TSV, HOSTILE));
  }

  @Test
  void csvHasAHeaderAndQuotesOnlyWhereNeeded() {
    assertEquals(
        """
        id,date,title,categories,words,broken,fm.rating\r
        676,2016-02-03T23:11:12Z,Council votes to keep the tram,"Transport, City hall",412,false,\r
        """,
        printed(OutputFormat.CSV, posts().subList(0, 1)));
  }

  @Test
  void csvDoublesQuotesAndKeepsLineEnds() {
    assertEquals("title\r\n\"a \"\"b\"\"\nc\"\r\n", title(OutputFormat.CSV, "a \"b\"\nc"));
    assertEquals("title\r\n\" blank \"\r\n", title(OutputFormat.CSV, " blank "));
    assertEquals("title\r\n\"\"\r\n", title(OutputFormat.CSV, ""));
    assertEquals("title\r\na\uFFFDb\r\n", title(OutputFormat.CSV, "a\u001bb"));
  }

  @Test
  void anEmptyJsonListingIsAnEmptyArray() {
    assertEquals("[]\n", printed(OutputFormat.JSON, List.of()));
    assertEquals("", printed(OutputFormat.JSONL, List.of()));
  }

  @Test
  void jsonKeepsTypes() {
    JsonArray rows = JsonParser.parseString(printed(OutputFormat.JSON, posts())).getAsJsonArray();
    assertEquals(3, rows.size());
    JsonObject first = rows.get(0).getAsJsonObject();
    assertEquals("676", first.get("id").getAsString());
    assertTrue(first.get("words").getAsJsonPrimitive().isNumber());
    assertEquals(412, first.get("words").getAsLong());
    assertEquals("[\"Transport\",\"City hall\"]", first.get("categories").toString());
    assertEquals("[]", rows.get(2).getAsJsonObject().get("categories").toString());
    assertTrue(first.get("broken").getAsJsonPrimitive().isBoolean());
    assertTrue(first.get("fm.rating").isJsonNull());
  }

  @Test
  void jsonDatesHaveTheZonesOffset() {
    Layout tokyo = Layout.pipe(ZoneId.of("Asia/Tokyo"));
    String shown =
        ListingFixture.printed(OutputFormat.JSONL, COLUMNS, tokyo, posts().subList(0, 1));
    assertTrue(shown.contains("\"date\":\"2016-02-04T08:11:12+09:00\""), shown);
  }

  @Test
  void hostileTextComesBackFromJsonButForUnpairedSurrogates() {
    String json = title(OutputFormat.JSONL, HOSTILE);
    String back = JsonParser.parseString(json).getAsJsonObject().get("title").getAsString();
    assertEquals(HOSTILE.replace('\uD800', '\uFFFD'), back);
    assertTrue(json.chars().noneMatch(c -> (c < ' ' && c != '\n') || c == 0x9b || c == 0x202e));
  }

  @Test
  void jsonLinesAreOneLineEachWhateverIsInThem() {
    Row nested = row(new Cell.Json("{\n \"a\": [1.50,\t\"x\u009by\"]\n}"));
    String shown =
        ListingFixture.printed(
            OutputFormat.JSONL, List.of(ListingFixture.RATING), PIPE, List.of(nested, nested));
    assertEquals("{\"fm.rating\":{  \"a\": [1.50, \"x\\u009by\"] }}\n".repeat(2), shown);
  }

  @Test
  void nulEndsEachFirstValueAsItIs() {
    List<Row> rows = List.of(post("a b\n.md", "x", List.of(), 1), post("c", "y", List.of(), 1));
    assertEquals("a b\n.md\0c\0", printed(OutputFormat.NUL, rows));
  }

  @Test
  void nulOnATerminalIsPrintable() {
    Layout terminal = Layout.terminal(ZoneOffset.UTC, 80, Paint.off());
    List<Row> rows = List.of(post("a\u001b[2J", "x", List.of(), 1));
    assertEquals("a\uFFFD[2J\0", ListingFixture.printed(OutputFormat.NUL, COLUMNS, terminal, rows));
  }
}
