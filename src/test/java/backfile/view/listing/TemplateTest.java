package backfile.view.listing;

import static backfile.view.listing.ListingFixture.COLUMNS;
import static backfile.view.listing.ListingFixture.post;
import static backfile.view.listing.ListingFixture.posts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import backfile.index.Row;
import backfile.problem.Problem;
import backfile.problem.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class TemplateTest {

  private static String filled(String template, Row row) {
    return ListingFixture.printed(
        Template.parse(template, COLUMNS), COLUMNS, Layout.pipe(ZoneOffset.UTC), List.of(row));
  }

  private static String first(String template) {
    return filled(template, posts().get(0));
  }

  private static Problem problem(String template) {
    return assertThrows(ProblemException.class, () -> Template.parse(template, COLUMNS)).problem();
  }

  @Test
  void fieldsAndEscapesAreFilled() {
    assertEquals("676\tCouncil votes to keep the tram\n", first("{id}\\t{title}\\n"));
    assertEquals("{676}\\\n", first("{{{id}}}\\\\"));
  }

  @Test
  void aLineEndIsAddedUnlessThereIsAnEnd() {
    assertEquals("676\n", first("{id}"));
    assertEquals("676\0", first("{id}\\0"));
    assertEquals("\n", first(""));
  }

  @Test
  void datesTakeAPattern() {
    assertEquals("2016-02-03T23:11:12Z\n", first("{date}"));
    assertEquals(
        "Wed, 03 Feb 2016 ( 3 February) 034 100%\n",
        first("{date:%a, %d %b %Y} {date:(%e %B) %j 100%%}"));
    assertEquals("23:11:12 +0000 16\n", first("{date:%T %z %y}"));
  }

  @Test
  void valuesTakeAForm() {
    Row row = post("1", "It's \"50%\"\t& more\u001b", List.of("a", "b"), 3);
    assertEquals("\"It's \\\"50%\\\"\\t& more\\u001b\"\n", filled("{title:json}", row));
    assertEquals(
        "[\"a\",\"b\"] 3 null\n", filled("{categories:json} {words:json} {fm.rating:json}", row));
    assertEquals("It%27s%20%2250%25%22%09%26%20more%1B\n", filled("{title:url}", row));
    assertEquals("It's \"50%\"\\t& more\\u001b\n", filled("{title:tsv}", row));
    assertEquals("It's \"50%\" & more\uFFFD\n", filled("{title}", row));
  }

  @Test
  void aShellReadsAWordBack() throws IOException, InterruptedException {
    String title = "It's $(id) `id` \\ \"x\"\n\ttwo\u001b[2J é\u202E";
    String word = filled("{title:sh}\\0", post("1", title, List.of(), 1)).replace("\0", "");
    assertEquals(-1, word.indexOf('\u001b'));
    Process sh = new ProcessBuilder("sh", "-c", "printf %s " + word).start();
    String back = new String(sh.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    sh.waitFor();
    assertEquals(title, back);
  }

  @Test
  void itTellsWhichFieldsItNeeds() {
    assertEquals(
        List.of("id", "fm.mood", "title"),
        Template.parse("{id}{fm.mood:json}{title}{id}", COLUMNS).fields());
  }

  @Test
  void anUnknownFieldNamesItsColumnAndTheNearest() {
    Problem problem = problem("{id}  {titel}");
    assertEquals("template:8", problem.where());
    assertEquals("no such field: titel", problem.what());
    assertEquals("{title}", problem.hint().orElseThrow());
  }

  @Test
  void faultsNameTheirColumn() {
    assertEquals("template:3", problem("ab{id").where());
    assertEquals("template:3", problem("ab}").where());
    assertEquals("template:2", problem("a\\q").where());
    assertEquals("template:2", problem("a\\").where());
    assertEquals("template:8", problem("{title:yaml}").where());
    assertEquals("template:9", problem("{date:%Y%q}").where());
    assertEquals("title is not a date", problem("{title:%Y}").what());
  }
}
