package backfile.post.matter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2016-02-03                               | 2016-02-03T00:00:00Z
          2016-2-3                                 | 2016-02-03T00:00:00Z
          2016/02/03                               | 2016-02-03T00:00:00Z
          2016-02                                  | 2016-02-01T00:00:00Z
          2016                                     | 2016-01-01T00:00:00Z
          20160203                                 | 2016-02-03T00:00:00Z
          2016-02-03 10:11                         | 2016-02-03T10:11:00Z
          2016-02-03 10:11:12                      | 2016-02-03T10:11:12Z
          2016-02-03T10:11:12                      | 2016-02-03T10:11:12Z
          2016-02-03t10:11:12z                     | 2016-02-03T10:11:12Z
          2016-02-03T10:11:12.250Z                 | 2016-02-03T10:11:12.250Z
          2016-02-03T10:11:12.123456789123+01:00   | 2016-02-03T09:11:12.123456789Z
          2016-02-03 10:11:12 -0500                | 2016-02-03T15:11:12Z
          2016-02-03T10:11:12+05                   | 2016-02-03T05:11:12Z
          2016-02-03 10:11:12 UTC                  | 2016-02-03T10:11:12Z
          2016-07-03T10:11:12[Europe/Berlin]       | 2016-07-03T08:11:12Z
          2016-07-03T10:11:12+02:00[Europe/Berlin] | 2016-07-03T08:11:12Z
          2016-07-03 10:11 America/New_York        | 2016-07-03T14:11:00Z
          20160203T101112Z                         | 2016-02-03T10:11:12Z
          20160203101112                           | 2016-02-03T10:11:12Z
          Wed, 03 Feb 2016 10:11:12 +0000          | 2016-02-03T10:11:12Z
          Wed, 3 Feb 2016 10:11:12 GMT             | 2016-02-03T10:11:12Z
          Wed, 03-Feb-16 10:11:12 GMT              | 2016-02-03T10:11:12Z
          03 Feb 16 10:11 EST                      | 2016-02-03T15:11:00Z
          Wed Feb 3 2016                           | 2016-02-03T00:00:00Z
          Wed Feb  3 10:11:12 UTC 2016             | 2016-02-03T10:11:12Z
          Wed Feb 03 2016 10:11:12 GMT+0100 (CET)  | 2016-02-03T09:11:12Z
          February 3, 2016                         | 2016-02-03T00:00:00Z
          February 3rd, 2016 at 4:05 pm            | 2016-02-03T16:05:00Z
          3 February 2016, 4 p.m.                  | 2016-02-03T16:00:00Z
          3-Feb-2016                               | 2016-02-03T00:00:00Z
          Feb. 3, 2016 12:30 AM                    | 2016-02-03T00:30:00Z
          Sept 9, 2016                             | 2016-09-09T00:00:00Z
          03.02.2016                               | 2016-02-03T00:00:00Z
          23/02/2016                               | 2016-02-23T00:00:00Z
          02/23/2016                               | 2016-02-23T00:00:00Z
          2016-02-03T24:00:00                      | 2016-02-04T00:00:00Z
          2016-12-31T23:59:60Z                     | 2016-12-31T23:59:59Z
          1454494272                               | 2016-02-03T10:11:12Z
          1454494272000                            | 2016-02-03T10:11:12Z
          """)
  void isReadAsPeopleWriteIt(String text, Instant expected) {
    assertEquals(Optional.of(expected), DateText.parse(text, ZoneOffset.UTC));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "0000-00-00 00:00:00",
        "2016-02-30",
        "2016-13-01",
        "2016-00-10",
        "2016-02-03 25:00",
        "2016-02-03 10:61:00",
        "2016-02-03T10:11:12+99:00",
        "2/3/2016",
        "yesterday",
        "true",
        "12",
        "123456",
        "99999999",
        "February",
        "Feb 3",
        "10:11:12",
        "2016-02-03 and more",
        "2016-02-03 2016-02-04",
        "999999999999999999999999999999",
        "2016-02-03T10:11:12[",
        "\u0000\u0001"
      })
  void whatIsNoDateOrNeverWasIsAbsent(String text) {
    assertEquals(Optional.empty(), DateText.parse(text, ZoneOffset.UTC));
  }

  @Test
  void withoutZoneTheGivenOneCounts() {
    Optional<Instant> read = DateText.parse("2016-07-03 10:00", ZoneId.of("Europe/Berlin"));
    assertEquals(Optional.of(Instant.parse("2016-07-03T08:00:00Z")), read);
  }

  @ParameterizedTest
  @CsvSource({
    "2016-2-3, 2016-02-03",
    "2016-02-03 10:11, 2016-02-03T10:11:00",
    "2016-02-03 10:11:12 +1, 2016-02-03T10:11:12+01:00",
    "2016-02-03T10:11:12z, 2016-02-03T10:11:12Z"
  })
  void isoSaysAsMuchAsTheText(String text, String expected) {
    assertEquals(Optional.of(expected), DateText.iso(text));
  }

  @Test
  void noTextMakesItThrow() {
    String pieces = "2016-02:03T+Z [](),.pm Feb/\u2212";
    java.util.Random random = new java.util.Random(7);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(24); i >= 0; i--) {
        text.append(pieces.charAt(random.nextInt(pieces.length())));
      }
      assertEquals(
          DateText.parse(text.toString(), ZoneOffset.UTC),
          DateText.parse(text.toString(), ZoneOffset.UTC));
    }
  }
}
