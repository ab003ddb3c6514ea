package backfile.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImporterDamageTest {
  private static final String SOURCE = "http://www.harbour.example/2016/05/slug/";

  @Test
  void whatFollowsTheFrontPageIsKept() {
    assertEquals(
        Optional.of("http://www.harbour.example/2016/05/other/?a=b"),
        ImporterDamage.mended(
            "http://www.copy.example/wp-content/uploads/2016/05/A-Title.har2016/05/other/?a=b",
            SOURCE));
  }

  @Test
  void theFrontPageItselfIsMended() {
    assertEquals(
        Optional.of("http://www.harbour.example/"),
        ImporterDamage.mended(
            "http://www.copy.example/wp-content/uploads/2016/05/A-Title.har", SOURCE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://www.copy.example/wp-content/uploads/2016/05/A-Title.jpg",
        "http://www.copy.example/wp-content/uploads/2016/05/a/b.har/c",
        "http://www.copy.example/wp-content/uploads/",
        "http://www.harbour.example/wp-content/uploads/2016/05/A-Title.harbour/",
        "/wp-content/uploads/2016/05/A-Title.har2016/",
        "mailto:a@copy.example",
        ""
      })
  void otherLinksStay(String url) {
    assertEquals(Optional.empty(), ImporterDamage.mended(url, SOURCE));
  }

  @Test
  void nothingIsMendedWithoutASource() {
    assertEquals(
        Optional.empty(),
        ImporterDamage.mended("http://c.example/wp-content/uploads/2016/05/T.har2016/", ""));
  }
}
