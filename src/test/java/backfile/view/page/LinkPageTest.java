package backfile.view.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backfile.link.Resolution;
import backfile.view.Paint;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LinkPageTest {
  private static String printed(Consumer<LinkPage> page) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    page.accept(new LinkPage(Paint.off(), out));
    out.flush();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static LinkLine line(OptionalInt number, String kind, String url, String text) {
    return new LinkLine(number, kind, url, text, Resolution.of(url));
  }

  @Test
  void anAddressIsWholeOnALineOfItsOwn() {
    String url = "https://a.example/" + "long-".repeat(100);
    assertEquals(
        "[12] inline  the words\n     " + url + "\n",
        printed(page -> page.link(line(OptionalInt.of(12), "inline", url, "the words"))));
  }

  @Test
  void whereARedirectorLeadsIsShownBelowIt() {
    assertEquals(
        """
        [0]  source
             https://l.a.example/?u=http%3A%2F%2Fb.example%2Fc
             → http://b.example/c
        """,
        printed(
            page ->
                page.link(
                    line(
                        OptionalInt.of(0),
                        "source",
                        "https://l.a.example/?u=http%3A%2F%2Fb.example%2Fc",
                        ""))));
  }

  @Test
  void controlCharactersOfTheArchiveAreMadeVisible() {
    String shown =
        printed(
            page -> {
              page.post("A\u001b[2J");
              page.link(line(OptionalInt.empty(), "mail", "mailto:a\u001b]0;x\u0007", "b\nc"));
              page.explain(Resolution.of("java\u001b[2Jscript:"));
            });
    assertEquals(-1, shown.indexOf('\u001b'));
    assertEquals(-1, shown.indexOf('\u0007'));
    assertEquals(5, shown.lines().count());
  }
}
