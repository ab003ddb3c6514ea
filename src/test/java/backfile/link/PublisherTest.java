package backfile.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublisherTest {
  private static final String NEWS = "http://news.google.com/news/url?url=http://a.example/b";

  @ParameterizedTest
  @CsvSource({
    "Clock stops – Harbour News, Harbour News",
    "Clock stops - 89.3 KPCC, 89.3 KPCC",
    "Clock stops – a.com, a.com",
    "時計が止まる – 港新聞, 港新聞",
    "One – two – Harbour News, Harbour News",
    "Council meeting – four hours on one bench, ''",
    "Clock stops –, ''",
    "– Harbour News, ''",
    "Half-past, ''",
  })
  void namesWhatStandsBehindTheLastDash(String title, String name) {
    assertEquals(name, Publisher.of(Resolution.of(NEWS), title).orElse(""));
    assertEquals("", Publisher.of(Resolution.of("http://a.example/b"), title).orElse(""));
  }
}
