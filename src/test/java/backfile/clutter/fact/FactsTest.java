package backfile.clutter.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backfile.clutter.Cleaner;
import backfile.text.Article;
import backfile.text.Format;
import backfile.text.LightText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactsTest {
  private static final String PROSE =
      "The ferry came back to the quay on Tuesday, eleven weeks late, and nobody cheered.";

  private static Facts facts(String title, String html) {
    Article whole = Cleaner.readWhole(html, Format.HTML);
    Article cleaned = Cleaner.clean(whole);
    return Facts.of(whole, cleaned, LightText.of(cleaned), title);
  }

  private static Facts facts(String html) {
    return facts("The ferry", html);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "WASHINGTON — ; Washington",
        "RIO DE JANEIRO -- ; Rio de Janeiro",
        "ODENSE, Denmark — ; Odense",
        "ST. ALBANS, Vt. (AP) — ; St. Albans",
        "BERGEN (Reuters) - ; Bergen",
        "Bergen (AFP) – ; Bergen",
        "PARIS/LONDON — ; Paris,London",
        "<span class=articleLocation>ODENSE/WASHINGTON</span>; Odense,Washington",
        "<span class=dateline>AALBORG, Denmark —</span>; Aalborg",
        "<b class='dateline'>COWES, England (AP) — </b>; Cowes",
      })
  void placeBeforeTheFirstSentenceIsTheDateline(String opening, String places) {
    assertEquals(
        List.of(places.split(",")), facts("<p>" + opening + " " + PROSE + "</p>").dateline());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE — ",
        "NASA — ",
        "BREAKING, Monday — ",
        "EXCLUSIVE (Video) — ",
        "HARBOUR - ",
        "Washington — ",
        "The mayor, Ann Lee — ",
        "ODENSE, which nobody knows — ",
        "<span class=dateline>FEB. 18, 2016</span>",
        "<span class=headline>PARIS</span>",
      })
  void otherWordsBeforeADashAreNoDateline(String opening) {
    assertEquals(List.of(), facts("<p>" + opening + " " + PROSE + "</p>").dateline());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(Reporting by Ann Lee; Editing by Cy Fox)| Ann Lee| Cy Fox",
        "(Reporting by Ann Lee in New York and Bo van Dyck in Oslo, editing by Cy Fox)| Ann Lee,Bo van Dyck| Cy Fox",
        "(Additional reporting by Ann Lee and Jo O'Hara, writing by Di Ames, editing by Cy Fox and Al McKay)| Ann Lee,Jo O'Hara| Cy Fox,Al McKay",
        "Reporting By Ann Lee in Washington and New York, Editing by Cy Fox| Ann Lee| Cy Fox",
        "Associated Press writers Ann Lee in Oslo and Bo Dahl contributed to this report.| Ann Lee,Bo Dahl| ''",
      })
  void creditsNameReportersAndEditors(String line, String reporters, String editors) {
    Facts facts = facts("<p>" + PROSE + "</p><p>" + line + "</p>");
    assertEquals(reporters, String.join(",", facts.reporter()));
    assertEquals(editors, String.join(",", facts.editor()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Critics said that reporting by Ann Lee was unfair.",
        "Editing by committee; nobody liked it.",
        "(Reporting by phone; editing by hand)",
        "The reporters Ann Lee and Bo Dahl contributed to this report of the council.",
      })
  void proseOfReportingNamesNobody(String line) {
    Facts facts = facts("<p>" + PROSE + "</p><p>" + line + "</p>");
    assertEquals(List.of(), facts.reporter());
    assertEquals(List.of(), facts.editor());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "By Ann Lee; Ann Lee",
        "By ANN LEE and JO O'HARA; Ann Lee,Jo O'Hara",
        "By Ann Lee, Staff Writer; Ann Lee",
        "By Ann Lee | 3 February 2016; Ann Lee",
        "By Popular Demand; ''",
        "By New York; ''",
        "By Monday Night; ''",
        "By Ann Lee's reckoning the boat is late; ''",
        "by Ann Lee; ''",
      })
  void lineOfItsOwnSaysWhoWrote(String line, String names) {
    assertEquals(
        names, String.join(",", facts("<p>" + line + "</p><p>" + PROSE + "</p>").byline()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "© 2019 The Associated Press. All rights reserved.; AP",
        "Copyright 2016 Agence France-Presse; AFP",
        "The Gazette and the Associated Press contributed to this report.; AP",
        "© 2019 The Harbour Gazette. All rights reserved.; ''",
        "He told the Associated Press that the boat was late.; ''",
      })
  void agenciesAreThoseThatAreCredited(String line, String agency) {
    Facts facts = facts("<p>" + PROSE + "</p><p>" + line + "</p>");
    assertEquals(agency, String.join(",", facts.agency()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Correction: the ferry has two masts.; true",
        "CORRECTION, Feb. 3: the ferry has two masts.; true",
        "UPDATE 7/30/15, 5:30 p.m.: the ferry is back.; true",
        "(This version of the story corrects the name in paragraph 3); true",
        "An earlier version of this article misspelled the ferry.; true",
        "Correction officers said: the ferry is late.; false",
        "Update your phone before you sail: it takes long.; false",
        "Corrects or not, the compass is old.; false",
      })
  void notesOfCorrectionsAreKept(String line, boolean note) {
    Facts facts = facts("<p>" + PROSE + "</p><p>" + line + "</p>");
    assertEquals(note ? List.of(line) : List.of(), facts.correction());
  }

  @Test
  void copiesThatAreNotTheArticleAreKnown() {
    String teaser = "<p>" + PROSE + "</p>";
    assertEquals(List.of("empty"), facts("<img src=x>").quality());
    assertEquals(List.of(), facts(teaser).quality());
    assertEquals(List.of("excerpt-only"), facts("<p>" + PROSE + " […]</p>").quality());
    String appeared =
        "<p>The post <a href='/f'>The ferry</a> appeared first on <a href='/'>The Gazette</a>.</p>";
    assertEquals(List.of("excerpt-only"), facts(teaser + appeared).quality());
    assertEquals(List.of("The Gazette"), facts(teaser + appeared).publisher());
    assertEquals(List.of(), facts(teaser.repeat(9) + appeared).quality());
    assertEquals(
        List.of("ad-blocker-notice"),
        facts("<p>We know why you use an ad blocker. Please turn off yours.</p>").quality());
    assertEquals(
        List.of(), facts("<p>The harbour office banned ad blockers on Monday.</p>").quality());
    assertEquals(List.of("withheld-part"), facts(teaser + "<p>kAm%96 76CCJ 😀 k^Am</p>").quality());
    assertEquals(
        List.of("feed-stub"),
        facts(teaser + "<a href='http://news.google.com/n?x'>all 31 news articles »</a>")
            .quality());
  }

  @Test
  void longTextWithoutAnyWordOfItsTitleIsAnother() {
    String body = "<p>" + PROSE.repeat(12) + "</p>";
    assertEquals(
        List.of("wrong-body"), facts("Clock tower strikes seven minutes early", body).quality());
    assertEquals(List.of(), facts("Clock tower strikes as ferry returns early", body).quality());
    assertEquals(List.of(), facts("Clock tower strikes", body).quality());
  }

  @ParameterizedTest
  @CsvSource({
    "http://feeds.quay.test/~r/quay/harbourNews/~3/x1/story01.htm, harbourNews",
    "http://feeds.quay.test/~r/harbourNews/~3/x1/story01.htm, harbourNews",
    "http://feeds.quay.test/c/1/l/story01.htm, feeds.quay.test",
    "http://news.google.com/news/url?url=http://quay.test/a, Google News",
    "http://www.quay.test/feeds/a, ",
    "http://feedsofthesea.test/a, ",
  })
  void sourceLinkTellsTheFeed(String link, String feed) {
    assertEquals(Optional.ofNullable(feed), Feed.of(link));
  }
}
