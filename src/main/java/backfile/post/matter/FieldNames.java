package backfile.post.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The names that Jekyll, Hugo, Zola, Eleventy and WordPress exports give to a field. Case, {@code
 * _} and {@code -} do not count: {@code pubDate} is also {@code pub_date}.
 *
 * @param keys plain names, best first
 */
public record FieldNames(List<String> keys) {
  public static final FieldNames TITLE = of("title", "post_title", "original_title");
  public static final FieldNames DATE =
      of("date", "post_date", "published_at", "pubDate", "created", "publishDate", "published");
  public static final FieldNames AUTHOR = of("author", "authors", "byline");
  public static final FieldNames CATEGORY =
      of("categories", "category", "tags", "tag", "original_cats", "keywords");
  public static final FieldNames PERMALINK = of("permalink", "url", "path");
  public static final FieldNames SLUG = of("slug", "post_name");
  public static final FieldNames SOURCE =
      of(
          "canonical_url",
          "original_link",
          "source",
          "source_url",
          "source_link",
          "original_url",
          "syndication_permalink",
          "wprss_item_permalink",
          "feedburner_origlink",
          "link",
          "external_url",
          "canonical");
  public static final FieldNames EXCERPT = of("excerpt", "post_excerpt", "description", "summary");
  public static final FieldNames PUBLISHED = of("published");
  public static final FieldNames DRAFT = of("draft");
  public static final FieldNames STATUS = of("status", "post_status");
  public static final FieldNames LAYOUT = of("layout");
  public static final FieldNames LANG = of("lang", "language", "locale");
  public static final FieldNames ID = of("id", "post_id", "guid");

  /** Words that Jekyll parts by blanks where they are a text. */
  public static final FieldNames WORDS = of("categories", "tags");

  /** A map in which exports of WordPress nest what feeds brought; its other keys mean the site. */
  static final String META = "meta";

  /** Maps in which generators nest fields: Zola's two, and Hugo's {@code params}. */
  static final List<String> NESTS = List.of("taxonomies", "extra", "params");

  private static FieldNames of(String... names) {
    List<String> keys = new ArrayList<>();
    for (String name : names) {
      keys.add(plain(name));
    }
    return new FieldNames(List.copyOf(keys));
  }

  /** Whether a key of the front matter is a name of this field. */
  public boolean isName(String key) {
    return keys.contains(plain(key));
  }

  /** A name without what does not count. */
  public static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
  }
}
