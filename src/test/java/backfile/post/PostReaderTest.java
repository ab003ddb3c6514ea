package backfile.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backfile.link.SourceLink;
import backfile.problem.Problem;
import backfile.text.Format;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostReaderTest {
  private static final String WORDPRESS =
      """
      ---
      ID: 676
      post_title: >
        Owls &#8211; a &#039;quiet&#039;
        return
      author: Staff Writer
      post_date: 2016-02-03 10:11:12
      post_excerpt: ""
      layout: post
      permalink: >
        https://news.example/owls-return/
      published: true
      original_cats:
        - Science,birds,Birds &amp; Bees,science
      original_link:
        - >
          http://news.example/u?a=1&#038;url=http://x.example/y
      canonical_url:
        - >
          http://news.example/u?a=1&#038;url=http://x.example/y
      ---
       [ad_1]
      <p>Text</p>
      """;

  @TempDir Path folder;

  @Test
  void wordpressExport() {
    Post post = read("_posts/2016-02-03-owls-return.md", WORDPRESS);
    assertEquals("676", post.id());
    assertEquals("owls-return", post.slug());
    assertEquals("Owls – a 'quiet' return", post.title());
    assertEquals(Optional.of(Instant.parse("2016-02-03T10:11:12Z")), post.date());
    assertEquals(List.of("Staff Writer"), post.authors());
    assertEquals(List.of("Science", "birds", "Birds & Bees"), post.categories());
    assertEquals(Optional.of("https://news.example/owls-return/"), post.permalink());
    assertEquals(
        Optional.of("http://news.example/u?a=1&url=http://x.example/y"), post.sourceLink());
    assertEquals("", post.excerpt());
    assertEquals("post", post.layout());
    assertTrue(post.published());
    assertEquals(" [ad_1]\n<p>Text</p>\n", post.body());
    assertEquals(Optional.empty(), post.broken());
    assertFalse(post.frontMatter().contains("post_date"), post.frontMatter());
  }

  @Test
  void keysThatAFieldTellsWholeAreNotKeptAgain() {
    Post post =
        read(
            "2016-02-03-a.md",
            """
            ---
            title: A title
            original_title: Another title
            date: soon
            layout: post
            rating: 5
            tags: [x, y]
            categories: [z]
            published: true
            ---
            """);
    assertEquals(
        "{\"original_title\":\"Another title\",\"date\":\"soon\",\"rating\":5,"
            + "\"tags\":[\"x\",\"y\"],\"categories\":[\"z\"]}",
        post.frontMatter());
  }

  @Test
  void jekyllPost() {
    Post post =
        read(
            "_posts/2016-02-03-a-long-way.markdown",
            """
            ---
            layout: default
            tags: [one, "Two"]
            category: Essays
            permalink: /:year/:title/
            excerpt_separator: <!--more-->
            ...
            # The *long* way &amp; back #

            Text
            """);
    assertEquals("a-long-way", post.id());
    assertEquals("The long way & back", post.title());
    assertEquals(Optional.of(Instant.parse("2016-02-03T00:00:00Z")), post.date());
    assertEquals(List.of("Essays", "one", "Two"), post.categories());
    assertEquals(Optional.empty(), post.permalink());
  }

  @Test
  void zolaPost() {
    Post post =
        read(
            "blog/first/index.md",
            """
            +++
            title = "A = b"
            date = 2016-02-03T10:11:12+01:00
            draft = true
            authors = ["Ann", "Bob"]
            weight = 3
            ratio = 1.5
            [taxonomies]
            tags = ["x", "y"]
            categories = ["z"]
            [extra]
            source_url = "https://src.example/a"
            nested = { deep = [1, true] }
            +++
            Body
            """);
    assertEquals("first", post.slug());
    assertEquals("A = b", post.title());
    assertEquals(Optional.of(Instant.parse("2016-02-03T09:11:12Z")), post.date());
    assertEquals(List.of("Ann", "Bob"), post.authors());
    assertEquals(List.of("z", "x", "y"), post.categories());
    assertEquals(Optional.of("https://src.example/a"), post.sourceLink());
    assertEquals(false, post.published());
    assertEquals("Body\n", post.body());
    assertEquals(
        "{\"draft\":true,\"weight\":3,\"ratio\":1.5,"
            + "\"taxonomies\":{\"tags\":[\"x\",\"y\"],\"categories\":[\"z\"]},"
            + "\"extra\":{\"source_url\":\"https://src.example/a\","
            + "\"nested\":{\"deep\":[1,true]}}}",
        post.frontMatter());
  }

  @Test
  void hugoJsonPost() {
    Post post =
        read(
            "post/b.md",
            """
            {
              "title": "Braces } in { text",
              "pubDate": "Wed, 03 Feb 2016 10:11:12 +0000",
              "slug": "braces",
              "big": 12345678901234567890.10,
              "nothing": null
            }
            Body
            """);
    assertEquals("Braces } in { text", post.title());
    assertEquals("braces", post.slug());
    assertEquals(Optional.of(Instant.parse("2016-02-03T10:11:12Z")), post.date());
    assertEquals("Body\n", post.body());
    assertTrue(post.frontMatter().endsWith("\"big\":12345678901234567890.10,\"nothing\":null}"));
  }

  @Test
  void savedPage() {
    Post post =
        read(
            "page.html",
            """
            <!DOCTYPE html>
            <html lang=en><head><!-- <title>no</title> --><script>"<title>no</title>"</script>
            <title>Owls
              &amp; mice</title>
            <meta content="2016-02-03T10:11:12Z" property='article:published_time'/>
            <meta property="article:tag" content="a"><meta property="article:tag" content="b">
            <link rel="canonical" href="https://src.example/?a=1&amp;b=2">
            </head><body><h1>Else</h1></body></html>
            """);
    assertEquals("Owls & mice", post.title());
    assertEquals(Optional.of(Instant.parse("2016-02-03T10:11:12Z")), post.date());
    assertEquals(List.of("a", "b"), post.categories());
    assertEquals(Optional.of("https://src.example/?a=1&b=2"), post.sourceLink());
    assertEquals("en", post.lang());
    assertTrue(post.body().startsWith("<!DOCTYPE"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2016-01-01", "yes", "11.22.63", "0123", "1e3", "12:30:45", "0x1F", "1_000", "On"})
  void aTitleThatLooksLikeAnotherTypeStaysAsWritten(String title) {
    Post post = read("a.md", "---\ntitle: " + title + "\ntags: [" + title + "]\n---\n");
    assertEquals(title, post.title());
    assertEquals(List.of(title), post.categories());
  }

  @ParameterizedTest
  @CsvSource({
    "'42', 42",
    "-1.50, -1.50",
    "0123, '\"0123\"'",
    "0x1F, '\"0x1F\"'",
    ".inf, '\".inf\"'",
    "yes, true",
    "~, null",
    "2016-2-3 1:02:03 +1, '\"2016-02-03T01:02:03+01:00\"'",
    "'\"42\"', '\"42\"'",
    "'>\n  a\n  b\n', '\"a b\"'",
    "'!!binary aGk=', '\"aGk=\"'"
  })
  void jsonKeepsTheType(String yaml, String json) {
    assertEquals("{\"k\":" + json + "}", read("a.md", "---\nk: " + yaml + "\n---\n").frontMatter());
  }

  @Test
  void theLastOfTwoEqualKeysCounts() {
    Post post = read("a.md", "---\ntitle: a\ntitle: b\n---\n");
    assertEquals("b", post.title());
    assertEquals("{}", post.frontMatter());
  }

  @Test
  void mergedKeysFillGaps() {
    Post post = read("a.md", "---\nd: &d {author: A, title: T}\n<<: *d\ntitle: U\n---\n");
    assertEquals("U", post.title());
    assertEquals(List.of("A"), post.authors());
  }

  @ParameterizedTest
  @CsvSource({
    "'draft: true', false",
    "'published: false', false",
    "'status: Private', false",
    "'status: publish', true",
    "'draft: false', true",
    "'published: 2016-02-03', true"
  })
  void draftsAreNotPublished(String line, boolean published) {
    assertEquals(published, read("a.md", "---\n" + line + "\n---\n").published());
  }

  @ParameterizedTest
  @CsvSource({
    "2016-02-03-slug.md, 2016-02-03, slug",
    "2016-02-03.md, 2016-02-03, 2016-02-03",
    "2018/07/27/slug/index.md, 2018-07-27, slug",
    "a/2018/07/27-slug.md, 2018-07-27, 27-slug",
    "2018/07/slug.md, 2018-07-01, slug",
    "2018-07-27-trip/notes.md, 2018-07-27, notes",
    "2016-02-30-slug.md, , 2016-02-30-slug",
    "2016-99-99/slug.txt, , slug",
    "1234/slug.md, , slug",
    "2016-02-03_slug.md, 2016-02-03, slug",
    "2016-02-03_slug/index.md, 2016-02-03, slug",
    "posts/slug.de.md, , slug",
    "posts/slug/index.pt-br.md, , slug",
    "posts/release-1.2.md, , release-1.2"
  })
  void aPathTellsDateAndSlug(String path, String date, String slug) {
    Post post = read(path, "text");
    assertEquals(
        Optional.ofNullable(date), post.date().map(instant -> instant.toString().substring(0, 10)));
    assertEquals(slug, post.slug());
  }

  @Test
  void aPermalinkTellsDateAndSlug() {
    Post post = read("x.md", "---\nurl: https://a.example/2018/07/27/slug.html?b#c\n---\n");
    assertEquals(Optional.of(Instant.parse("2018-07-27T00:00:00Z")), post.date());
    assertEquals("slug", post.slug());
    assertEquals("x", read("x.md", "---\npermalink: https://a.example/?p=6\n---\n").slug());
    assertEquals(Optional.empty(), read("x.md", "---\nslug: only\n---\n").permalink());
  }

  @Test
  void aGuidThatIsAnAddressIsNoId() {
    assertEquals("x", read("x.md", "---\nguid: http://a.example/?p=6\n---\n").id());
    assertEquals("00042", read("x.md", "---\nid: '00042'\n---\n").id());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'Intro\n\nSetext *one*\n===\n'          | Setext one
          'Under\n-----\ntext'                    | Under
          '```\n# no\n```\n## yes ##\n'           | yes
          '<h1 class="x">A <em>b</em>\nc</h1>'    | A b c
          'plain'                                 | Some slug
          '#hashtag'                              | Some slug
          """)
  void aTitleComesFromTheFirstHeadingElseTheSlug(String body, String title) {
    assertEquals(title, read("some-slug.md", body.replace("\\n", "\n")).title());
  }

  @Test
  void aFileThatBeginsWithARuleHasNoFrontMatter() {
    String text = "---\n\nJust text, and then: a colon.\n\n---\nmore\n";
    Post post = read("a.md", text);
    assertEquals(Optional.empty(), post.broken());
    assertEquals(text, post.body());
    assertEquals(Optional.empty(), read("a.md", "---\ntext").broken());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---yaml\ntitle: A quay\ntags: [x, y]\n---\nBody",
        "---toml\ntitle = 'A quay'\ntags = ['x', 'y']\n---\nBody",
        "---json\n{\n\"title\": \"A quay\",\n\"tags\": [\"x\", \"y\"]\n}\n---\nBody",
        "---js\n{\n  title: \"A quay\",\n  tags: ['x', \"y\"],\n  seo: {\n    title: \"No\"\n  },\n  permalink: (data) => `/${data.title}/`\n}\n---\nBody",
        "---javascript\nconst title = \"A quay\";\nconst tags = [\"x\", \"y\"];\nconst f = g();\n---\nBody",
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
            "import Map from './map'\nimport {\n  Boat } from './boat'\n\n# Title\n\nWe\nexport fish.\n```\n\nimport x\n```\n");
    assertEquals("\n# Title\n\nWe\nexport fish.\n```\n\nimport x\n```\n", post.body());
    assertEquals(Format.MARKDOWN, post.format());
  }

  @Test
  void bracesOfTemplatesAreNoJson() {
    assertEquals("{{< x >}}\n", read("a.md", "{{< x >}}\n").body());
    assertEquals("{% x %}", read("a.md", "{% x %}").body());
    assertEquals(Optional.empty(), read("a.md", "{ text }").broken());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          '---\\ntitle: a\\nbody'                  | 1:1
          '---\\ntitle: a\\nb: c: d\\n---\\n'      | 3:5
          '---\\na: 1\\n\\tb: 2\\n---\\n'          | 3:1
          '---\\na: "x\\n---\\n'                   | 3:1
          '---\\n- a: 1\\na: 1\\n---\\n'           | 3:1
          '---\\na: !!javax.script.X [1]\\n---\\n' | 2:4
          '---\\na: *b\\n---\\n'                   | 2:4
          '+++\\na = 1\\nb = \\n+++\\n'            | 3:5
          '+++\\n#\\n\\na = \"\"\"\\n\\n#\"\"\"\\nb = \\n+++\\n' | 7:5
          '+++\\na = 1'                            | 1:1
          '{"a": 1,\\n "b" 2}\\n'                  | 2:7
          '---json\\n{"a" 2}\\n---\\n'           | 2:7
          '---js\\n{ a: 1 }'                       | 1:1
          """)
  void brokenFrontMatterNamesItsPlace(String text, String place) {
    String file = text.replace("\\n", "\n").replace("\\t", "\t");
    Post post = read("a.md", file);
    Problem problem = post.broken().orElseThrow();
    assertEquals("a.md:" + place, problem.where(), problem.what());
    assertEquals(file, post.body());
    assertEquals("{}", post.frontMatter());
    assertEquals("A", post.title());
  }

  @Test
  void controlCharactersDoNotBreakYaml() {
    Post post =
        read("a.md", "---\ntitle: \"a\u001B[31mb\\e[1m\u0092s \u200Bc\u007F\uD83D\uDE00\"\n---\n");
    assertEquals(Optional.empty(), post.broken());
    assertEquals("a [31mb[1m’s c \uD83D\uDE00", post.title());
  }

  @Test
  void windowsLineEndsAreUnderstood() {
    Post post = read("a.md", "\uFEFF---\r\ntitle: a\r\n---\r\nb\r\n");
    assertEquals("a", post.title());
    assertEquals("b\n", post.body());
  }

  @Test
  void aFileThatCannotBeReadIsBroken() {
    Post post = reader().read(new ArchiveFile("gone.md", folder.resolve("gone.md"), 5, 6));
    assertEquals("cannot be read: there is no such file", post.broken().orElseThrow().what());
    assertEquals("", post.body());
    assertEquals(5, post.fingerprint().size());
  }

  @Test
  void ofAHugeFileTheBeginningIsKept() throws IOException {
    Path file = folder.resolve("huge.md");
    Files.writeString(file, "x" + "é".repeat(20 << 20));
    Post post = reader().read(new ArchiveFile("huge.md", file, Files.size(file), 0));
    assertTrue(post.broken().isPresent());
    assertEquals("x" + "é".repeat((32 << 10) - 1), post.body());
  }

  @Test
  void theHashIsThatOfTheBytes() {
    assertEquals(0x352441c2364b3fb7L, read("a.md", "abc").fingerprint().hash());
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
