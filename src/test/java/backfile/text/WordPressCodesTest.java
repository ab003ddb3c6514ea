package backfile.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPressCodesTest {
  private static String text(String body, Format format) {
    return LightText.of(ArticleReader.read(body, format)).text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[caption id=\"a\" caption=\"The quay\"]<img alt=Quay>[/caption] | [image: Quay] The quay",
        "[youtube=http://tube.example/w?v=1&amp;w=6] | [video: http://tube.example/w?v=1&w=6]",
        "[vimeo 123] | [video: https://vimeo.com/123]",
        "[vc_row][vc_column width=\"1/2\"]Text.[/vc_column][/vc_row] | Text.",
        "[et_pb_text]Text.[/et_pb_text] | Text.",
        "[dropcap]T[/dropcap]his | This",
        "[button link=\"/x\"]Press[/button] here | Press here",
        "Text.[contact-form-7 id=\"12\" title=\"Form\"] | Text.",
        "a [note] b [button], [code] c | a [note] b [button], [code] c",
        "<code>[vc_row]</code> | [vc_row]"
      })
  void codesAreUndone(String html, String text) {
    assertEquals(text, text(html, Format.HTML));
  }

  @Test
  void codeKeepsItsLines() {
    assertEquals(
        "```\n<?php\n  echo [1];\n```",
        text("[sourcecode language=\"php\"]\n<?php\n  echo [1];\n[/sourcecode]", Format.HTML));
    assertEquals("```\na < b\n```", text("[code]a &lt; b[/code]", Format.MARKDOWN));
  }

  @Test
  void backslashesOfExportersAreUndone() {
    assertEquals(
        "[image: Quay]⁽¹⁾ The quay\n\n[video: https://tube.example/1]",
        text(
            "\\[caption id=\"attachment\\_4\"\\][![Quay](q.png)](http://quay.example/q.png) The"
                + " quay\\[/caption\\]\n\n"
                + "\\[gallery ids=\"1,2\"\\]\n\n"
                + "\\[youtube https://tube.example/1\\]",
            Format.MARKDOWN));
  }

  @Test
  void manyOpenCodesAreReadInOneGo() {
    List<String> opened =
        List.of("[", "\\[", "[note]", "[code]", "<code", "`a", "[caption caption=\"a\"]");
    for (String open : opened) {
      String text = open.repeat(100_000);
      assertEquals(text, WordPressCodes.undo(text));
    }
  }
}
