package backfile.view.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backfile.text.Link;
import backfile.text.Style;
import backfile.text.StyledRun;
import backfile.view.Paint;
import backfile.view.Width;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadingPageTest {
  private static final String TEXT =
      """
      The city council voted on Wednesday to keep the tram ⁽¹⁾ line along the harbour, which had been due to close.

      ## What was said

      - The mayor called it a good day for the whole of the harbour.
        1. It costs less than a bus ⁽¹²⁾ line.
        2. It is older.
      - Others were not sure.

      > We have waited for this vote for eleven years, and it came.
      >
      > > For twelve.

      | line | stops |
      |---|---|
      | harbour | 12 |
      | 東京 | 7 |

      ```
      stops = 12;    // the longest line of this block is never wrapped

      ```

      ---

      [image: A tram]""";

  private static final List<Link> LINKS =
      List.of(
          new Link(1, "https://example.org/tram", "tram"),
          new Link(12, "https://example.org/a/very/long/address/that/is/never/wrapped", "bus"));

  private static final Reading POST =
      new Reading(
          "Council votes to keep the tram along the harbour",
          "676  _posts/council-votes-to-keep-the-tram.md",
          Optional.of(Instant.parse("2016-02-03T10:11:12Z")),
          List.of("Ada Berg", "Jon Ek"),
          List.of("Transport", "City hall"),
          List.of("todo", "cite"),
          Optional.of("https://example.org/2016/02/council-votes-to-keep-the-tram"),
          TEXT,
          List.of(),
          LINKS,
          List.of(new Reading.Fact("Agency", "AP")),
          Optional.empty());

  private static final PageLayout PIPE = PageLayout.pipe(ZoneOffset.UTC);

  private static String page(PageLayout layout, Reading reading) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
    new ReadingPage(layout, out).print(reading);
    out.flush();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static String body(PageLayout layout, String text) {
    return page(layout.withoutHeader(), reading(text, List.of(), List.of()));
  }

  /** A text alone, without what stands in the header. */
  private static Reading reading(String text, List<StyledRun> styles, List<Link> links) {
    return new Reading(
        "",
        "",
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        text,
        styles,
        links,
        List.of(),
        Optional.empty());
  }

  private static final String WRAPPED_AT_40 =
      """
      Council votes to keep the tram along the
      harbour
      Date        2016-02-03 10:11 UTC
      Authors     Ada Berg, Jon Ek
      Categories  Transport, City hall
      Tags        todo, cite
      Source      https://example.org/2016/02/council-votes-to-keep-the-tram
      Agency      AP
      Post        676  _posts/council-votes-to-keep-the-tram.md

      The city council voted on Wednesday to
      keep the tram [1] line along the
      harbour, which had been due to close.

      ## What was said

      - The mayor called it a good day for the
        whole of the harbour.
        1. It costs less than a bus [12] line.
        2. It is older.
      - Others were not sure.

      > We have waited for this vote for
      > eleven years, and it came.
      >
      > > For twelve.

      | line    | stops |
      |---------|-------|
      | harbour | 12    |
      | 東京    | 7     |

          stops = 12;    // the longest line of this block is never wrapped


      ---

      [image: A tram]

      [1]  https://example.org/tram
      [12] https://example.org/a/very/long/address/that/is/never/wrapped
      """;

  @Test
  void everyBlockIsWrappedInItsOwnWay() {
    assertEquals(WRAPPED_AT_40, page(PIPE.withWidth(40), POST));
  }

  private static final String IN_A_PIPE =
      """
      Council votes to keep the tram along the harbour
      Date        2016-02-03 10:11 UTC
      Authors     Ada Berg, Jon Ek
      Categories  Transport, City hall
      Tags        todo, cite
      Source      https://example.org/2016/02/council-votes-to-keep-the-tram
      Agency      AP
      Post        676  _posts/council-votes-to-keep-the-tram.md

      The city council voted on Wednesday to keep the tram [1] line along the harbour, which had been due to close.

      ## What was said

      - The mayor called it a good day for the whole of the harbour.
        1. It costs less than a bus [12] line.
        2. It is older.
      - Others were not sure.

      > We have waited for this vote for eleven years, and it came.
      >
      > > For twelve.

      | line    | stops |
      |---------|-------|
      | harbour | 12    |
      | 東京    | 7     |

          stops = 12;    // the longest line of this block is never wrapped


      ---

      [image: A tram]

      [1]  https://example.org/tram
      [12] https://example.org/a/very/long/address/that/is/never/wrapped
      """;

  @Test
  void aPipeGetsAParagraphALine() {
    assertEquals(IN_A_PIPE, page(PIPE, POST));
  }

  @Test
  void coloursStandAroundHeadingsLinksAndMarks() {
    String text = "## A *b*\n\nSee it ⁽³⁾.\n\n> quoted";
    PageLayout layout = PageLayout.terminal(ZoneOffset.UTC, 80, Paint.on());
    assertEquals(
        "^[1mA *b*^[0m\n\nSee it ^[36m[3]^[0m.\n\n^[2m> ^[0mquoted\n",
        body(layout, text).replace('\u001b', '^'));
  }

  @Test
  void aWideTerminalGetsAMarginAndNoLongerLines() {
    String shown = body(PageLayout.terminal(ZoneOffset.UTC, 200, Paint.off()), "word ".repeat(60));
    shown.lines().forEach(line -> assertTrue(line.startsWith(" ".repeat(50) + "word")));
    shown.lines().forEach(line -> assertTrue(line.length() <= 150));
    assertTrue(
        body(PageLayout.terminal(ZoneOffset.UTC, 80, Paint.off()), "word").startsWith("word"));
  }

  @Test
  void aTableThatDoesNotFitIsListed() {
    String text = "| a long name | b |\n|---|---|\n| c d e f g h i | 東京東京 |\n|  | 2 |";
    assertEquals(
        "a long name: c d e\n  f g h i\nb: 東京東京\n\nb: 2\n", body(PIPE.withWidth(20), text));
    assertEquals(
        "one cell of the\n  first row\nanother\n",
        body(PIPE.withWidth(17), "| one cell of the first row | another |"));
  }

  @Test
  void matchesAreColouredOverTheEndsOfLines() {
    String text =
        "The \u0002harbour office\u0003 is \u0002shut\u0003⁽¹⁾.\n\n## The \u0002harbour\u0003";
    PageLayout layout = PageLayout.terminal(ZoneOffset.UTC, 12, Paint.on());
    assertEquals(
        """
        The ^[1;33mharbour^[0m
        ^[1;33moffice^[0m is
        ^[1;33mshut^[0m^[36m[1]^[0m.

        ^[1mThe ^[0m^[1;33mharbour^[0m
        """,
        body(layout, text).replace('\u001b', '^'));
    assertEquals("a b\n", body(PIPE, "a \u0002b\u0003"));
  }

  @Test
  void emphasisIsASlantOrWeightWhereThereAreStyles() {
    String text = "A slanted⁽¹⁾ bo\u0002ld\u0003 `c`.";
    List<StyledRun> styles =
        List.of(
            new StyledRun(Style.EMPHASIS, 2, 12),
            new StyledRun(Style.STRONG, 4, 17),
            new StyledRun(Style.CODE, 18, 21));
    PageLayout layout = PageLayout.terminal(ZoneOffset.UTC, 80, Paint.on()).withoutHeader();
    String shown = page(layout, reading(text, styles, List.of()));
    assertEquals(
        "A ^[3msl^[0m^[1;3manted^[0m^[36m[1]^[0m^[1m bo^[0m^[1;33mld^[0m ^[36m`c`^[0m.\n",
        shown.replace('\u001b', '^'));
    assertEquals(
        "A slanted[1] bold `c`.\n",
        page(PIPE, reading(text, styles, List.of()))
            .lines()
            .reduce("", (all, line) -> line.startsWith("A ") ? line + "\n" : all));
  }

  @Test
  void addressesCanBeClickedWhereTheTerminalIsKnownToHaveThem() {
    PageLayout layout = PageLayout.terminal(ZoneOffset.UTC, 80, Paint.on());
    Reading reading =
        reading(
            "a⁽¹⁾ b⁽²⁾",
            List.of(),
            List.of(new Link(1, "http://a.test/é\u001b\\x y", "a"), new Link(2, "file:///b", "b")));
    String shown =
        page(layout.withHyperlinks(Map.of("TERM", "xterm-kitty")).withoutHeader(), reading);
    String link = "^]8;;http://a.test/%C3%A9%1B\\x%20y^\\";
    assertEquals(
        "a" + link + "^[36m[1]^[0m^]8;;^\\ b^[36m[2]^[0m",
        shown.lines().findFirst().orElse("").replace('\u001b', '^'));
    for (Map<String, String> environment :
        List.of(
            Map.of("TERM", "xterm-256color"),
            Map.of("TERM", "screen", "VTE_VERSION", "7200"),
            Map.of("VTE_VERSION", "4800"),
            Map.of("TERM", "foot", "FORCE_HYPERLINK", "0"))) {
      assertFalse(layout.withHyperlinks(environment).hyperlinks(), environment::toString);
    }
    assertTrue(layout.withHyperlinks(Map.of("VTE_VERSION", "7200")).hyperlinks());
    assertFalse(layout.withPaint(Paint.off()).withHyperlinks(Map.of("TERM", "foot")).hyperlinks());
  }

  @Test
  void aBrokenPostIsShownAsItIs() {
    Reading broken =
        new Reading(
            "post",
            "",
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            "---\ntitle: [\n```\n| x |",
            List.of(),
            List.of(),
            List.of(),
            Optional.of("front matter: no end of the list"));
    assertEquals(
        """
        post
        Broken      front matter: no end of the list

        ---
        title: [
        ```
        | x |
        """,
        page(PIPE, broken));
  }

  @Test
  void hostileTextIsHarmlessEverywhere() {
    String bad = "a\u001b[2Jb\u202Ec\u0007\n";
    Reading reading =
        new Reading(
            bad,
            bad,
            Optional.empty(),
            List.of(bad),
            List.of(bad),
            List.of(bad),
            Optional.of(bad),
            bad + "\n| " + bad.strip() + " |\n\n```\n" + bad + "```\n\n## " + bad,
            List.of(),
            List.of(new Link(1, bad, bad)),
            List.of(new Reading.Fact("Byline", bad)),
            Optional.empty());
    String shown = page(PIPE.withWidth(30), reading);
    assertTrue(shown.chars().allMatch(c -> c == '\n' || (c >= ' ' && c != 0x202E)), shown);
  }

  @Test
  void deepNestingLeavesRoomForWords() {
    String shown =
        body(PIPE.withWidth(40), "> ".repeat(500) + "some words that are to be read here");
    shown.lines().forEach(line -> assertTrue(Width.columns(line) <= 40, line));
  }

  @Test
  void hostileShapesTakeLinearTime() {
    List<String> shapes =
        List.of(
            "> ".repeat(300_000) + "x",
            "> x\n".repeat(100_000),
            "|".repeat(600_000),
            "| a |\n".repeat(100_000),
            "```\n".repeat(100_001),
            "⁽".repeat(300_000),
            "⁽1".repeat(300_000),
            "#".repeat(300_000),
            " ".repeat(600_000) + "x",
            "9".repeat(600_000));
    for (String shape : shapes) {
      assertTimeout(Duration.ofSeconds(4), () -> body(PIPE.withWidth(80), shape));
    }
  }
}
