package backfile.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backfile.query.Query;
import backfile.query.QueryClock;
import backfile.query.QueryParser;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Queries asked of a dozen posts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryToSqlTest {
  private static final QueryClock CLOCK =
      new QueryClock(Instant.parse("2016-03-16T12:00:00Z"), ZoneOffset.UTC);

  private QueryArchive archive;

  @BeforeAll
  void fill(@TempDir Path folder) throws SQLException {
    archive = new QueryArchive(folder);
    archive.add("bridge", "2016-03-16T08:00:00Z", "A bridge opens", "The U.S. engineer smiled");
    archive.add("ferry", "2016-03-15T23:59:59Z", "The last ferry", "It left the US harbour");
    archive.add("bakery", "2016-03-10T10:00:00Z", "Café on the quay", "Bakers don't rest. C++ too");
    archive.add("baker", "2016-02-29T23:59:59Z", "The baker’s dozen", "They don’t count to 12");
    archive.add("poll", "2016-02-01T00:00:00Z", "#vote at 10:30", "and/or path/to/file for $1.3");
    archive.add("china", "2016-01-31T23:59:59Z", "北京", "今天天气很好 😀");
    archive.add("arabic", "2015-12-31T12:00:00Z", "سلام", "bridge and ferry");
    archive.add("old", "1999-05-05T00:00:00Z", "Old bridge", "a ferry boat");
    archive.add("before", "1969-07-20T20:17:40Z", "Moon", "small step");
    archive.add("undated", "", "Undated note", "no bridge here");
    archive.add("broken", "", "broken", "");
    archive.add("draft", "2016-03-01T00:00:00Z", "Draft on trams", "tram tram");
    fillFields();
    fillFrontMatter();
  }

  private void fillFields() throws SQLException {
    archive.set("broken", "broken", "the front matter does not end");
    archive.set("draft", "published", 0);
    archive.set("draft", "path", "drafts/trams.md");
    archive.host("bridge", "blog.example.com");
    archive.set("bridge", "source", "https://blog.example.com/a,b?x=1%");
    archive.host("ferry", "example.com");
    archive.set("ferry", "permalink", "/2016/03/ferry/");
    archive.host("old", "notexample.com");
    archive.set("old", "lang", "en-GB");
    archive.set("poll", "excerpt", "who votes");
    archive.name("bridge", "category", "Top Stories");
    archive.name("bridge", "category", "Québec");
    archive.name("ferry", "category", "top stories");
    archive.name("poll", "category", "Politics");
    archive.name("bakery", "author", "Zoë O’Hara");
    archive.link("old", "http://example.com");
  }

  private void fillFrontMatter() throws SQLException {
    archive.frontMatter(
        "bridge",
        "{\"rating\": 5, \"taxonomies\": {\"tags\": [\"Iron\", \"river\"]}, \"boats\": [\"raft\","
            + " {\"name\": \"Patience\", \"engine\": {\"kind\": \"steam\"}}]}");
    archive.frontMatter("ferry", "{\"rating\": 2.5, \"day\": \"2016-02-03\", \"draft\": true}");
    archive.frontMatter("poll", "{\"rating\": \"none\", \"day\": \"2016-03-31 10:00\"}");
  }

  @AfterAll
  void close() throws SQLException {
    archive.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // words
        "bridge | bridge arabic old undated",
        "bridge ferry | arabic old",
        "bridge -ferry | bridge undated",
        "bridge NOT ferry date:2016 | bridge",
        "ferry OR moon | ferry arabic old before",
        "(ferry OR moon) -bridge | ferry before",
        "\"last ferry\" | ferry",
        "\"ferry last\" | ",
        "bak* | bakery baker",
        "\"the la\"* | ferry",
        "cafe | bakery",
        "café | bakery",
        "US | bridge ferry",
        "U.S. | bridge ferry",
        "\"U.S. harbour\" | ferry",
        "don't | bakery baker",
        "don’t | bakery baker",
        "C++ | bakery",
        "#vote | poll",
        "10:30 | poll",
        "path/to/file | poll",
        "and/or | poll",
        "$1.3 | poll",
        "天气 | china",
        "京 | china",
        "سلام | arabic",
        "😀 | china",
        "$ | poll",
        "% | ",
        "title:bridge | bridge old",
        "text:bridge | arabic undated",
        "title:US | ",
        "title:bridge,ferry | bridge ferry old",
        "bridge -title:bridge | arabic undated",
        // fields
        "category:\"Top Stories\" | bridge ferry",
        "category:quebec | bridge",
        "category:top*,politics | bridge ferry poll",
        "-category:top* title:bridge | old",
        "author:\"zoe o'hara\" | bakery",
        "host:example.com | bridge ferry",
        "host:www.EXAMPLE.com | bridge ferry",
        "host:example | bridge ferry",
        "host:not* | old",
        "host:blog* | bridge",
        "-host:example.com title:bridge | old",
        "url:http://blog.example.com/a,b | bridge",
        "url:1% | bridge",
        "url:2016/03 | ferry",
        "id:poll | poll",
        "id:b* | bridge bakery baker before broken",
        "path:drafts/* | draft",
        "path:trams | draft",
        "path:trams* | ",
        "lang:EN-gb | old",
        "lang:en* | old",
        // dates
        "date:2016-02 | baker poll",
        "date:today | bridge",
        "date:yesterday.. | bridge ferry",
        "date:2016-W10 | bakery",
        "date:..2000 | old before",
        "date:..1969 | before",
        "before:2016 bridge | arabic old",
        "after:2016-03 | bridge ferry bakery draft",
        "date:\"last month\" | baker poll",
        "-has:date | broken undated",
        // numbers and states
        "words:0 | broken",
        "words:5.. | ferry bakery baker",
        "words:5..7,0 | ferry bakery baker broken",
        "is:broken | broken",
        "is:empty | broken",
        "is:draft | draft",
        "published:no | draft",
        "has:source | bridge",
        "has:excerpt | poll",
        "has:category | bridge ferry poll",
        "has:author | bakery",
        "has:links | old",
        // front matter
        "fm.rating:5 | bridge",
        "fm.rating:2..3 | ferry",
        "fm.rating:2.. | bridge ferry",
        "fm.rating:NONE | poll",
        "fm.taxonomies.tags:iron | bridge",
        "fm.taxonomies.tags:riv* | bridge",
        "fm.day:2016-02..2016-03 | ferry poll",
        "fm.day:2016..2016 | ferry poll",
        "fm.draft:true | ferry",
        "fm.draft:false | ",
        "has:fm.rating | bridge ferry poll",
        "has:fm.taxonomies.tags | bridge",
        "fm.boats.name:patience | bridge",
        "fm.boats.engine.kind:steam | bridge",
        "fm.boats.0:patience | ",
        "has:fm.boats.engine | bridge",
        "has:fm.taxonomies.x | ",
        // text and fields together
        "bridge has:source | bridge",
        "moon OR has:source | bridge before",
        "ferry (category:\"top stories\" OR old) | ferry old",
        "-(bridge OR ferry) date:2016-03 | bakery draft",
        "-(bridge has:source) title:bridge | old",
      })
  void findsNewestFirst(String text, String ids) throws SQLException {
    List<String> expected = ids == null ? List.of() : List.of(ids.split(" "));
    assertEquals(expected, archive.ids(parse(text)));
    assertEquals(expected, archive.idsOnPost(parse(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bridge",
        "bridge -ferry date:2016",
        "title:bridge category:top*",
        "(bridge OR fer*) host:example.com",
        "date:2016",
        "category:x",
        "-bridge",
        "bridge OR category:x",
        "category:x,y,z",
        "bridge (category:x OR author:y OR -host:z)"
      })
  void newestFirstNeedsNoSorting(String text) throws SQLException {
    for (String step : archive.plan(parse(text))) {
      assertFalse(step.contains("TEMP B-TREE"), () -> text + ": " + step);
    }
  }

  @Test
  void wordsDriveThePlan() throws SQLException {
    String first = archive.plan(parse("bridge category:top* id:x date:2016")).get(0);
    assertTrue(first.startsWith("SCAN article VIRTUAL TABLE"), first);
  }

  @Test
  void datesAreARangeOfRowIds() throws SQLException {
    String first = archive.plan(parse("date:2016")).get(0);
    assertEquals("SEARCH post USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)", first);
  }

  private static Query parse(String text) {
    return QueryParser.parse(text, CLOCK);
  }
}
