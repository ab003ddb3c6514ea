package backfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ManPageTest {
  @Test
  void optionsAndCommandsAreFoundWithTheirEscapes() {
    ManPage page =
        ManPage.parse(
            """
            .\\" .Fl -comment
            Text with Fl word
            .It Fl n Ar N , Fl \\-limit Ns = Ns Ar N
            .It Xo
            .Op Fl -no-color | Fl \\&0
            .It Ic list Op Ar QUERY
            .It "Ic" "facet" Ar FIELD
            """);
    assertEquals(Set.of("-n", "--limit", "--no-color", "-0"), page.options());
    assertEquals(Set.of("-n", "--limit"), page.listedOptions());
    assertEquals(Set.of("list", "facet"), page.commands());
  }
}
