package backfile.post;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backfile.link.SourceLink;
import backfile.text.Format;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What single programs that make sites write, each in its own way. */
class PostDialectsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---yaml\ntitle: A quay\ntags: [x, y]\n---\nBody",
        "---toml\ntitle = 'A quay'\ntags = ['x', 'y']\n---\nBody",
        "---json\n{\n\"title\": \"A quay\",\n\"tags\": [\"x\", \"y\"]\n}\n---\nBody",
        "---js\n{\n  title: \"A quay\",\n  tags: ['x', \"y\"],\n  seo: {\n    title: \"No\"\n  },\n"
            + "  permalink: (data) => `/${data.title}/`\n}\n---\nBody",
        """
        ---javascript
        const title = "A quay";
        const tags = ["x", "y"];
        const f = g();
        ---
        Body""",
        "---\n title: A quay\n tags: [x, y]\n---\nBody"
      })
  void frontMatterMayNameItsLanguageOrBeIndented(String text) {
    Post post = read("a.md", text);
    assertEquals(Optional.empty(), post.broken());
    assertEquals("A quay", post.title());
    assertEquals(List.of("x", "y"), post.categories());
    assertEquals("Body", post.body());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "author: Ann Lee, Bo van Dyke and Cy Fox | Ann Lee; Bo van Dyke; Cy Fox",
        "author: Ann Lee & Bo Ray | Ann Lee; Bo Ray",
        "author: Ann Lee; Bo Ray | Ann Lee; Bo Ray",
        "authors: Ann Lee, Bo Ray, and Cy Fox | Ann Lee; Bo Ray; Cy Fox",
        "author: Lee, Ann | Lee, Ann",
        "author: Fox and Ray | Fox and Ray",
        "author: Reuters and AP staff writers, London | Reuters and AP staff writers, London",
        "author: Ann Lee, The Quay Times | Ann Lee, The Quay Times",
        "author: '[Ann Lee](https://ann.example/)' | Ann Lee",
        "author: '**Ann Lee** <ann@quay.example>' | Ann Lee",
        "author: ann_lee | ann_lee",
        "author: {display_name: Ann, login: admin} | Ann"
      })
  void authorsArePartedWhereEachPartIsAName(String line, String names) {
    assertEquals(List.of(names.split("; ")), read("a.md", "---\n" + line + "\n---\n").authors());
  }

  @ParameterizedTest
  @CsvSource({
    "_posts/a.md, categories: old quay, old; quay",
    "_posts/a.md, category: Old Quay, Old Quay",
    "_posts/a.md, categories: [Old Quay], Old Quay",
    "posts/a.md, tags: Old Quay, Old Quay"
  })
  void jekyllPartsWordsByBlanks(String path, String line, String names) {
    assertEquals(List.of(names.split("; ")), read(path, "---\n" + line + "\n---\n").categories());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "source: {name: The Gazette, url: 'https://a.example/b'}",
        "source: '[The Gazette](https://a.example/b)'",
        "original_url: https://a.example/b",
        "source_link: https://a.example/b",
        "canonical: https://a.example/b",
        "feedburner_origlink: https://a.example/b",
        "wprss_item_permalink: https://a.example/b",
        "meta: {syndication_permalink: ['https://a.example/b'], title: No}"
      })
  void aSourceHasManyNames(String line) {
    Post post = read("a.md", "---\n" + line + "\n---\n");
    assertEquals(Optional.of("https://a.example/b"), post.sourceLink());
    assertEquals("A", post.title());
  }

  @Test
  void aPathTellsTheLanguageOfATranslation() {
    assertEquals("fr", read("posts/boat/index.fr.md", "text").lang());
    assertEquals("de", read("boat.fr.md", "---\nlang: de\n---\n").lang());
    assertEquals("", read("node.js.md", "text").lang());
  }

  @Test
  void modulesOfMdxAreNoText() {
    Post post =
        read(
            "a.mdx",
            """
            import Map from './map'
            import {
              Boat } from './boat'

            # Title

            We
            export fish.
            ```

            import x
            ```
            """);
    assertEquals("\n# Title\n\nWe\nexport fish.\n```\n\nimport x\n```\n", post.body());
    assertEquals(Format.MARKDOWN, post.format());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'Intro\n\nSetext *one*\n===\n'          | Setext one
          'Under\n-----\ntext'                    | Under
          '```\n# no\n```\n# yes #\n'             | yes
          '    # no\n\nwords\n\n### late'          | Some slug
          '{% highlight sh %}\n# no\n{% endhighlight %}' | Some slug
          '![i](/i.png)\n\n## First'              | First
          '# [A b](https://c.example) &amp; `d` {#e}' | A b & d
          '<h1 class="x">A <em>b</em>\nc</h1>'    | A b c
          'plain'                                 | Some slug
          '#hashtag'                              | Some slug
          """)
  void aTitleComesFromTheFirstHeadingElseTheSlug(String body, String title) {
    assertEquals(title, read("some-slug.md", body.replace("\\n", "\n")).title());
  }

  private Post read(String path, String text) {
    try {
      Path file = folder.resolve("file");
      Files.write(file, text.getBytes(StandardCharsets.UTF_8));
      return reader().read(new ArchiveFile(path, file, Files.size(file), 0));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static PostReader reader() {
    return new PostReader(ZoneOffset.UTC, SourceLink::tidy);
  }
}
