package backfile.post;

import backfile.post.matter.FieldNames;
import backfile.post.matter.FrontMatter;
import backfile.post.matter.Parts;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Tells which keys of the front matter say nothing that the fields of the post do not say. */
public final class KnownKeys {
  /**
   * A field of a post under its own name, and the names it has in front matter.
   *
   * @param reading how it is read
   * @param value what the post came to say
   */
  private record Known(
      String field,
      FieldNames names,
      Function<PostFields, Object> reading,
      Function<Post, Object> value) {}

  private static final String NO_PATH = "";

  private KnownKeys() {}

  private static List<Known> all(ZoneId zone, Function<String, Optional<String>> tidyLink) {
    return List.of(
        new Known("title", FieldNames.TITLE, PostFields::title, Post::title),
        new Known("date", FieldNames.DATE, fields -> fields.date(zone), Post::date),
        new Known("author", FieldNames.AUTHOR, PostFields::authors, Post::authors),
        new Known("category", FieldNames.CATEGORY, PostFields::categories, Post::categories),
        new Known("url", FieldNames.PERMALINK, PostFields::permalink, Post::permalink),
        new Known("slug", FieldNames.SLUG, PostFields::slug, Post::slug),
        new Known("source_raw", FieldNames.SOURCE, f -> f.sourceLink(tidyLink), Post::sourceLink),
        new Known("excerpt", FieldNames.EXCERPT, PostFields::excerpt, Post::excerpt),
        new Known("layout", FieldNames.LAYOUT, f -> f.line(FieldNames.LAYOUT), Post::layout),
        new Known("lang", FieldNames.LANG, PostFields::lang, Post::lang),
        new Known("published", FieldNames.PUBLISHED, PostFields::published, Post::published),
        new Known("id", FieldNames.ID, PostFields::id, Post::id));
  }

  /** The field that a key of this name belongs to, under the name it has in queries. */
  public static Optional<String> field(String key) {
    for (Known known : all(ZoneOffset.UTC, Optional::of)) {
      if (known.names().isName(key)) {
        return Optional.of(known.field());
      }
    }
    return Optional.empty();
  }

  /** Keys whose value, read alone, is what the post's field holds. */
  static Set<String> of(
      Post post,
      FrontMatter frontMatter,
      ZoneId zone,
      Function<String, Optional<String>> tidyLink) {
    // Without a path, which says as much as some keys do.
    PostFields none = new PostFields(NO_PATH, new Parts(FrontMatter.none(), ""));
    Set<String> keys = new HashSet<>();
    List<Known> fields = all(zone, tidyLink);
    for (String key : frontMatter.keys()) {
      PostFields alone = new PostFields(NO_PATH, new Parts(frontMatter.only(key), ""));
      String name = FieldNames.plain(key);
      for (Known known : fields) {
        if (known.names().keys().contains(name)) {
          Object said = known.reading().apply(alone);
          boolean same = said.equals(known.value().apply(post));
          if (frontMatter.isBlank(key)
              || (same && (frontMatter.isYes(key) || !said.equals(known.reading().apply(none))))) {
            keys.add(key);
          }
        }
      }
    }
    return keys;
  }
}
