package backfile.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class DateTextTest {
  private static final Instant NIGHT = Instant.parse("2016-02-03T23:30:00Z");

  @Test
  void utcIsWrittenWithoutAnOffset() {
    DateText utc = new DateText(ZoneOffset.UTC);
    assertEquals("2016-02-03", utc.day(NIGHT));
    assertEquals("2016-02-03T23:30:00Z", utc.iso(NIGHT));
    assertEquals("2016-02-03 23:30 UTC", utc.minute(NIGHT));
  }

  @Test
  void aZoneMovesTheDay() {
    DateText helsinki = new DateText(ZoneId.of("Europe/Helsinki"));
    assertEquals("2016-02-04", helsinki.day(NIGHT));
    assertEquals("2016-02-04T01:30:00+02:00", helsinki.iso(NIGHT));
    assertEquals("2016-02-04 01:30 +02:00", helsinki.minute(NIGHT));
  }

  @Test
  void oddYearsKeepTheirShape() {
    DateText utc = new DateText(ZoneOffset.UTC);
    assertEquals("0033-04-03", utc.day(Instant.parse("0033-04-03T00:00:00Z")));
    assertEquals("+12016-01-01", utc.day(Instant.parse("+12016-01-01T00:00:00Z")));
  }
}
